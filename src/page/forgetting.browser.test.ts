import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type ChatPage, type FakeDoor, fakeDoor, line, openChatPage, testSite } from "../../test/page/chat-page";
import type { PageDoor } from "../messaging/protocol";
import { startSession } from "./session";

const patient = { timeout: 5000 };
let life: AbortController;
let door: FakeDoor;
let page: ChatPage;
let ours: PageDoor | null = null;

beforeEach(() => {
  life = new AbortController();
  [door, page] = [fakeDoor(), openChatPage("textarea")];
  location.hash = "#c-1";
  const ports = {
    sites: [testSite("textarea")],
    engine: door,
    tell: () => Promise.resolve(),
    serve: (served: PageDoor) => void (ours = served),
    panelUrl: "about:blank",
    isAlive: () => true,
  };
  startSession(window, ports, life.signal);
  door.forgettable.set("peanuts", [line("Is allergic to peanuts"), line("Eats peanuts")]);
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const asked = async (): Promise<readonly string[]> => ((await ours?.offer())?.forget ?? []).map(({ text }) => text);

test("what a prompt asks to forget is asked back, and what the person agrees to is forgotten", async () => {
  await userEvent.fill(page.editor, "forget what I said of peanuts");
  await expect.poll(asked, patient).toEqual(["Is allergic to peanuts", "Eats peanuts"]);
  expect(await ours?.offer()).toMatchObject({ block: [], inserted: false });
  await ours?.answerForget(["Eats peanuts"]);
  expect(door.forgets).toEqual([{ site: "test", conversation: "1", forget: ["Eats peanuts"] }]);
  expect(await asked()).toEqual([]);
});

test("the question stands until it is answered, though the message is gone", async () => {
  await userEvent.fill(page.editor, "forget peanuts");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => page.sent, patient).toEqual(["forget peanuts"]);
  await userEvent.fill(page.editor, "and what else is new?");
  await expect.poll(asked, patient).toEqual(["Is allergic to peanuts", "Eats peanuts"]);
  await ours?.answerForget([]);
  expect(door.forgets).toEqual([{ site: "test", conversation: "1", forget: [] }]);
  expect(await asked()).toEqual([]);
});

test("the question goes with the next message, and an answered one is not asked again", async () => {
  await userEvent.fill(page.editor, "forget peanuts");
  await expect.poll(asked, patient).toHaveLength(2);
  await ours?.answerForget([]);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => page.sent, patient).toEqual(["forget peanuts"]);
  expect(await asked()).toEqual([]);
  await userEvent.fill(page.editor, "forget all about peanuts");
  await userEvent.keyboard("{Enter}");
  await expect.poll(asked, patient).toHaveLength(2);
  await userEvent.fill(page.editor, "thanks");
  await userEvent.keyboard("{Enter}");
  await expect.poll(asked, patient).toEqual([]);
});
