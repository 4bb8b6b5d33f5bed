import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { toast } from "../../../test/ui/toast";
import MemoriesView from "./memories-view";

const DAY = 86_400_000;
const memories = [
  sampleMemory("m1", "Is allergic to peanuts", { daysAgo: 400, kind: "constraint" }),
  { ...sampleMemory("m2", "Ines, my sister, is a vet", { daysAgo: 1, site: "claude" }), space: "work", pinned: true },
  sampleMemory("m3", "Lives in Lisbon"),
  { ...sampleMemory("m4", "Works at a bakery", { daysAgo: 90 }), validTo: Date.now() - DAY },
  { ...sampleMemory("m5", "Plans to see Ines in Porto", { daysAgo: 2 }), tense: "future" as const },
  { ...sampleMemory("m6", "Plays the cello", { daysAgo: 30 }), archivedAt: Date.now() - DAY },
  { ...sampleMemory("m7", "Has a boat", { daysAgo: 3 }), unreviewed: true },
  sampleMemory("e1", "Hello! Ines is a vet.", { kind: "episode" }),
];
const spaces = async () => [{ id: "work", name: "Work", sites: [], chats: [], memories: 1 }];
const entities = async ({ text }: { text: string }) =>
  [
    { name: "Ines", aliases: [], type: "person", memories: 2 },
    { name: "Porto", aliases: [], type: "place", memories: 1 },
  ].filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
const open = (address = "#/memories", engine = {}) =>
  openView(MemoriesView, { memories, address, engine: { spaces, entities, ...engine } });

const search = page.getByRole("searchbox", { name: "Search memories" });
const texts = (): readonly string[] =>
  page
    .getByRole("row")
    .elements()
    .map((row) => row.querySelector(".memory-text")?.textContent ?? "");
const unfold = (): Promise<void> => page.getByText("Filters", { exact: true }).click();
const chip = (name: string) => page.getByRole("button", { name: `Take off: ${name}` });

beforeEach(() => page.viewport(1200, 800));

test("lists newest first, with kind, site, date and how each stands", async () => {
  open();
  await expect
    .poll(texts)
    .toEqual([
      "Lives in Lisbon",
      "Ines, my sister, is a vet",
      "Plans to see Ines in Porto",
      "Plays the cello",
      "Works at a bakery",
      "Is allergic to peanuts",
    ]);
  const rows = page.getByRole("row");
  await expect.element(rows.nth(1)).toHaveTextContent(/Fact.*Claude.*yesterday.*Pinned.*Work/);
  await expect.element(rows.nth(2)).toHaveTextContent("To come");
  await expect.element(rows.nth(3)).toHaveTextContent(/faded.*not put into prompts/);
  await expect.element(rows.nth(4)).toHaveTextContent("No longer so");
  await expect.element(rows.nth(5)).toHaveTextContent(/ChatGPT.*\d{4}/);
  await expect.element(page.getByRole("status").getByText("6 memories")).toBeVisible();
});

test("searches as one types, by recall, and each hit says why", async () => {
  const asked: string[] = [];
  const search_ = async (words: string) => {
    asked.push(words);
    return [{ memory: memories[1]!, score: 0.83, signals: { semantic: 2, lexical: 0.9 } }];
  };
  open("#/memories", { search: search_ });
  await search.click();
  await userEvent.keyboard("ines");
  await expect.poll(texts).toEqual(["Ines, my sister, is a vet"]);
  await expect.element(page.getByRole("row")).toHaveTextContent(/Match83%Meaning.*Words/);
  await expect.element(page.getByText("1 found")).toBeVisible();
  expect(asked.at(-1)).toBe("ines");
  expect(asked.length).toBeLessThan(4);
  expect(location.hash).toBe("#/memories?q=ines");
  await search.fill("");
  await expect.poll(texts).toHaveLength(6);
});

test("a search in an order of one's own is a list of those with the words", async () => {
  open("#/memories?q=ines");
  await expect.poll(texts).toHaveLength(2);
  await page.getByRole("combobox", { name: "Order" }).selectOptions("Oldest first");
  await expect.poll(texts).toEqual(["Plans to see Ines in Porto", "Ines, my sister, is a vet"]);
  expect(location.hash).toBe("#/memories?q=ines&order=oldest");
});

test("every filter stands in the address, and its chip takes it off", async () => {
  open();
  await unfold();
  await page.getByRole("combobox", { name: "Site" }).selectOptions("ChatGPT");
  await page.getByRole("combobox", { name: "Kind" }).selectOptions("Fact");
  await expect.poll(texts).toHaveLength(4);
  await page.getByRole("combobox", { name: "State" }).selectOptions("No longer so");
  await expect.poll(texts).toEqual(["Works at a bakery"]);
  expect(location.hash).toBe("#/memories?kind=fact&site=chatgpt&state=ended");
  await chip("State: No longer so").click();
  await expect.poll(texts).toHaveLength(4);
  await page.getByRole("button", { name: "Take all off" }).click();
  await expect.poll(texts).toHaveLength(6);
  expect(location.hash).toBe("#/memories");
});

test("a linked list opens as it was linked", async () => {
  const since = new Date(Date.now() - 60 * DAY).toISOString().slice(0, 10);
  open(`#/memories?since=${since}&space=-`);
  await expect.poll(texts).toEqual(["Lives in Lisbon", "Plans to see Ines in Porto", "Plays the cello"]);
  await expect.element(chip("Space: In no space")).toBeVisible();
  await unfold();
  await expect.element(page.getByLabelText("Said since", { exact: true })).toHaveValue(since);
  await page
    .getByLabelText("Said before", { exact: true })
    .fill(new Date(Date.now() - 10 * DAY).toISOString().slice(0, 10));
  await expect.poll(texts).toEqual(["Plays the cello"]);
});

test("a person is found by part of their name", async () => {
  open();
  await unfold();
  const field = page.getByRole("combobox", { name: "Person or thing" });
  await field.click();
  await userEvent.keyboard("in");
  await page.getByRole("option", { name: /Ines/ }).click();
  await expect.poll(texts).toEqual(["Ines, my sister, is a vet", "Plans to see Ines in Porto"]);
  expect(location.hash).toBe("#/memories?entity=Ines");
  await expect.element(field).toHaveValue("Ines");
  await chip("Person or thing: Ines").click();
  await expect.element(field).toHaveValue("");
});

test("whole messages can be seen and forgotten, but not edited", async () => {
  const engine = open("#/memories?show=messages");
  await expect.poll(texts).toEqual(["Hello! Ines is a vet."]);
  await expect.element(page.getByText("1 message", { exact: true })).toBeVisible();
  expect(page.getByRole("button", { name: /^Edit/ }).query()).toBeNull();
  await page.getByRole("button", { name: /^Forget: Hello/ }).click();
  await expect.element(page.getByText("No messages are kept yet.")).toBeVisible();
  expect(await engine.get("e1")).toBeNull();
});

test("tells nothing found from nothing there", async () => {
  open("#/memories?q=zebra");
  await expect.element(page.getByText("Nothing that is remembered fits this.")).toBeVisible();
});

test("where nothing is remembered, one can begin", async () => {
  const engine = openView(MemoriesView, { address: "#/memories" });
  await expect.element(page.getByText("Nothing is remembered yet.")).toBeVisible();
  await page.getByRole("button", { name: "New memory" }).click();
  await page.getByRole("button", { name: "Remember", exact: true }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("A memory needs words");
  await page.getByRole("textbox", { name: "What to remember" }).fill("Likes tea");
  await page.getByRole("combobox", { name: "Kind" }).last().selectOptions("Limit");
  await page.getByRole("button", { name: "Remember", exact: true }).click();
  await expect.poll(texts).toEqual(["Likes tea"]);
  const { memories: kept } = await engine.list({ offset: 0, limit: 9 });
  expect(kept).toMatchObject([{ text: "Likes tea", kind: "constraint" }]);
  await toast("Remembered: Likes tea").getByRole("button", { name: "Undo" }).click();
  await expect.poll(texts).toEqual([]);
});
