import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import type { NewActivity } from "../../domain/activity";
import type { HistoryEntry } from "../../domain/change";
import type { Memory } from "../../domain/memory";
import type { ActivityCursor, ActivityLine } from "../../messaging/doors/insight-door";
import type { Status } from "../../messaging/protocol";
import ActivityView from "./activity-view";

const DAY = 86_400_000;
const at = (daysAgo: number): number => new Date().setHours(12, 0, 0, 0) - daysAgo * DAY;
const ines = sampleMemory("m1", "Ines, my sister, is a vet");

const did = (number: number, given: Partial<NewActivity>, memories: readonly Memory[] = []): ActivityLine => ({
  sort: "activity",
  at: at(0),
  memories,
  entry: {
    number,
    at: at(0),
    what: "injected",
    chat: "chatgpt/c1",
    memories: memories.map(({ id }) => id),
    count: 1,
    reason: null,
    tokens: { sent: 0, all: 0 },
    ...given,
  },
});
const changed = (entry: Partial<HistoryEntry>, memories: readonly Memory[], daysAgo = 1): ActivityLine => ({
  sort: "history",
  at: at(daysAgo),
  memories,
  entries: [{ number: 1, at: at(daysAgo), by: "learn", action: "added", memory: "m1", ...entry }],
});

/** Pages of so many lines, as the engine would give them. */
function open(lines: readonly ActivityLine[], { network = [] }: Partial<Pick<Status, "network">> = {}, address = "") {
  const activity = async (cursor: ActivityCursor | null, limit: number) => {
    const from = cursor?.activity ?? 0;
    const to = from + Math.min(limit, 40);
    return { lines: lines.slice(from, to), next: to < lines.length ? { activity: to, history: 0 } : null };
  };
  openView(ActivityView, { engine: { activity }, status: { network }, address });
}

const days = page.getByRole("region");
const show = page.getByRole("combobox", { name: "Show" });

test("what happened is told by days, with ways to the memories and to the chat", async () => {
  open([did(2, {}, [ines]), changed({}, [ines])]);
  await expect.element(days.nth(1)).toHaveAccessibleName("today");
  await expect.element(days.nth(1)).toHaveTextContent("1 memory went into a prompt");
  await expect.element(days.nth(2)).toHaveAccessibleName("yesterday");
  await expect.element(days.nth(2)).toHaveTextContent("Learned 1 thing");
  await expect
    .element(days.nth(1).getByRole("link", { name: "Ines, my sister, is a vet" }))
    .toHaveAttribute("href", "#/memories?id=m1");
  await expect
    .element(days.nth(1).getByRole("link", { name: "chat on ChatGPT" }))
    .toHaveAttribute("href", "https://chatgpt.com/c/c1");
});

test("of what is forgotten no word is shown, and a memory that is forgotten since is only counted", async () => {
  const gone = did(3, { memories: ["m1", "gone"] });
  open([changed({ action: "forgotten", by: "user", memory: "x" }, []), { ...gone, memories: [ines] }]);
  await expect.element(page.getByText("You had 1 memory forgotten")).toBeVisible();
  await expect.element(page.getByText("1 of them is forgotten since; its words are gone.")).toBeVisible();
});

test("a draft that was dropped has its reason, a change what it said before", async () => {
  open([
    did(4, { what: "dropped", reason: "secret", count: 2 }),
    changed({ action: "changed", by: "user", before: "Ines is a doctor" }, [ines]),
  ]);
  await expect.element(page.getByText(/2 drafts were not kept: .*secret/)).toBeVisible();
  await expect.element(page.getByText("It said before: “Ines is a doctor”")).toBeVisible();
});

test("one sort alone is shown, and the address keeps it", async () => {
  open([did(5, { what: "left-out" }), changed({}, [ines])]);
  await expect.element(page.getByText("Learned 1 thing")).toBeVisible();
  await userEvent.selectOptions(show, "what you took out");
  await expect.element(page.getByText("Learned 1 thing")).not.toBeInTheDocument();
  await expect.element(page.getByText(/You took 1 memory out/)).toBeVisible();
  expect(location.hash).toBe("#/activity?sort=left-out");
  await userEvent.selectOptions(show, "what came from files");
  await expect.element(page.getByText("Nothing of this has happened yet.")).toBeVisible();
});

test("what lies far back is found, too, where one sort alone is shown", async () => {
  const lately = Array.from({ length: 300 }, (_, number) => did(1000 - number, {}));
  open([...lately, did(1, { what: "imported", reason: "markdown", count: 9 })], {}, "#/activity?sort=imported");
  await expect.element(page.getByText(/A file was brought in .*9 memories/)).toBeVisible();
  expect(page.getByRole("listitem").elements()).toHaveLength(1);
});

test("more is shown on a wish, until the beginning; the focus is not lost", async () => {
  open(Array.from({ length: 70 }, (_, number) => did(100 - number, { count: 100 - number })));
  const more = page.getByRole("button", { name: "Show more" });
  await expect.element(more).toBeVisible();
  expect(page.getByRole("listitem").elements()).toHaveLength(50);
  more.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText("31 memories went into a prompt")).toBeVisible();
  expect(page.getByRole("listitem").elements()).toHaveLength(70);
  await expect.element(page.getByText("That is where it begins.")).toHaveFocus();
});

test("nothing was asked of the network, and what ever would be", async () => {
  open([]);
  const network = page.getByRole("region", { name: "The network" });
  await expect.element(network).toHaveTextContent("Nothing was asked of the network");
  await expect.element(network).toHaveTextContent("only for a language model that you chose");
  await expect.element(page.getByText("Nothing of this has happened yet.")).toBeVisible();
});

test("every request stands in the ledger: where to, what for, when; the last one first", async () => {
  const what = "Downloading a language model";
  open([], {
    network: [
      { origin: "https://first.example", what, at: at(1) },
      { origin: "https://last.example", what, at: at(0) },
    ],
  });
  const network = page.getByRole("region", { name: "The network" });
  await expect.element(network).toHaveTextContent("2 requests were made");
  const told = network.getByRole("listitem");
  await expect.element(told.first()).toHaveTextContent(/https:\/\/last\.example Downloading a language model .*12:00/);
  await expect.element(told.last()).toHaveTextContent("https://first.example");
});
