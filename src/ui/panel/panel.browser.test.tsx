import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { line } from "../../../test/page/chat-page";
import type { Offer, PageDoor } from "../../messaging/protocol";
import { Panel } from "./panel";

let root: Root;
let offer: Offer;
let closed: number;
let seen: boolean;
let forgotten: (readonly string[])[];
let opened: (string | undefined)[];

const without = (ids: readonly string[] | undefined): Offer => ({
  ...offer,
  block: offer.block.filter(({ id }) => ids !== undefined && !ids.includes(id)),
});

const door: PageDoor = {
  health: () => Promise.reject(new Error("The panel does not ask for this.")),
  offer: () => Promise.resolve(offer),
  drop: (ids) => Promise.resolve((offer = without(ids))),
  notRelevant: (id) => Promise.resolve((offer = { ...without([id]), mode: "ask" })),
  pin(id, isPinned) {
    offer = { ...offer, pinned: isPinned ? [...offer.pinned, id] : offer.pinned.filter((other) => other !== id) };
    return Promise.resolve(offer);
  },
  openManager: (id) => Promise.resolve(void opened.push(id)),
  insert() {
    if (offer.block.length === 1) return Promise.reject(new Error("It did not go in."));
    offer = { ...offer, inserted: true };
    return Promise.resolve(offer);
  },
  answerForget(ids) {
    forgotten.push(ids);
    offer = { ...offer, forget: [] };
    return Promise.resolve(offer);
  },
  closePanel: () => Promise.resolve(void (closed += 1)),
};

beforeEach(() => {
  offer = {
    mode: "auto",
    block: [line("I live in Lisbon."), line("My sister Ines is a vet.")],
    forget: [],
    inserted: false,
    pinned: [],
  };
  [closed, seen, forgotten, opened] = [0, true, [], []];
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(<Panel page={door} isSeen={() => seen} />);
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

const button = (name: string | RegExp): Locator => page.getByRole("button", { name });
const leaveOut = button("Leave out of this prompt: I live in Lisbon.");

test("lists what would be added and why; one is left out, then all", async () => {
  await expect.element(page.getByRole("heading")).toHaveTextContent("2 memories will be added");
  await expect.element(page.getByRole("listitem").first()).toHaveTextContent(/^I live in Lisbon\.\D*50\s?%.*words/);
  await leaveOut.click();
  await expect.element(page.getByRole("heading")).toHaveTextContent("1 memory will be added");
  await page.getByRole("button", { name: "Leave all out" }).click();
  await expect.element(page.getByRole("heading")).toHaveTextContent("Nothing to add");
});

test("adds at once on request, and says so, or why not", async () => {
  await page.getByRole("button", { name: "Add to the prompt now" }).click();
  await expect.element(page.getByRole("heading")).toHaveTextContent("2 memories added");
  await leaveOut.click();
  offer = { ...offer, inserted: false };
  await page.getByRole("button", { name: /Leave out/ }).click();
  await expect.element(page.getByRole("heading")).toHaveTextContent("Nothing to add");
});

test("asks what is to be forgotten; one is kept, the other goes", async () => {
  offer = { ...offer, block: [], forget: [line("Lives in Lisbon."), line("Lived in Berlin.")] };
  root.render(<Panel key="asks" page={door} isSeen={() => seen} />);
  await expect.element(page.getByRole("heading")).toHaveTextContent("Forget 2 memories?");
  await page.getByRole("button", { name: "Keep: Lived in Berlin." }).click();
  await page.getByRole("button", { name: "Forget it" }).click();
  await expect.element(page.getByRole("heading")).toHaveTextContent("Nothing to add");
  expect(forgotten).toEqual([["Lives in Lisbon."]]);
});

test("none is forgotten where the person keeps them", async () => {
  offer = { ...offer, block: [], forget: [line("Lives in Lisbon.")] };
  root.render(<Panel key="keeps" page={door} isSeen={() => seen} />);
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect.element(page.getByRole("heading")).toHaveTextContent("Nothing to add");
  expect(forgotten).toEqual([[]]);
});

test("a failure is told", async () => {
  await leaveOut.click();
  await page.getByRole("button", { name: "Add to the prompt now" }).click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("It did not go in.");
});

test("Escape and the button close it", async () => {
  await expect.element(leaveOut).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await page.getByRole("button", { name: "Close" }).click();
  expect(closed).toBe(2);
});

test("a memory is pinned and unpinned, and opened in Keepsake", async () => {
  const pin = button("Pin, so that it never fades: I live in Lisbon.");
  await pin.click();
  await expect.element(pin).toHaveAttribute("aria-pressed", "true");
  expect(offer.pinned).toEqual(["I live in Lisbon."]);
  await pin.click();
  await expect.element(pin).toHaveAttribute("aria-pressed", "false");
  await button("Open in Keepsake: I live in Lisbon.").click();
  await button("Open Keepsake").click();
  expect(opened).toEqual(["I live in Lisbon.", undefined]);
});

test("what is not relevant goes, and is told apart from what is only left out", async () => {
  await button("Not relevant in this chat: I live in Lisbon.").click();
  await expect.element(page.getByRole("heading")).toHaveTextContent("1 memory could be added");
  expect(offer.mode).toBe("ask");
});

test("all of it goes by the keyboard, which is never lost", async () => {
  await expect.element(leaveOut).toBeVisible();
  const focused = (): string | null | undefined => document.activeElement?.getAttribute("aria-label");
  const reached: (string | null | undefined)[] = [];
  document.body.tabIndex = -1;
  document.body.focus();
  for (let step = 0; step < 12; step += 1) {
    await userEvent.tab();
    reached.push(focused() ?? document.activeElement?.textContent);
  }
  for (const name of [
    /^Close/,
    /^Pin.*Lisbon/,
    /^Open in.*vet/,
    /^Not relevant.*Lisbon/,
    /^Leave all out/,
    /^Open Keepsake/,
  ])
    expect(reached).toContainEqual(expect.stringMatching(name));
  await userEvent.click(document.body);
  leaveOut.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(focused).toBe("Leave out of this prompt: My sister Ines is a vet.");
  await userEvent.keyboard(" ");
  await expect.poll(focused).toBe("Close");
});

test("clicks by scripts, and clicks on what nobody can see, do nothing", async () => {
  await expect.element(leaveOut).toBeVisible();
  for (const button of document.querySelectorAll("button")) button.click();
  seen = false;
  await leaveOut.click();
  expect([offer.block.length, offer.inserted, closed]).toEqual([2, false, 0]);
});
