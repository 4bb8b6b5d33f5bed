import { text } from "../texts/text";
import { above, INDENT } from "./chip";
import { createFloat, type Float } from "./float";
import { createShadowButton, createShadowHost } from "./shadow-button";

/** What one note offers to take back. */
export interface Lesson {
  /** Statements that were learned. */
  readonly count: number;
  /** Takes it back; rejects where that did not go. */
  readonly undo: () => Promise<void>;
}

/** Says for a few seconds that something was learned: a number and a button, never a word of a memory. */
export interface Note {
  readonly show: (editor: HTMLElement, lesson: Lesson) => void;
  readonly hide: () => void;
}

/** How long a note stays where nobody is on it, in milliseconds. */
export interface NoteTimes {
  readonly note: number;
  /** What became of the undoing. */
  readonly answer: number;
}

/** Long enough to read it and to reach the button. */
const TIMES: NoteTimes = { note: 8000, answer: 4000 };
/** The chip stands right of it. */
const CHIP_ROOM = 40;
const LOOK = {
  boxSizing: "border-box",
  display: "inline-flex",
  alignItems: "center",
  gap: "6px",
  height: "26px",
  padding: "0 1px 0 10px",
  borderWidth: "1px",
  borderStyle: "solid",
  borderRadius: "13px",
  font: "500 12px/24px system-ui, sans-serif",
  whiteSpace: "nowrap",
};

const PLAIN = {
  background: "none",
  color: "inherit",
  borderColor: "transparent",
  fontFamily: "inherit",
  textDecoration: "underline",
};

export function createNote(window: Window, signal: AbortSignal, times: NoteTimes = TIMES): Note {
  const { document } = window;
  const { box, said, undo } = createBox(document, () => void takeBack());
  const float = floatNote(window, box, signal);
  let lesson: Lesson | null = null;
  let editor: HTMLElement | null = null;
  const stay = createStay(box, hide);
  signal.addEventListener("abort", hide, { once: true });

  function hide(): void {
    stay.end();
    lesson = null;
    said.textContent = "";
    float.hide();
  }

  function say(words: string, ms: number): void {
    if (editor === null) return;
    undo.hidden = lesson === null;
    undo.style.display = lesson === null ? "none" : "";
    box.style.paddingRight = lesson === null ? "10px" : "1px";
    float.show(editor);
    window.requestAnimationFrame(() => (said.textContent = words));
    stay.begin(ms);
  }

  async function takeBack(): Promise<void> {
    const taken = lesson;
    if (taken === null) return;
    lesson = null;
    // The button goes: the person is back where they write.
    editor?.focus();
    const answer = await taken.undo().then(
      () => text("note_undone"),
      () => text("note_not_undone"),
    );
    if (lesson === null) say(answer, times.answer);
  }

  return {
    show(next, learned) {
      [editor, lesson] = [next, learned];
      undo.textContent = text("undo");
      undo.ariaLabel = text("note_undo", { count: learned.count });
      say(text("note_learned", { count: learned.count }), times.note);
    },
    hide,
  };
}

function createBox(document: Document, press: () => void) {
  const box = document.createElement("div");
  const said = document.createElement("span");
  const undo = createShadowButton(document, press);
  Object.assign(box.style, LOOK);
  Object.assign(undo.style, PLAIN);
  // Read out when there is time; it is there before its words, or they would not be.
  said.role = "status";
  box.append(said, undo);
  return { box, said, undo };
}

const floatNote = (window: Window, box: HTMLElement, signal: AbortSignal): Float =>
  createFloat(
    window,
    {
      host: createShadowHost(window.document, box),
      inside: box,
      zIndex: "2147483645",
      wanted: (composer, { width, height }) => ({
        left: composer.left + composer.width - width - INDENT - CHIP_ROOM,
        top: above(composer, height),
      }),
    },
    signal,
  );

/** Time that runs while nobody is on an element, by pointer or by keyboard. */
function createStay(box: HTMLElement, over: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ms = 0;
  const on = new Set<"pointer" | "focus">();
  const run = (): void => {
    clearTimeout(timer);
    if (ms > 0 && on.size === 0) timer = setTimeout(over, ms);
  };
  const pause = (by: "pointer" | "focus"): void => {
    on.add(by);
    clearTimeout(timer);
  };
  const go = (by: "pointer" | "focus"): void => {
    on.delete(by);
    run();
  };
  box.addEventListener("pointerenter", () => pause("pointer"));
  box.addEventListener("pointerleave", () => go("pointer"));
  box.addEventListener("focusin", () => pause("focus"));
  box.addEventListener("focusout", () => go("focus"));
  return {
    begin(next: number): void {
      ms = next;
      run();
    },
    end(): void {
      ms = 0;
      on.clear();
      clearTimeout(timer);
    },
  };
}
