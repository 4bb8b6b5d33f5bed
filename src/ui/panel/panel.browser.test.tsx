import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { line } from "../../../test/page/chat-page";
import type { Offer, PageDoor } from "../../messaging/protocol";
import { Panel } from "./panel";

let root: Root;
let offer: Offer;
let closed: number;
let seen: boolean;
let forgotten: (readonly string[])[];

const door: PageDoor = {
  health: () => Promise.reject(new Error("The panel does not ask for this.")),
  offer: () => Promise.resolve(offer),
  drop(ids) {
    offer = { ...offer, block: offer.block.filter(({ id }) => ids !== undefined && !ids.includes(id)) };
    return Promise.resolve(offer);
  },
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
  [closed, seen, forgotten] = [0, true, []];
  const place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  root.render(<Panel page={door} isSeen={() => seen} />);
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

const leaveOut = page.getByRole("button", { name: "Leave out: I live in Lisbon." });

test("lists what would be added and why; one is left out, then all", async () => {
  await expect.element(page.getByRole("heading")).toHaveTextContent("2 memories will be added");
  await expect.element(page.getByRole("listitem").first()).toHaveTextContent("I live in Lisbon.Match50 %wordsa little");
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

test("clicks by scripts, and clicks on what nobody can see, do nothing", async () => {
  await expect.element(leaveOut).toBeVisible();
  for (const button of document.querySelectorAll("button")) button.click();
  seen = false;
  await leaveOut.click();
  expect([offer.block.length, offer.inserted, closed]).toEqual([2, false, 0]);
});
