import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Memory } from "../../src/domain/memory";
import { button, type LivedWorld, openLivedWorld, openManager, rowOf } from "./managing";
import { soon } from "./world";

let lived: LivedWorld;
let page: Page;
let other: Page;
beforeAll(async () => {
  lived = await openLivedWorld();
  page = await openManager(lived.world, "memories");
  other = await openManager(lived.world, "memories");
});
afterEach(() => lived.expectQuiet());
afterAll(() => lived.world.end());

const field = (within: Page): Locator => within.getByRole("textbox", { name: "What to remember" });
const stored = (text: string): Promise<Memory | null> => lived.world.browser().ask("get", lived.idOf(text));
const says = async (text: string): Promise<string | undefined> => (await stored(text))?.text;

async function edit(within: Page, text: string): Promise<void> {
  await within.bringToFront();
  await button(within, `Edit: ${text}`).click();
  await field(within).waitFor();
}

async function edits(within: Page, text: string, words: string): Promise<void> {
  await edit(within, text);
  await field(within).fill(words);
}

test("a memory is edited where it stands, and is found by its new words", async () => {
  const before = "Doesn't like coriander";
  await edits(page, before, "Doesn't like coriander or celery");
  await page.getByRole("combobox", { name: "Kind" }).last().selectOption({ label: "Limit" });
  await field(page).press("Enter");
  await rowOf(page, "coriander or celery").getByRole("link").waitFor();
  expect(await stored(before)).toMatchObject({ text: "Doesn't like coriander or celery", kind: "constraint" });
  await page.reload();
  await page.getByRole("searchbox").fill("celery");
  await rowOf(page, "coriander or celery").waitFor();
  await page.getByRole("searchbox").fill("");
});

test("an edit to an empty text is refused in words, and changes nothing", async () => {
  await edits(page, "Doesn't fly", "   ");
  await button(page, "Save").click();
  await page.getByRole("alert").getByText("A memory needs words").waitFor();
  expect(await says("Doesn't fly")).toBe("Doesn't fly");
  await field(page).press("Escape");
  await rowOf(page, "Doesn't fly").getByRole("link").waitFor();
  expect(await says("Doesn't fly")).toBe("Doesn't fly");
});

test("of two tabs that edit the same memory, the second is told, keeps its words, and decides", async () => {
  const was = "Lives in Lisbon";
  await edits(page, was, "Lives in Lisbon, in Graça");
  await edits(other, was, "Lives in Lisbon, near the castle");
  await button(other, "Save").click();
  await rowOf(other, "near the castle").getByRole("link").waitFor();

  await page.bringToFront();
  await button(page, "Save").click();
  await page.getByText("It was changed elsewhere while you wrote").waitFor();
  expect(await page.getByRole("definition").filter({ hasText: "near the castle" }).count()).toBe(1);
  expect(await field(page).inputValue()).toBe("Lives in Lisbon, in Graça");
  expect(await says(was)).toBe("Lives in Lisbon, near the castle");
  await button(page, "Keep what I wrote").click();
  await rowOf(page, "in Graça").getByRole("link").waitFor();
  expect(await says(was)).toBe("Lives in Lisbon, in Graça");
  const history = await lived.world.browser().ask("history", { memory: lived.idOf(was), limit: 10 });
  expect(history.map(({ before }) => before)).toContain("Lives in Lisbon, near the castle");
});

test("the words of the other tab can stay, too", async () => {
  const was = "Jonas is my partner";
  await edits(page, was, "Jonas is my husband");
  await edits(other, was, "Jonas, a baker, is my partner");
  await button(other, "Save").click();
  await rowOf(other, "Jonas, a baker").getByRole("link").waitFor();
  await page.bringToFront();
  await button(page, "Save").click();
  await button(page, "Keep what stands there").click();
  await rowOf(page, "Jonas, a baker").getByRole("link").waitFor();
  expect(await says(was)).toBe("Jonas, a baker, is my partner");
});

test("what was forgotten in another tab while it was edited can be remembered anew", async () => {
  const was = "Is training for the Lisbon marathon in October";
  await edits(page, was, "Is training for the Porto marathon");
  await other.bringToFront();
  await button(other, `Forget: ${was}`).click();
  await expect.poll(() => stored(was), soon).toBeNull();
  await page.bringToFront();
  await button(page, "Save").click();
  await page.getByText("It was forgotten elsewhere while you wrote").waitFor();
  expect(await field(page).inputValue()).toBe("Is training for the Porto marathon");
  await button(page, "Remember it anew").click();
  await rowOf(page, "Is training for the Porto marathon").getByRole("link").waitFor();
  expect((await lived.world.memories()).map(({ text }) => text)).toContain("Is training for the Porto marathon");
});

test("a memory is pinned and unpinned, which lasts", async () => {
  const text = "Doesn't fly";
  const pin = button(page, `Pin: ${text}`);
  for (const isOn of [true, false]) {
    await pin.click();
    await expect.poll(() => pin.getAttribute("aria-pressed"), soon).toBe(String(isOn));
    await page.reload();
    await expect.poll(() => pin.getAttribute("aria-pressed"), soon).toBe(String(isOn));
    expect((await stored(text))?.pinned).toBe(isOn);
  }
});

test("a memory is written by hand; without words it is refused", async () => {
  await button(page, "New memory").click();
  const sheet = page.getByRole("dialog", { name: "New memory" });
  await button(sheet, "Remember").click();
  await sheet.getByText("A memory needs words").waitFor();
  await sheet.getByRole("textbox").fill("Plays the ukulele on Thursdays");
  await button(sheet, "Remember").click();
  await rowOf(page, "ukulele").getByText("Added by you").waitFor();
});
