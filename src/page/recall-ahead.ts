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
  /** Something is being written. It is read when they pause, and asked for when no other answer is awaited. */
  readonly want: (read: () => string) => void;
  /** The answer for exactly this text, or null while there is none. */
  readonly ready: (text: string) => Answer | null;
  /** Asks at once, for who cannot wait; a text is asked for once, however often it is wanted. */
  readonly ask: (text: string) => Promise<Answer>;
  /** Memories may have changed: nothing that was answered counts any more. */
  readonly forget: () => void;
}

/** A pause in typing, and the least time between two things that typing asks for. */
export const PAUSE_MS = 150;
const REMEMBERED = 30;
/** Something may have been learned since: an answer this old is still good to send by, but is asked for again when there is time. */
const FRESH_MS = 5_000;

export function createRecallAhead({ recall, answered, failed }: RecallAheadPorts, signal: AbortSignal): RecallAhead {
  const answers = keepAnswers();
  const asked = new Map<string, Promise<Answer>>();
  let wanted = "";
  const pace = createPace(look, signal);

  function look(text: string): void {
    wanted = text;
    if (text.trim() === "" || answers.fresh(text) !== null) answered();
    else ask(text).catch(failed);
  }

  function ask(text: string): Promise<Answer> {
    const known = answers.fresh(text);
    if (known !== null) return Promise.resolve(known);
    const asking = asked.get(text) ?? pace.sent(recall(text));
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
    answers.keep(text, answer);
    if (text === wanted && !pace.isUnread()) answered();
  }

  return {
    want: pace.wrote,
    ready: (text) => (text.trim() === "" ? NOTHING : answers.last(text)),
    ask,
    forget() {
      answers.clear();
      asked.clear();
    },
  };
}

/** When what is being written is read: in a pause, and while no answer is awaited. */
function createPace(look: (text: string) => void, signal: AbortSignal) {
  /** What has been written since it was last read; null where nothing has. */
  let unread: (() => string) | null = null;
  let awaited = 0;
  let askedAt = -PAUSE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true });

  function readIn(ms: number): void {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(read, Math.max(ms, askedAt + PAUSE_MS - performance.now()));
  }

  function read(): void {
    timer = undefined;
    if (unread === null || awaited > 0) return;
    const text = unread();
    unread = null;
    look(text);
  }

  return {
    wrote: (next: () => string): void => {
      unread = next;
      readIn(PAUSE_MS);
    },
    isUnread: () => unread !== null,
    /** The engine has been asked. */
    sent<T>(answer: Promise<T>): Promise<T> {
      askedAt = performance.now();
      awaited += 1;
      return answer.finally(() => {
        awaited -= 1;
        // What had to wait for this answer.
        if (unread !== null && timer === undefined) readIn(0);
      });
    },
  };
}

/** The last few answers, and how old they are. */
function keepAnswers() {
  const kept = new Map<string, { readonly answer: Answer; readonly at: number }>();
  return {
    last: (text: string): Answer | null => kept.get(text)?.answer ?? null,
    fresh(text: string): Answer | null {
      const known = kept.get(text);
      return known !== undefined && performance.now() - known.at < FRESH_MS ? known.answer : null;
    },
    keep(text: string, answer: Answer): void {
      kept.set(text, { answer, at: performance.now() });
      const [oldest] = kept.keys();
      if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest);
    },
    clear: (): void => kept.clear(),
  };
}
