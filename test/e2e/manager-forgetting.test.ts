import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Memory } from "../../src/domain/memory";
import { button, everything, goTo, type LivedWorld, openLivedWorld, openManager, rowOf, toast } from "./managing";
import { soon } from "./world";

const DAY = 86_400_000;

let lived: LivedWorld;
let page: Page;
beforeAll(async () => {
  lived = await openLivedWorld();
  page = await openManager(lived.world, "memories");
});
beforeEach(async () => {
  await goTo(page, "memories");
  await page
    .getByRole("status")
    .getByText(/^\d+ memories/)
    .waitFor();
});
afterEach(() => lived.expectQuiet());
afterAll(() => lived.world.end());

const all = (): Promise<ReadonlyMap<string, Memory>> => everything(lived.world);
const texts = async (): Promise<string> => JSON.stringify([...(await all()).values()].map(({ text }) => text));

/** Everything that stands in our databases and files, as text. */
const onDisk = async (): Promise<string> => {
  const read = async <T>(request: IDBRequest<T>): Promise<T> => {
    await new Promise((resolve, reject) => {
      request.addEventListener("success", resolve);
      request.addEventListener("error", reject);
    });
    return request.result;
  };
  const found: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await read(indexedDB.open(name ?? ""));
    for (const store of db.objectStoreNames) {
      found.push(await read(db.transaction(store).objectStore(store).getAll()));
    }
    db.close();
  }
  return JSON.stringify(found);
};

test("one is forgotten and taken back, whole", async () => {
  const text = "Doesn't like coriander";
  const before = await all();
  await button(page, `Forget: ${text}`).click();
  await expect.poll(() => rowOf(page, text).count(), soon).toBe(0);
  expect(await texts()).not.toContain("coriander");
  await button(toast(page, "Forgotten: Doesn't like coriander"), "Undo").click();
  await rowOf(page, text).getByRole("link").waitFor();
  expect(await all()).toEqual(before);
});

test("ten seconds later it is truly gone: there is no way back, and no word of it in any store", async () => {
  await button(page, "Forget: Doesn't like coriander").click();
  const note = toast(page, "Forgotten");
  await note.waitFor();
  expect(await page.evaluate(onDisk)).not.toMatch(/coriander/);
  await expect.poll(() => note.count(), { timeout: 15_000, interval: 250 }).toBe(0);
  expect(await button(page, "Undo").count()).toBe(0);
  expect(await texts()).not.toMatch(/coriander/);
  await page.reload();
  await page.getByRole("searchbox").fill("coriander");
  await page
    .getByRole("status")
    .getByText(/found|The best/)
    .waitFor();
  expect(await rowOf(page, "coriander").count()).toBe(0);
});

test("many are selected, shown, forgotten and taken back", async () => {
  const chosen = ["Doesn't fly", "Uses Python 3.12 with uv for scripts", "Is allergic to peanuts"];
  const before = await all();
  for (const text of chosen) await page.getByRole("checkbox", { name: `Select: ${text}` }).click();
  await page.getByText("3 selected").waitFor();
  await button(page.getByRole("group", { name: "With the selected ones" }), "Forget…").click();
  const sheet = page.getByRole("dialog");
  await sheet.getByText("What would go: 3 memories").waitFor();
  for (const text of chosen) expect(await sheet.getByRole("listitem").filter({ hasText: text }).count()).toBe(1);
  await button(sheet, "Cancel").click();
  expect(await all()).toEqual(before);
  await button(page.getByRole("group", { name: "With the selected ones" }), "Forget…").click();
  await button(sheet, "Forget").click();
  for (const text of chosen) await expect.poll(() => rowOf(page, text).count(), soon).toBe(0);
  await button(toast(page, "3 memories forgotten"), "Undo").click();
  await expect.poll(all, soon).toEqual(before);
});

/** Chooses a way to forget in the menu; the dialog that asks for more. */
async function chooseWay(way: string): Promise<Locator> {
  await button(page, "Forget…").first().click();
  await page.getByRole("menuitem", { name: way }).click();
  return page.getByRole("dialog", { name: way });
}

const countIn = (told: string, what: RegExp): number => Number(what.exec(told)?.[1] ?? 0);

/** Forgets what the dialog shows: it is as many as it said, no word stays where none may, and the way back brings all of it. */
async function expectTrue(sheet: Locator, gone: (memory: Memory) => boolean): Promise<void> {
  const before = await all();
  const title = sheet.getByRole("heading", { name: /^What would go/ });
  await title.waitFor();
  const told = await sheet.innerText();
  expect(await all()).toEqual(before);
  await button(sheet, "Forget").click();
  await sheet.waitFor({ state: "detached" });
  const after = await all();
  const left = (id: string): Memory | undefined => after.get(id);
  const lost = [...before.values()].filter(({ id }) => left(id) === undefined);
  const cut = [...before.values()].filter(
    ({ id, text, kind }) => kind === "episode" && (left(id)?.text ?? text) !== text,
  );
  expect({
    statements: countIn(told, /(\d+) memor/),
    turns: countIn(told, /(\d+) messages?\n/),
    cut: countIn(told, /(\d+) kept messages? lose/),
  }).toEqual({
    statements: lost.filter(({ kind }) => kind !== "episode").length,
    turns: lost.filter(({ kind }) => kind === "episode").length,
    cut: cut.length,
  });
  expect(lost.length).toBeGreaterThan(0);
  expect([...after.values()].filter(gone)).toEqual([]);
  await button(toast(page, /memor(y|ies) forgotten/).last(), "Undo").click();
  await expect.poll(all, soon).toEqual(before);
}

test("everything about somebody goes as the dry run said", async () => {
  const sheet = await chooseWay("Everything about …");
  await sheet.getByRole("textbox").fill("Jonas");
  await expectTrue(sheet, ({ text, kind }) => kind !== "episode" && /Jonas/.test(text));
});

test("everything from a chat goes as the dry run said", async () => {
  const sheet = await chooseWay("Everything from a chat …");
  const chat = sheet.getByRole("combobox");
  const option = sheet.getByRole("option", { name: /We moved to Lisbon last week/ });
  await option.waitFor({ state: "attached" });
  await chat.selectOption({ label: (await option.innerText()).trim() });
  await expectTrue(sheet, ({ sources }) => sources.some(({ conversation }) => conversation === "31aa-move"));
});

test("everything said before a date goes as the dry run said", async () => {
  const sheet = await chooseWay("Everything said before a date …");
  const date = new Date(Date.now() - 200 * DAY);
  await sheet.getByLabel("Said before").fill(date.toLocaleDateString("sv"));
  const midnight = new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  await expectTrue(sheet, ({ lastSaidAt }) => lastSaidAt < midnight);
});

test("the way from a person in the graph leads to what would be forgotten about them", async () => {
  await goTo(page, "graph?name=Ines");
  await page.getByRole("link", { name: "Forget everything about Ines…" }).click();
  const sheet = page.getByRole("dialog", { name: "Everything about …" });
  expect(await sheet.getByRole("textbox").inputValue()).toBe("Ines");
  await sheet.getByRole("listitem").filter({ hasText: "Ines, my sister, is a vet" }).waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  expect(page.url()).not.toContain("forget");
  expect(await texts()).toContain("Ines, my sister, is a vet");
});
