import { baseKeymap } from "prosemirror-commands";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import type { Block } from "../../src/domain/block";
import { defineSite, type EditorKind, type Site } from "../../src/domain/site";
import type { ChatDoor, Feedback, ForgetAnswer, Learned, RecallAsk } from "../../src/messaging/protocol";
import type { SiteMode } from "../../src/domain/settings";
import type { Turn } from "../../src/domain/turn";

/** A chat site as small as can be, at whatever address the test runs. Its conversation and its temporary mode are in the fragment. */
export const testSite = (editorKind: EditorKind): Site =>
  defineSite({
    id: "test",
    site: "test",
    label: "Test",
    matches: [`${location.origin}/*`],
    probe: (document) => document.querySelector(".composer") !== null,
    isChat: () => true,
    conversationId: (url) => /^#c-(\w+)/.exec(url.hash)?.[1] ?? null,
    chatUrl: (conversation) => `${location.origin}/#c-${conversation}`,
    temporary: (_document, url) => url.hash === "#temporary",
    selectors: {
      turn: ".turn",
      body: [".body"],
      preformatted: ".body",
      skip: ".note",
      done: ".done",
      streaming: ".stop",
      editor: ".composer .editor",
      send: ".composer .send",
      trace: ".body",
    },
    turnId: (turn) => turn.id || null,
    role: (turn) => (turn.matches(".user") ? "user" : "assistant"),
    editorKind,
  });

export const line = (text: string): Block[number] => ({ id: text, text, score: 0.5, signals: { words: 0.5 } });

export interface FakeDoor extends ChatDoor {
  mode_: SiteMode;
  /** Answers recall; replaced by tests that want it slow or failing. */
  answer: (ask: RecallAsk) => Promise<Block>;
  /** How often it was to get ready. */
  readied: number;
  readonly observed: Turn[];
  readonly asked: string[];
  readonly fed: Feedback[];
  /** What a prompt asks to forget, by a word in it. */
  readonly forgettable: Map<string, Block>;
  readonly forgets: ForgetAnswer[];
  /** What a chat has taught, by its conversation; told once. */
  readonly lessons: Map<string, Learned>;
  /** Lessons that were taken back; one called `gone` cannot be. */
  readonly unlearned: string[];
  /** `Memory.id`s. */
  readonly pinned: Set<string>;
}

export function fakeDoor(block: Block = [line("I live in Lisbon.")]): FakeDoor {
  const door: FakeDoor = {
    mode_: "auto",
    readied: 0,
    answer: () => Promise.resolve(block),
    observed: [],
    asked: [],
    fed: [],
    forgettable: new Map(),
    forgets: [],
    lessons: new Map(),
    unlearned: [],
    pinned: new Set(),
    mode: () => Promise.resolve(door.mode_),
    ready: () => Promise.resolve(void (door.readied += 1)),
    observe(_site, turns) {
      if (door.mode_ !== "off") door.observed.push(...turns);
      return Promise.resolve(door.mode_);
    },
    async recall(ask) {
      door.asked.push(ask.text);
      const forget = [...door.forgettable].find(([word]) => ask.text.includes(word))?.[1] ?? [];
      return { block: forget.length > 0 ? [] : await door.answer(ask), forget, took: { embedding: 0, rest: 0 } };
    },
    feedback(given) {
      door.fed.push(given);
      return Promise.resolve();
    },
    answerForget(answer) {
      door.forgets.push(answer);
      if (answer.forget.length > 0) door.forgettable.clear();
      return Promise.resolve();
    },
    learned({ conversation }) {
      const learned = door.lessons.get(conversation) ?? { count: 0, lesson: "" };
      door.lessons.delete(conversation);
      return Promise.resolve(learned);
    },
    async unlearn(_chat, lesson) {
      if (lesson === "gone") throw new Error("It is gone.");
      door.unlearned.push(lesson);
    },
    async pinOffered(_ask, id, pinned) {
      if (pinned) door.pinned.add(id);
      else door.pinned.delete(id);
    },
  };
  return door;
}

export interface ChatPage {
  readonly form: HTMLFormElement;
  readonly editor: HTMLElement;
  readonly send: HTMLButtonElement;
  /** What the page's own code sent, from its own model of the text. */
  readonly sent: string[];
  /** While it is open, the site takes Enter for it. */
  readonly menu: { open: boolean };
  /** The editor's text, from its own model. */
  readonly text: () => string;
  addTurn(role: "user" | "assistant", id: string, text: string): HTMLElement;
}

/** A page that sends as chat sites do: Enter is taken by the editor, the button submits the form, the form sends the editor's model. */
export function openChatPage(kind: EditorKind): ChatPage {
  const form = document.createElement("form");
  form.className = "composer";
  form.style.marginTop = "360px";
  const send = document.createElement("button");
  send.className = "send";
  send.textContent = "Send";
  const sent: string[] = [];
  const { editor, model, clear } = kind === "textarea" ? mountTextArea(form) : mountProseMirror(form);
  editor.classList.add("editor");
  form.append(send);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (model().trim() === "") return;
    sent.push(model());
    clear();
  });
  document.body.append(form);
  const menu = { open: false };
  form.addEventListener(
    "keydown",
    (event) => {
      if (!menu.open || event.key !== "Enter") return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  const addTurn: ChatPage["addTurn"] = (role, id, text) => {
    const turn = turnOf(role, id, text);
    form.before(turn);
    return turn;
  };
  return { form, editor, send, sent, menu, text: model, addTurn };
}

function turnOf(role: "user" | "assistant", id: string, text: string): HTMLElement {
  const turn = document.createElement("div");
  turn.className = `turn ${role}`;
  turn.id = id;
  const body = document.createElement("div");
  body.className = "body";
  body.style.whiteSpace = "pre-wrap";
  body.textContent = text;
  const done = document.createElement("button");
  done.className = "done";
  turn.append(body, done);
  return turn;
}

interface Mounted {
  readonly editor: HTMLElement;
  readonly model: () => string;
  readonly clear: () => void;
}

function mountProseMirror(form: HTMLFormElement): Mounted {
  const submit = (): boolean => {
    form.requestSubmit();
    return true;
  };
  const empty = (): EditorState =>
    EditorState.create({
      schema,
      plugins: [
        keymap({ Enter: submit, "Mod-Enter": submit, "Shift-Enter": baseKeymap["Enter"] ?? submit }),
        keymap(baseKeymap),
      ],
    });
  const view = new EditorView(form, { state: empty() });
  view.dom.style.whiteSpace = "break-spaces";
  const model = (): string => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n");
  return { editor: view.dom, model, clear: () => view.updateState(empty()) };
}

function mountTextArea(form: HTMLFormElement): Mounted {
  const area = document.createElement("textarea");
  let model = "";
  area.addEventListener("input", () => (model = area.value));
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.append(area);
  return {
    editor: area,
    model: () => model,
    clear() {
      area.value = "";
      model = "";
    },
  };
}
