import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, userEvent } from "vitest/browser";
import { type ChatPage, type FakeDoor, fakeDoor, line, openChatPage, testSite } from "../../test/page/chat-page";
import { formatBlock } from "../domain/block";
import { Failure } from "../domain/failure";
import type { EditorKind } from "../domain/site";
import type { PageDoor } from "../messaging/protocol";
import { startSession } from "./session";

const block = [line("I live in Lisbon."), line("My sister Ines is a vet.")];
const text = formatBlock(block);
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
let life = new AbortController();
let door: FakeDoor;
let page: ChatPage;
let ours: PageDoor | null;

function start(kind: EditorKind): void {
  door = fakeDoor(block);
  page = openChatPage(kind);
  const ports = {
    sites: [testSite(kind)],
    engine: door,
    tell: () => Promise.resolve(),
    serve: (served: PageDoor) => void (ours = served),
    panelUrl: "about:blank",
    isAlive: () => true,
  };
  startSession(window, ports, life.signal);
}

beforeEach(() => {
  life = new AbortController();
  ours = null;
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  location.hash = "";
});

/** Types, and waits until the answer is there. */
async function write(words: string): Promise<void> {
  await userEvent.click(page.editor);
  await userEvent.keyboard(words);
  await expect.poll(() => door.asked.at(-1)).toBe(words);
  await sleep(20);
}

/** Types and goes on at once: no answer can be there yet. */
async function writeFast(words: string): Promise<void> {
  await userEvent.click(page.editor);
  await userEvent.keyboard(words);
}

for (const kind of ["prosemirror", "textarea"] as const) {
  describe(kind, () => {
    beforeEach(() => start(kind));

    test("Enter sends the block, ready by then, and the words, once", async () => {
      await write("what shall I cook");
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual([`${text}what shall I cook`]);
      expect(door.fed).toEqual([]);
      location.hash = "#c-7";
      page.addTurn("user", "u1", "its id has come");
      await expect
        .poll(() => door.fed)
        .toEqual([{ site: "test", conversation: "7", sent: block.map(({ id }) => id), dropped: [] }]);
    });

    test("the button sends the same", async () => {
      await write("what shall I cook");
      await userEvent.click(page.send);
      await expect.poll(() => page.sent).toEqual([`${text}what shall I cook`]);
    });

    test("a message that is sent before the answer is there is held, and sent once with it", async () => {
      door.answer = () => sleep(60).then(() => block);
      await writeFast("quick");
      await userEvent.keyboard("{Enter}{Enter}{Enter}");
      await expect.poll(() => page.sent.length).toBe(1);
      await sleep(250);
      expect(page.sent).toEqual([`${text}quick`]);
    });

    test("a slow answer is not waited for: the words go out alone", async () => {
      door.answer = () => sleep(3000).then(() => block);
      await writeFast("quick");
      const before = performance.now();
      await userEvent.click(page.send);
      await expect.poll(() => page.sent, { interval: 10 }).toEqual(["quick"]);
      expect(performance.now() - before).toBeLessThan(1000);
    });

    test("a failing answer lets the words go out alone", async () => {
      door.answer = () => Promise.reject(new Failure("cancelled", "gone"));
      await writeFast("quick");
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual(["quick"]);
      await writeFast("again");
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual(["quick", "again"]);
    });

    test("Shift+Enter, an open menu and a page that writes are the site's own", async () => {
      await write("one");
      await userEvent.keyboard("{Shift>}{Enter}{/Shift}two");
      page.editor.setAttribute("aria-expanded", "true");
      page.menu.open = true;
      await userEvent.keyboard("{Enter}");
      expect(page.sent).toEqual([]);
      expect(page.text()).toBe("one\ntwo");
      page.menu.open = false;
      page.editor.removeAttribute("aria-expanded");
      const stop = document.createElement("i");
      stop.className = "stop";
      document.body.append(stop);
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual(["one\ntwo"]);
    });

    test("the Enter that ends a composition is the site's own, the next one sends", async () => {
      await userEvent.click(page.editor);
      await cdp().send("Input.imeSetComposition", { text: "日本", selectionStart: 2, selectionEnd: 2 });
      const enter = { key: "Enter", code: "Enter", windowsVirtualKeyCode: 229 };
      await cdp().send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...enter });
      await cdp().send("Input.dispatchKeyEvent", { type: "keyUp", ...enter });
      await cdp().send("Input.insertText", { text: "日本" });
      await expect.poll(() => door.asked.at(-1)).toBe("日本");
      expect([page.sent, page.text()]).toEqual([[], "日本"]);
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual([`${text}日本`]);
    });

    test("keys and clicks that scripts make up are not ours", async () => {
      await write("made up");
      page.menu.open = true;
      page.editor.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
      page.send.type = "button";
      page.send.click();
      expect(page.text()).toBe("made up");
    });

    test("a script's own submit is held too, so that it sends both", async () => {
      await write("dictated");
      page.form.requestSubmit();
      await expect.poll(() => page.sent).toEqual([`${text}dictated`]);
    });

    test("nothing is recalled for or added to an empty prompt, and nothing when no memory bears", async () => {
      door.answer = () => Promise.resolve([]);
      await write("hello");
      await userEvent.keyboard("{Enter}");
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual(["hello"]);
      expect(door.fed).toEqual([]);
    });

    test("dropped lines stay out of this prompt only", async () => {
      location.hash = "#c-7";
      await write("first");
      expect((await ours?.drop(["I live in Lisbon."]))?.block).toEqual([block[1]]);
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual([`${formatBlock(block.slice(1))}first`]);
      expect(door.fed[0]).toMatchObject({ sent: ["My sister Ines is a vet."], dropped: ["I live in Lisbon."] });
      await write("second");
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent[1]).toBe(`${text}second`);
    });

    test("asked for by hand: inserted once, thinned out, taken back, and sent as it stands", async () => {
      door.mode_ = "ask";
      await ours?.health();
      await write("first");
      expect(await ours?.insert()).toEqual({ mode: "ask", block, forget: [], inserted: true, pinned: [] });
      await ours?.insert();
      expect((await ours?.drop(["I live in Lisbon."]))?.block).toEqual([block[1]]);
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual([`${formatBlock(block.slice(1))}first`]);
      await write("second");
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent[1]).toBe("second");
    });

    test("off and in a temporary chat nothing is asked, nothing is added", async () => {
      location.hash = "#temporary";
      await writeFast("secret");
      await sleep(250);
      await userEvent.keyboard("{Enter}");
      location.hash = "";
      door.mode_ = "off";
      await ours?.health();
      await writeFast("quiet");
      await sleep(250);
      await userEvent.keyboard("{Enter}");
      await expect.poll(() => page.sent).toEqual(["secret", "quiet"]);
      expect(door.asked).toEqual([]);
    });
  });
}
