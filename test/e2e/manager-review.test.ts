import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { button, type LivedWorld, listed, openLivedWorld, openManager, toast } from "./managing";
import { soon } from "./world";

let lived: LivedWorld;
let page: Page;
beforeAll(async () => {
  lived = await openLivedWorld();
  page = await openManager(lived.world, "review");
});
afterEach(() => lived.expectQuiet());
afterAll(() => lived.world.end());

const asked = () => page.getByRole("article");
const left = (count: number): Promise<void> => page.getByRole("status").getByText(`${count} left`).waitFor();
const stored = (text: string) => lived.world.browser().ask("get", lived.idOf(text));

test("one key each keeps, fixes and drops; what is dropped can be taken back", async () => {
  await left(3);
  const [drill, tablet, knee] = [
    "Is afraid of the dentist's drill",
    "Jonas forgets Bica's evening tablet",
    "Has a knee that hurts going down stairs",
  ];
  await asked().getByText(knee).waitFor();
  expect(await asked().locator("mark").innerText()).toBe("my knee hurts when I go down stairs");
  await page.keyboard.press("k");
  await left(2);
  await expect.poll(async () => (await stored(knee))?.unreviewed, soon).toBe(false);

  await asked().getByText(tablet).waitFor();
  await page.keyboard.press("f");
  const field = page.getByRole("textbox", { name: "What to remember" });
  await field.fill("Jonas gives Bica the morning tablet");
  await field.press("Enter");
  await left(1);
  expect(await stored(tablet)).toMatchObject({ text: "Jonas gives Bica the morning tablet", unreviewed: false });

  await asked().getByText(drill).waitFor();
  await page.keyboard.press("d");
  await page.getByRole("status").getByText("Nothing waits for your word.").waitFor();
  await expect.poll(() => stored(drill), soon).toBeNull();
  await button(toast(page, `Dropped: ${drill}`), "Undo").click();
  await left(1);
  expect(await stored(drill)).toMatchObject({ unreviewed: true });
  await asked().getByText(drill).waitFor();
  await page.keyboard.press("d");
  await page.getByRole("link", { name: "See all memories" }).click();
  await expect.poll(async () => (await listed(page)).join(), soon).toMatch(/knee.*morning tablet/s);
  expect((await listed(page)).join()).not.toContain("drill");
});

test("what was kept is offered to prompts from then on", async () => {
  const { browser } = lived.world;
  const knee = "Has a knee that hurts going down stairs";
  const chat = await lived.world.open("https://claude.ai/new");
  await chat.type("Why does my knee hurt when I go down the stairs?");
  await lived.world.offers(chat, /knee/);
  const { block } = await browser().askPage(chat.page, "offer");
  expect(block.map(({ id }) => id)).toContain(lived.idOf(knee));
  await chat.page.close();
});
