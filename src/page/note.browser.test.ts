import { afterEach, beforeEach, expect, test } from "vitest";
import { page as browserPage, userEvent } from "vitest/browser";
import { type ChatPage, type FakeDoor, fakeDoor, openChatPage, testSite } from "../../test/page/chat-page";
import type { SiteMode } from "../domain/settings";
import type { PageDoor } from "../messaging/protocol";
import { createNote } from "./note";
import { startSession } from "./session";

const patient = { timeout: 5000 };
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
let life = new AbortController();
let door: FakeDoor;
let page: ChatPage;
/** What chats were asked their mode of. */
let asked: (string | null)[];
let ours: PageDoor | null;
let opened: string[];
const attach = Element.prototype.attachShadow;

/** Tests look into our closed shadows, as no page can: our scripts' own prototype is another one there. */
function openShadows(): void {
  Element.prototype.attachShadow = function attachOpen(init) {
    return attach.call(this, { ...init, mode: "open" });
  };
}

function start(): void {
  const mode = door.mode.bind(door);
  door.mode = (site, conversation) => {
    asked.push(conversation);
    return mode(site, conversation);
  };
  const ports = {
    sites: [testSite("textarea")],
    engine: door,
    tell: (message: { readonly ask: string; readonly path?: string }) =>
      Promise.resolve(void (message.path !== undefined && opened.push(message.path))),
    serve: (served: PageDoor) => void (ours = served),
    panelUrl: "about:blank",
    isAlive: () => true,
  };
  startSession(window, ports, life.signal);
}

beforeEach(() => {
  life = new AbortController();
  [door, page, asked, ours, opened] = [fakeDoor(), openChatPage("textarea"), [], null, []];
  location.hash = "#c-1";
  openShadows();
});
afterEach(() => {
  Element.prototype.attachShadow = attach;
  life.abort();
  document.body.replaceChildren();
});

const notes = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('html > div[style*="2147483645"]'),
];
const said = (): string => notes()[0]?.shadowRoot?.querySelector("[role=status]")?.textContent ?? "";
const undoButton = (): HTMLElement => {
  const button = notes()[0]?.shadowRoot?.querySelector("button");
  if (!button) throw new Error("There is no note.");
  return button;
};
async function teach(count = 2, lesson = "l1"): Promise<void> {
  door.lessons.set("1", { count, lesson });
  page.addTurn("user", "u1", "I live in Lisbon.");
  await expect.poll(said, patient).toBe(`Learned ${count}`);
}

test("a note says how much was learned, near the prompt, in its colours, and moves nothing", async () => {
  start();
  const before = page.form.getBoundingClientRect().top;
  await teach();
  const composer = page.form.getBoundingClientRect();
  const [note] = notes();
  const box = note?.getBoundingClientRect() ?? new DOMRect();
  expect(box.bottom <= composer.top || box.top >= composer.bottom).toBe(true);
  expect(Math.abs(box.bottom - composer.top)).toBeLessThan(40);
  // The turn itself takes room; the note none.
  const turn = document.getElementById("u1")?.getBoundingClientRect().height ?? 0;
  expect(composer.top - before).toBeCloseTo(turn, 0);
  expect([undoButton().textContent, undoButton().ariaLabel]).toEqual([
    "Undo",
    "Undo: forget the 2 memories that Keepsake just learned",
  ]);
  expect(document.documentElement.outerHTML).not.toContain("Learned");
});

test("its button takes the lesson back, for a person only, and says so", async () => {
  start();
  await teach();
  undoButton().click();
  await sleep(50);
  expect(door.unlearned).toEqual([]);
  await userEvent.click(undoButton());
  await expect.poll(said, patient).toBe("Forgotten");
  expect([door.unlearned, document.activeElement === page.editor]).toEqual([["l1"], true]);
  expect(undoButton().style.display).toBe("none");
});

test("it is reached and pressed by the keyboard; what cannot be undone is told", async () => {
  start();
  await teach(1, "gone");
  page.send.focus();
  for (let step = 0; step < 10 && document.activeElement !== notes()[0]; step += 1) await userEvent.tab();
  expect(document.activeElement).toBe(notes()[0]);
  await userEvent.keyboard("{Enter}");
  await expect.poll(said, patient).toBe("This could not be undone");
});

test("it goes by itself, but not while the person is on it", async () => {
  const note = createNote(window, life.signal, { note: 400, answer: 100 });
  const show = (): void => note.show(page.editor, { count: 2, undo: () => Promise.resolve() });
  show();
  await expect.poll(() => notes().length, patient).toBe(0);
  show();
  await userEvent.hover(undoButton());
  await sleep(800);
  expect(notes().length).toBe(1);
  await userEvent.hover(page.send);
  await expect.poll(() => notes().length, patient).toBe(0);
  show();
  undoButton().focus();
  await sleep(800);
  expect(notes().length).toBe(1);
  page.send.focus();
  await expect.poll(() => notes().length, patient).toBe(0);
});

test("another chat has no note of this one", async () => {
  start();
  await teach();
  location.hash = "#c-2";
  page.addTurn("assistant", "a2", "Hello.");
  await expect.poll(() => notes().length, patient).toBe(0);
});

test("where nothing was learned, or the chat is off by then, there is none", async () => {
  start();
  page.addTurn("user", "u1", "What time is it?");
  await expect.poll(() => door.observed.length, patient).toBe(1);
  await sleep(300);
  expect(notes().length).toBe(0);
  door.lessons.set("1", { count: 3, lesson: "l1" });
  const off: SiteMode = "off";
  door.mode_ = off;
  page.addTurn("user", "u2", "I live in Lisbon.");
  await sleep(1200);
  expect(notes().length).toBe(0);
});

test("each chat is asked for its own mode, as soon as the page shows it", async () => {
  start();
  await expect.poll(() => asked, patient).toContain("1");
  location.hash = "#c-2";
  page.addTurn("assistant", "a2", "Hello.");
  await expect.poll(() => asked, patient).toContain("2");
});

test("what is not relevant is not offered in this chat again, and told at once; another chat begins anew", async () => {
  start();
  await userEvent.click(page.editor);
  await userEvent.keyboard("cook");
  await expect.poll(async () => (await ours?.offer())?.block.length, patient).toBe(1);
  expect((await ours?.notRelevant("I live in Lisbon."))?.block).toEqual([]);
  expect(door.fed).toEqual([
    { site: "test", conversation: "1", sent: [], dropped: ["I live in Lisbon."], irrelevant: ["I live in Lisbon."] },
  ]);
  await userEvent.keyboard(" now");
  expect((await ours?.offer())?.block).toEqual([]);
  location.hash = "#c-2";
  page.addTurn("assistant", "a2", "Hello.");
  await expect.poll(async () => (await ours?.offer())?.block.length, patient).toBe(1);
});

test("a chat without an address tells of it with its first message", async () => {
  location.hash = "";
  start();
  await userEvent.click(page.editor);
  await userEvent.keyboard("cook");
  await expect.poll(async () => (await ours?.offer())?.block.length, patient).toBe(1);
  await ours?.notRelevant("I live in Lisbon.");
  expect(door.fed).toEqual([]);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => page.sent, patient).toEqual(["cook"]);
  location.hash = "#c-3";
  page.addTurn("user", "u3", "cook");
  const told = {
    site: "test",
    conversation: "3",
    sent: [],
    dropped: ["I live in Lisbon."],
    irrelevant: ["I live in Lisbon."],
  };
  await expect.poll(() => door.fed, patient).toEqual([told]);
});

test("a pin is the engine's, and told in the offer; our pages open where they should", async () => {
  start();
  await userEvent.click(page.editor);
  expect((await ours?.pin("m 1", true))?.pinned).toEqual(["m 1"]);
  expect([...door.pinned]).toEqual(["m 1"]);
  expect((await ours?.pin("m 1", false))?.pinned).toEqual([]);
  await ours?.openManager("m 1");
  await ours?.openManager();
  expect(opened).toEqual(["/manager.html#/memories?id=m+1", "/manager.html#/memories"]);
});

test("chip and note look like the site, light or dark, and can be read", async () => {
  start();
  await browserPage.viewport(800, 600);
  for (const [ground, ink] of [
    ["rgb(33, 33, 33)", "rgb(236, 236, 236)"],
    ["oklch(0.98 0.01 90)", "rgb(20, 20, 19)"],
  ] as const) {
    Object.assign(page.form.style, { background: ground, color: ink });
    Object.assign(page.editor.style, { background: "transparent", color: "inherit" });
    door.lessons.set("1", { count: 2, lesson: "l1" });
    page.addTurn("user", `u-${ground.length}`, `I live in Lisbon. ${ground}`);
    await expect
      .poll(() => notes().length && getComputedStyle(undoButton().parentElement ?? undoButton()).color, patient)
      .toBe(ink);
  }
});
