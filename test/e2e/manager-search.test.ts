import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type Memory, newMemory } from "../../src/domain/memory";
import { button, expectListed, goTo, type LivedWorld, listed, openLivedWorld, openManager, rowOf } from "./managing";
import { soon } from "./world";

const DAY = 86_400_000;

let lived: LivedWorld;
let page: Page;
/** What the list holds as long as nothing is asked of it. */
let statements: readonly Memory[];
beforeAll(async () => {
  lived = await openLivedWorld();
  const { world, life } = lived;
  const faded = newMemory({
    id: "faded",
    kind: "preference",
    text: "Likes to read comics about Asterix",
    learnedAt: Date.now() - 300 * DAY,
    learnedBy: "user",
    archivedAt: Date.now() - 20 * DAY,
  });
  await world.browser().ask("restore", { memories: [faded] });
  statements = [faded, ...life.memories.filter(({ kind, unreviewed }) => kind !== "episode" && !unreviewed)];
  page = await openManager(world, "memories");
});
beforeEach(async () => {
  await goTo(page, "memories");
  await count(`${statements.length} memories`);
});
afterEach(() => lived.expectQuiet());
afterAll(() => lived.world.end());

const textsOf = (memories: readonly Memory[]): readonly string[] => memories.map(({ text }) => text);
const count = (text: string): Promise<void> => page.getByRole("status").getByText(text).waitFor();

test("what is typed is searched by meaning while it is typed, with the reasons, as a prompt would be", async () => {
  const field = page.getByRole("searchbox", { name: "Search memories" });
  await field.pressSequentially("animal doctor in my family");
  await expect.poll(async () => (await listed(page))[0], soon).toBe("Ines, my sister, is a vet");
  const [why] = await rowOf(page, "Ines, my sister, is a vet").locator("dl.why").all();
  expect(await why?.innerText()).toMatch(/Match\s+\d+%/);
  expect(await why?.innerText()).toMatch(/Meaning/);
  await field.fill("Can my sister Ines look at our cat Bica?");
  await expect.poll(async () => (await listed(page)).slice(0, 2).join(), soon).toMatch(/Bica/);
  const chat = await lived.world.open("https://claude.ai/new");
  await chat.type("Can my sister Ines look at our cat Bica?");
  await lived.world.offers(chat, /Bica/);
  const { block } = await lived.world.browser().askPage(chat.page, "offer");
  const found = await listed(page);
  const offered = textsOf(statements.filter(({ id }) => block.some((line) => line.id === id)));
  expect(offered).toHaveLength(block.length);
  expect(offered.filter((text) => !found.includes(text))).toEqual([]);
  await chat.page.close();
});

/** A filter by its control, what is chosen there, and what passes it. */
type Filtered = readonly [label: string, option: string, passes: (memory: Memory) => boolean];

const filters: readonly Filtered[] = [
  ["Kind", "Limit", ({ kind }) => kind === "constraint"],
  ["Site", "Claude", ({ sources }) => sources.some(({ site }) => site === "claude")],
  ["Space", "Work", ({ sources }) => sources.some(({ conversation }) => conversation === "d41d-work")],
  ["Space", "In no space", ({ sources }) => sources.every(({ conversation }) => conversation !== "d41d-work")],
  ["State", "Pinned", ({ pinned }) => pinned],
  ["State", "No longer so", ({ validTo }) => validTo !== null],
  ["State", "To come", ({ tense }) => tense === "future"],
  ["State", "Faded", ({ archivedAt }) => archivedAt !== null],
  ["State", "True now", ({ validTo, tense, archivedAt }) => validTo === null && tense !== "future" && !archivedAt],
];

const openFilters = async (): Promise<void> => {
  if (!(await page.getByRole("combobox", { name: "Kind" }).isVisible()))
    await page.getByText("Filters", { exact: true }).click();
};

test.each(filters)("the filter %s: %s", async (label, option, passes) => {
  await openFilters();
  const choice = page.getByRole("combobox", { name: label, exact: true });
  await choice.selectOption({ label: option });
  const wanted = textsOf(statements.filter(passes));
  expect(wanted.length).toBeGreaterThan(0);
  await expectListed(page, wanted);
  await button(page, `Take off: ${label}: ${option}`).click();
  await count(`${statements.length} memories`);
  expect(await choice.inputValue()).toBe("0");
});

test("what waits for the user's word is listed where it is asked for", async () => {
  await openFilters();
  await page.getByRole("combobox", { name: "State" }).selectOption({ label: "Waits for your word" });
  await expectListed(page, textsOf(lived.life.memories.filter(({ unreviewed }) => unreviewed)));
});

test("a person is chosen by a part of the name", async () => {
  await openFilters();
  await page.getByRole("combobox", { name: "Person or thing" }).pressSequentially("Hele");
  await page.getByRole("option", { name: /Helena Prado/ }).click();
  await expectListed(page, textsOf(statements.filter(({ text }) => text.includes("Helena Prado"))));
  await button(page, "Take off: Person or thing: Helena Prado").click();
  await count(`${statements.length} memories`);
});

test("a time is chosen by its first and last day; filters and words go together", async () => {
  await openFilters();
  const day = (ago: number): string => new Date(Date.now() - ago * DAY).toLocaleDateString("sv");
  await page.getByLabel("Said since").fill(day(200));
  await page.getByLabel("Said before").fill(day(100));
  const between = statements.filter(({ lastSaidAt }) => {
    const ago = (Date.now() - lastSaidAt) / DAY;
    return ago > 101 && ago < 199;
  });
  await expectListed(page, textsOf(between));
  await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "Way of doing" });
  const procedure = "Helena Prado wants the podcast Maré Alta at -16 LUFS";
  await expectListed(page, [procedure]);
  await page.getByRole("searchbox", { name: "Search memories" }).fill("loudness");
  await expectListed(page, [procedure]);
  // All of it stands in the address.
  await page.reload();
  await expectListed(page, [procedure]);
  await page.getByRole("searchbox", { name: "Search memories" }).fill("");
  await button(page, "Take all off").click();
  await count(`${statements.length} memories`);
});

test("the order is chosen; those used most stand first", async () => {
  await page.getByRole("combobox", { name: "Order" }).selectOption({ label: "Oldest first" });
  await expect.poll(async () => (await listed(page))[0], soon).toMatch(/Porto|Jonas|Ribeira/);
  await page.getByRole("combobox", { name: "Order" }).selectOption({ label: "Newest first" });
  await expect.poll(async () => (await listed(page))[0], soon).toMatch(/marathon in 3:52|Estúdio Norte/);
});

test("whole messages are listed where they are asked for", async () => {
  await openFilters();
  await page.getByRole("combobox", { name: "What to list" }).selectOption({ label: "Whole messages" });
  await count(`${lived.life.memories.filter(({ kind }) => kind === "episode").length} messages`);
  expect((await listed(page)).join()).toMatch(/knee hurts/);
});
