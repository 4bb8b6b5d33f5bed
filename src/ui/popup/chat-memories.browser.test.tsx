import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPage } from "../../../test/ui/open-page";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleDoors, sampleMemory } from "../../../test/ui/sample-doors";
import type { ManagerDoor } from "../../messaging/protocol";
import { Popup } from "./popup";

const learned = page.getByRole("list", { name: "Learned from this chat" }).getByRole("listitem");
const used = page.getByRole("list", { name: "Used in this chat" }).getByRole("listitem");
const undo = page.getByRole("button", { name: "Undo" });

const memories = [
  sampleMemory("m1", "Plays the cello"),
  sampleMemory("m2", "Has a sister who is a vet", { daysAgo: 1, kind: "constraint" }),
];

/** An engine whose chat taught all there is, and used what was there the day before. */
function chatEngine(): ManagerDoor {
  const { engine } = sampleDoors({ memories });
  const chat: ManagerDoor["chat"] = async () => {
    const { memories: all } = await engine.list({ offset: 0, limit: 100 });
    return { learned: all, used: all.filter(({ id }) => id === "m2") };
  };
  return { ...engine, chat };
}

test("tells what the chat taught and used, with kind and day", async () => {
  openPopup({ engine: chatEngine() });
  await expect.element(learned.nth(1)).toHaveTextContent(/Has a sister who is a vet.*Limit · yesterday/);
  await expect.element(used).toHaveTextContent(/Has a sister/);
  expect(learned.elements()).toHaveLength(2);
});

test("says where nothing was taught or used yet", async () => {
  openPopup();
  await expect.element(page.getByText("Nothing has been learned from this chat yet.")).toBeVisible();
  await expect.element(page.getByText("No memory has gone out with this chat's prompts.")).toBeVisible();
});

test("a line leads to its memory in the manager", async () => {
  const { opened } = openPage(Popup, { engine: chatEngine() });
  await page.getByRole("link", { name: "Plays the cello" }).click();
  expect(opened).toEqual(["/manager.html#/memories?id=m1"]);
});

test("pins and unpins", async () => {
  const engine = chatEngine();
  openPopup({ engine });
  const pin = page.getByRole("button", { name: "Pin: Plays the cello" });
  await pin.click();
  await expect.element(pin).toHaveAttribute("aria-pressed", "true");
  expect(await engine.get("m1")).toMatchObject({ pinned: true });
  await pin.click();
  await expect.element(pin).toHaveAttribute("aria-pressed", "false");
});

test("forgets by the keyboard, keeps the focus in the list, and brings back", async () => {
  const engine = chatEngine();
  openPopup({ engine });
  const forget = page.getByRole("button", { name: "Forget: Plays the cello" });
  await expect.element(forget).toBeVisible();
  forget.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => learned.elements().length).toBe(1);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Forget: Has a sister who is a vet");
  expect(await engine.get("m1")).toBeNull();
  await undo.click();
  await expect.poll(() => learned.elements().length).toBe(2);
});

test("forgets the whole chat after a question, and brings it back", async () => {
  const engine = chatEngine();
  openPopup({ engine });
  await page.getByRole("button", { name: "Forget this chat…" }).click();
  await expect.element(page.getByRole("button", { name: "Cancel" })).toHaveFocus();
  await page.getByRole("button", { name: "Forget this chat", exact: true }).click();
  await expect.element(page.getByText("2 things forgotten.")).toBeVisible();
  expect((await engine.list({ offset: 0, limit: 10 })).total).toBe(0);
  await undo.last().click();
  await expect.poll(() => learned.elements().length).toBe(2);
});

test("of a chat that taught much, the first are shown, and where the others are", async () => {
  const many = Array.from({ length: 8 }, (_, at) => sampleMemory(`n${at}`, `Number ${at}`));
  openPopup({ engine: { chat: async () => ({ learned: many, used: [] }) } });
  await expect.poll(() => learned.elements().length).toBe(5);
  await expect.element(page.getByRole("link", { name: "3 more" })).toBeVisible();
});
