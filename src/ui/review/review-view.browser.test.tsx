import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { toast } from "../../../test/ui/toast";
import { Failure } from "../../domain/failure";
import ReviewView from "./review-view";

const waits = (id: string, text: string, daysAgo: number) => ({
  ...sampleMemory(id, text, { daysAgo }),
  unreviewed: true,
});
const memories = [
  waits("m1", "Plays the cello", 1),
  waits("m2", "Lives in Porto", 2),
  waits("m3", "Owns a boat", 3),
  sampleMemory("m4", "Is called Mara"),
];
const open = (engine = {}, all = memories) => openView(ReviewView, { memories: all, engine });
const asked = (name: string) => page.getByRole("article", { name });
const left = page.getByRole("status");
const kept = async (engine: ReturnType<typeof open>) =>
  (await engine.list({ offset: 0, limit: 9 })).memories.map(({ text }) => text).toSorted();

beforeEach(() => page.viewport(1200, 800));

test("one at a time, with the words it was drawn from, and how many are left", async () => {
  open();
  await expect.element(asked("Plays the cello")).toHaveFocus();
  expect(page.getByRole("article").elements()).toHaveLength(1);
  await expect.element(asked("Plays the cello").getByRole("mark")).toHaveTextContent("Plays the cello");
  await expect.element(left.getByText("3 left")).toBeVisible();
});

test("K keeps, D drops, and the next one is asked at once", async () => {
  const engine = open();
  await expect.element(asked("Plays the cello")).toHaveFocus();
  await userEvent.keyboard("k");
  await expect.element(asked("Lives in Porto")).toHaveFocus();
  await expect.element(left.getByText("2 left")).toBeVisible();
  await userEvent.keyboard("D");
  await expect.element(asked("Owns a boat")).toHaveFocus();
  expect(await engine.get("m2")).toBeNull();
  await userEvent.keyboard("k");
  await expect.element(left.getByText("Nothing waits for your word.")).toBeVisible();
  expect(await kept(engine)).toEqual(["Is called Mara", "Owns a boat", "Plays the cello"]);
});

test("F puts it right, and what was put right is kept", async () => {
  const engine = open();
  await expect.element(asked("Plays the cello")).toHaveFocus();
  await userEvent.keyboard("f");
  const editor = page.getByRole("textbox", { name: "What to remember" });
  await expect.element(editor).toHaveValue("Plays the cello");
  await editor.fill("Plays the viola, and k is only a letter here");
  await userEvent.keyboard("{Enter}");
  await expect.element(asked("Lives in Porto")).toHaveFocus();
  expect(await kept(engine)).toEqual(["Is called Mara", "Plays the viola, and k is only a letter here"]);
  await expect.element(left.getByText("2 left")).toBeVisible();
});

test("arrows skip without an answer", async () => {
  open();
  await expect.element(asked("Plays the cello")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(asked("Lives in Porto")).toHaveFocus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.element(asked("Owns a boat")).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(asked("Lives in Porto")).toHaveFocus();
  await page.getByRole("button", { name: "Previous" }).click();
  await expect.element(asked("Plays the cello")).toBeVisible();
  await expect.element(left.getByText("3 left")).toBeVisible();
});

test("what was dropped can be brought back and is asked again", async () => {
  const engine = open();
  await page.getByRole("button", { name: "Drop" }).click();
  await expect.element(asked("Lives in Porto")).toBeVisible();
  await toast("Dropped: Plays the cello").getByRole("button", { name: "Undo" }).click();
  await expect.element(left.getByText("3 left")).toBeVisible();
  expect(await engine.get("m1")).toMatchObject({ unreviewed: true });
});

test("where the engine refuses, it is told and the question comes back", async () => {
  open({ keep: () => Promise.reject(new Failure("disk-full", "The disk is full.")) });
  await page.getByRole("button", { name: "Keep" }).click();
  await expect.element(page.getByText("The disk is full.")).toBeVisible();
  await expect.element(asked("Plays the cello")).toBeVisible();
  await expect.element(left.getByText("3 left")).toBeVisible();
});

test("of a long list more is asked for before the end", async () => {
  const many = Array.from({ length: 120 }, (_, at) => waits(`n${at}`, `Guess ${at}`, at));
  open({}, many);
  await expect.element(asked("Guess 0")).toHaveFocus();
  await expect.element(left.getByText("120 left")).toBeVisible();
  await userEvent.keyboard("{ArrowRight>45/}");
  await expect.poll(() => page.getByRole("article").element().textContent).toContain("Guess 45");
  await userEvent.keyboard("{ArrowRight>10/}");
  await expect.poll(() => page.getByRole("article").element().textContent).toContain("Guess 55");
});

test("where nothing waits, it says what would", async () => {
  open({}, []);
  await expect.element(left.getByText("Nothing waits for your word.")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "See all memories" })).toHaveAttribute("href", "#/memories");
});
