import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { toast } from "../../../test/ui/toast";
import { Failure } from "../../domain/failure";
import type { Forgotten } from "../../messaging/doors/memories-door";
import MemoriesView from "./memories-view";

const memories = [
  sampleMemory("m1", "Ines is a vet", { daysAgo: 400 }),
  sampleMemory("m2", "Visited Ines in Porto", { daysAgo: 2, site: "claude" }),
  sampleMemory("m3", "Lives in Lisbon"),
];
const sheet = page.getByRole("dialog");
const forget = sheet.getByRole("button", { name: "Forget", exact: true });
const count = page.getByRole("status");

async function choose(way: string, engine = {}) {
  const door = openView(MemoriesView, { memories, address: "#/memories", engine });
  await page.getByRole("button", { name: "Forget…" }).click();
  await page.getByRole("menuitem", { name: way }).click();
  await expect.element(sheet).toBeVisible();
  return door;
}

beforeEach(() => page.viewport(1200, 800));

test("everything about somebody: shown first, then forgotten, then undone", async () => {
  const engine = await choose("Everything about …");
  await expect.element(forget).toBeDisabled();
  await sheet.getByRole("textbox").fill("Ines");
  await expect.element(sheet.getByText("What would go: 2 memories")).toBeVisible();
  await expect.element(sheet.getByText("Visited Ines in Porto")).toBeVisible();
  expect(await engine.get("m1")).not.toBeNull();
  await forget.click();
  await expect.element(count.getByText("1 memory")).toBeVisible();
  expect(await engine.get("m1")).toBeNull();
  await toast("2 memories forgotten").getByRole("button", { name: "Undo" }).click();
  await expect.element(count.getByText("3 memories")).toBeVisible();
  expect(await engine.get("m1")).toMatchObject({ text: "Ines is a vet" });
});

test("what is shown for an earlier word can never be forgotten by mistake", async () => {
  await choose("Everything about …");
  await sheet.getByRole("textbox").fill("Ines");
  await expect.element(forget).toBeEnabled();
  await sheet.getByRole("textbox").fill("zebra");
  expect(forget.element()).toHaveProperty("disabled", true);
  await expect.element(sheet.getByText("Nothing would be forgotten.")).toBeVisible();
  await expect.element(forget).toBeDisabled();
});

test("everything from a chat", async () => {
  const chats = async () => [
    { chat: { site: "claude", conversation: "c1" }, lastSaidAt: Date.now(), beginning: "Porto trip", memories: 1 },
  ];
  const engine = await choose("Everything from a chat …", { chats });
  await expect.element(sheet.getByRole("option", { name: /Claude.*Porto trip/ })).toBeInTheDocument();
  await sheet.getByRole("combobox").selectOptions("claude/c1");
  await expect.element(sheet.getByText("What would go: 1 memory")).toBeVisible();
  await forget.click();
  await expect.poll(() => engine.get("m2")).toBeNull();
  expect(await engine.get("m3")).not.toBeNull();
});

test("said before a date, with what kept messages lose; Escape changes nothing", async () => {
  const previewForget = async () => ({
    ids: ["m1", "e1"],
    sample: [memories[0]!],
    statements: 1,
    turns: 1,
    turnsCut: 3,
  });
  const engine = await choose("Everything said before a date …", { previewForget });
  await sheet.getByLabelText("Said before").fill("2026-01-01");
  await expect.element(sheet.getByText("What would go: 1 memory and 1 message")).toBeVisible();
  await expect.element(sheet.getByText("3 kept messages lose a passage and stay otherwise.")).toBeVisible();
  await expect.element(sheet.getByText("and 1 more")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(sheet).not.toBeInTheDocument();
  expect(await engine.get("m1")).not.toBeNull();
});

/** An engine with many, that waits before each batch until it is let. */
function slowEngine() {
  const ids = Array.from({ length: 1200 }, (_, at) => `n${at}`);
  const batches: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  const restored: Forgotten[] = [];
  const engine = {
    previewForget: async () => ({ ids, sample: [], statements: ids.length, turns: 0, turnsCut: 0 }),
    forget: async (batch: readonly string[]) => {
      batches.push(batch);
      await new Promise<void>((resolve) => waiting.push(resolve));
      return { memories: batch.map((id) => sampleMemory(id, id)) };
    },
    restore: async (taken: Forgotten) => void restored.push(taken),
  };
  return { engine, batches, restored, next: () => waiting.shift()?.() };
}

test("many go some at a time, with progress; stopped half-way, what is gone can be undone", async () => {
  const { engine, batches, restored, next } = slowEngine();
  await choose("Everything about …", engine);
  await sheet.getByRole("textbox").fill("numbers");
  await forget.click();
  await expect.element(sheet.getByText("0 of 1,200")).toBeVisible();
  next();
  await expect.element(sheet.getByText("500 of 1,200")).toBeVisible();
  await expect.poll(() => batches.map(({ length }) => length)).toEqual([500, 500]);
  await sheet.getByRole("button", { name: "Stop" }).click();
  next();
  await toast("1,000 memories forgotten").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => restored.map(({ memories: gone }) => gone.length)).toEqual([500, 500]);
  expect(batches).toHaveLength(2);
});

test("what goes wrong half-way is told, and what is gone by then can be undone", async () => {
  const { engine, restored, next } = slowEngine();
  const forgetBatch = async (batch: readonly string[]) =>
    batch[0] === "n0" ? engine.forget(batch) : Promise.reject(new Failure("store", "The database refused."));
  await choose("Everything about …", { ...engine, forget: forgetBatch });
  await sheet.getByRole("textbox").fill("numbers");
  await forget.click();
  await expect.element(sheet.getByText("0 of 1,200")).toBeVisible();
  next();
  await expect.element(page.getByText("The database refused.")).toBeVisible();
  await toast("500 memories forgotten").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => restored.length).toBe(1);
});
