import type { Recall } from "../messaging/protocol";

/** What the engine says to a text: what to add, and what it asks to forget. */
export type Answer = Pick<Recall, "block" | "forget">;

const NOTHING: Answer = { block: [], forget: [] };

export interface RecallAheadPorts {
  readonly recall: (text: string) => Promise<Answer>;
  /** There is an answer for the text that was wanted last. */
  readonly answered: () => void;
  readonly failed: (error: unknown) => void;
}

/** Recalls while a person types, so that the block is there when they send. */
export interface RecallAhead {
  /** What is written now. Asked a little later, unless more is written. */
  readonly want: (text: string) => void;
  /** The answer for exactly this text, or null while there is none. */
  readonly ready: (text: string) => Answer | null;
  /** Asks at once; a text is asked for once, however often it is wanted. */
  readonly ask: (text: string) => Promise<Answer>;
  /** Memories may have changed: nothing that was answered counts any more. */
  readonly forget: () => void;
}

const DEBOUNCE_MS = 150;
const REMEMBERED = 30;
/** Something may have been learned since: an answer this old is still good to send by, but is asked for again when there is time. */
const FRESH_MS = 5_000;

export function createRecallAhead(ports: RecallAheadPorts, signal: AbortSignal): RecallAhead {
  const ready = new Map<string, { readonly answer: Answer; readonly at: number }>();
  const asked = new Map<string, Promise<Answer>>();
  let wanted = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });

  function fresh(text: string): Answer | null {
    const known = ready.get(text);
    return known !== undefined && performance.now() - known.at < FRESH_MS ? known.answer : null;
  }

  function ask(text: string): Promise<Answer> {
    const known = fresh(text);
    if (known !== null) return Promise.resolve(known);
    const asking = asked.get(text) ?? ports.recall(text);
    if (asked.has(text)) return asking;
    asked.set(text, asking);
    void asking.then(
      (answer) => settle(text, asking, answer),
      () => asked.delete(text),
    );
    return asking;
  }

  function settle(text: string, asking: Promise<Answer>, answer: Answer): void {
    if (asked.get(text) !== asking) return;
    asked.delete(text);
    ready.set(text, { answer, at: performance.now() });
    const [oldest] = ready.keys();
    if (ready.size > REMEMBERED && oldest !== undefined) ready.delete(oldest);
    if (text === wanted) ports.answered();
  }

  return {
    want(text) {
      clearTimeout(timer);
      wanted = text;
      if (text.trim() === "" || fresh(text) !== null) return ports.answered();
      timer = setTimeout(() => void ask(text).catch(ports.failed), DEBOUNCE_MS);
    },
    ready: (text) => (text.trim() === "" ? NOTHING : (ready.get(text)?.answer ?? null)),
    ask,
    forget() {
      ready.clear();
      asked.clear();
    },
  };
}
