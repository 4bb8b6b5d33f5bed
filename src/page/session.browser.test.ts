import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { type ChatPage, type FakeDoor, fakeDoor, line, openChatPage, testSite } from "../../test/page/chat-page";
import { formatBlock } from "../domain/block";
import { Failure } from "../domain/failure";
import type { BackgroundMessage } from "../messaging/background-message";
import type { PageDoor } from "../messaging/protocol";
import { startSession } from "./session";

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const patient = { timeout: 5000 };
/** Longer than a turn takes to settle. */
const SETTLED_MS = 1200;
let life = new AbortController();
let door: FakeDoor;
let page: ChatPage;
let told: BackgroundMessage[];
let alive: boolean;
let ours: PageDoor | null;

function start(): void {
  const ports = {
    sites: [testSite("textarea")],
    engine: door,
    tell: (message: BackgroundMessage) => Promise.resolve(void told.push(message)),
    serve: (served: PageDoor) => void (ours = served),
    panelUrl: "about:blank",
    isAlive: () => alive,
  };
  startSession(window, ports, life.signal);
}

beforeEach(() => {
  life = new AbortController();
  [door, page, told, alive, ours] = [fakeDoor(), openChatPage("textarea"), [], true, null];
  location.hash = "#c-1";
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

const seen = (): readonly string[] =>
  door.observed.map(({ id, conversation, text }) => `${conversation}/${id} ${text}`);
/** Our elements stand beside the body; what is in them the page cannot see. */
const chips = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("html > div")];

test("turns are handed over as they end, once, whatever their length and script", async () => {
  const long = "x".repeat(200_000);
  page.addTurn("user", "u1", "你好，我叫小明");
  page.addTurn("assistant", "a1", "");
  page.addTurn("user", "u2", "أنا أعيش في لشبونة");
  page.addTurn("user", "u3", long);
  start();
  await expect.poll(() => door.observed.map(({ id }) => id), patient).toEqual(["u1", "u2", "u3"]);
  expect(door.observed.map(({ text }) => text === long || text)).toEqual([
    "你好，我叫小明",
    "أنا أعيش في لشبونة",
    true,
  ]);
  await sleep(SETTLED_MS);
  expect(door.observed.length).toBe(3);
});

test("an answer is taken when it has ended, not while it is written", async () => {
  start();
  const turn = page.addTurn("assistant", "a1", "Once");
  const stop = document.createElement("i");
  stop.className = "stop";
  document.body.append(stop);
  await sleep(SETTLED_MS);
  expect(seen()).toEqual([]);
  const body = turn.querySelector(".body");
  if (body !== null) body.textContent = "Once upon a time";
  stop.remove();
  await expect.poll(seen, patient).toEqual(["1/a1 Once upon a time"]);
});

test("an edit is handed over again, without our block", async () => {
  const turn = page.addTurn("user", "u1", `${formatBlock([line("I live in Lisbon.")])}One`);
  start();
  await expect.poll(seen, patient).toEqual(["1/u1 One"]);
  const body = turn.querySelector(".body");
  if (body !== null) body.textContent = "Two";
  await expect.poll(seen, patient).toEqual(["1/u1 One", "1/u1 Two"]);
});

test("a new chat waits for its id, a temporary one is never read", async () => {
  location.hash = "";
  start();
  page.addTurn("user", "u1", "for the new chat");
  await sleep(SETTLED_MS);
  expect(seen()).toEqual([]);
  location.hash = "#c-2";
  await expect.poll(seen, patient).toEqual(["2/u1 for the new chat"]);
  location.hash = "#temporary";
  page.addTurn("user", "u2", "secret");
  await sleep(SETTLED_MS);
  expect(seen()).toEqual(["2/u1 for the new chat"]);
  expect((await ours?.health())?.temporary).toBe(true);
});

test("off: nothing is read; on again, it is", async () => {
  door.mode_ = "off";
  start();
  const turn = page.addTurn("user", "u1", "hello");
  let reads = 0;
  const body = turn.querySelector(".body");
  if (body === null) throw new Error("The turn has no body.");
  Object.defineProperty(turn, "textContent", { get: () => ((reads += 1), body.textContent) });
  await sleep(SETTLED_MS);
  expect([reads, seen()]).toEqual([0, []]);
  door.mode_ = "auto";
  expect((await ours?.health())?.mode).toBe("auto");
  await expect.poll(seen, patient).toEqual(["1/u1 hello"]);
});

test("turns that could not be taken are offered again; what the engine answers is what holds", async () => {
  let calls = 0;
  const original = { ...door };
  door.observe = (site, turns) => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Failure("cancelled", "gone")) : original.observe(site, turns);
  };
  start();
  page.addTurn("user", "u1", "kept");
  await expect.poll(seen, { timeout: 9000 }).toEqual(["1/u1 kept"]);
  door.mode_ = "off";
  page.addTurn("user", "u2", "not taken");
  await expect.poll(() => calls, patient).toBe(3);
  page.addTurn("user", "u3", "not even read");
  await sleep(SETTLED_MS);
  expect([calls, seen()]).toEqual([3, ["1/u1 kept"]]);
}, 20_000);

test("the chip shows a number near the prompt, the panel opens by a person's click and closes when they write on", async () => {
  start();
  await userEvent.click(page.editor);
  await userEvent.keyboard("cook");
  await expect.poll(() => chips().length).toBe(1);
  const [chip] = chips();
  if (chip === undefined) throw new Error("There is no chip.");
  expect([chip.shadowRoot, chip.textContent, document.body.contains(chip)]).toEqual([null, "", false]);
  await sleep(50);
  const composer = page.form.getBoundingClientRect();
  const place = chip.getBoundingClientRect();
  expect(place.width).toBeGreaterThan(20);
  expect(place.bottom <= composer.top || place.top >= composer.bottom).toBe(true);
  chip.click();
  expect(chips().length).toBe(1);
  await userEvent.click(chip);
  expect(chips().length).toBe(2);
  await ours?.closePanel();
  expect([chips().length, document.activeElement]).toEqual([1, page.editor]);
  await userEvent.click(chip);
  await userEvent.click(page.editor);
  await userEvent.keyboard("!");
  await expect.poll(() => chips().length).toBe(1);
  await userEvent.clear(page.editor);
  await expect.poll(() => chips().length).toBe(0);
  expect(document.documentElement.innerHTML).not.toContain("Lisbon");
});

test("only the newest words are recalled for, after a pause, and no text twice", async () => {
  start();
  await userEvent.click(page.editor);
  await userEvent.keyboard("abc");
  await expect.poll(() => door.asked).toEqual(["abc"]);
  await userEvent.keyboard("d{Backspace}");
  await sleep(300);
  expect(door.asked).toEqual(["abc"]);
});

test("the engine gets ready when the person goes to the prompt, not before", async () => {
  start();
  await sleep(300);
  expect(door.readied).toBe(0);
  await userEvent.click(page.editor);
  await expect.poll(() => door.readied, patient).toBeGreaterThan(0);
  expect(door.asked).toEqual([]);
});

test("while one answer is awaited no other is asked for, and a long prompt is not read key by key", async () => {
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value") ?? {};
  let reads = 0;
  start();
  await userEvent.click(page.editor);
  await userEvent.fill(page.editor, "x".repeat(100_000));
  door.answer = async () => {
    await sleep(800);
    return [];
  };
  await sleep(400);
  const before = door.asked.length;
  Object.defineProperty(page.editor, "value", {
    ...value,
    get(): unknown {
      reads += 1;
      return value.get?.call(page.editor);
    },
  });
  await userEvent.keyboard("abcdefghijklmnopqrst");
  await sleep(400);
  // The page's own code reads it at each key.
  expect(reads).toBeLessThan(20 + 10);
  expect(door.asked.length - before).toBeLessThanOrEqual(1);
  await expect.poll(() => door.asked.at(-1)?.length, patient).toBe(100_020);
});

test("problems that stay are shown on the icon and told to our pages", async () => {
  start();
  page.editor.classList.remove("editor");
  await expect.poll(() => told, { timeout: 8000 }).toEqual([{ ask: "badge", problems: 1 }]);
  expect((await ours?.health())?.problems.length).toBe(1);
}, 15_000);

test("without an editor nothing is offered, and asking for more is refused in words", async () => {
  page.form.remove();
  start();
  expect(await ours?.offer()).toEqual({ mode: "off", block: [], forget: [], inserted: false, pinned: [] });
  await expect(ours?.insert()).rejects.toThrow("There is no prompt");
});

test("an updated extension leaves the page alone", async () => {
  start();
  page.addTurn("user", "u1", `${formatBlock([line("I live in Lisbon.")])}One`);
  await expect.poll(seen, patient).toEqual(["1/u1 One"]);
  alive = false;
  page.addTurn("user", "u2", "two");
  await sleep(SETTLED_MS);
  expect(seen()).toEqual(["1/u1 One"]);
  life.abort();
  expect(document.querySelectorAll(".turn > *").length).toBe(4);
});
