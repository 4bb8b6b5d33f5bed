import type { Candidate } from "../../domain/candidate";
import type { Memory } from "../../domain/memory";

/** A memory in the list, and why it was found; null where it was not searched for. */
export interface FoundRow {
  readonly memory: Memory;
  readonly why: Pick<Candidate, "score" | "signals"> | null;
}

export interface FoundPage {
  readonly rows: readonly FoundRow[];
  readonly total: number;
}

/** What is asked, page by page. */
export interface Question {
  /** Tells one question from another. */
  readonly key: string;
  /** Rows of a page. */
  readonly size: number;
  readonly ask: (offset: number, limit: number) => Promise<FoundPage>;
}

/** What is known of the answer. */
export interface Found {
  readonly question: Question;
  readonly total: number;
  /** By number from 0; those far from what is looked at are let go. */
  readonly pages: ReadonlyMap<number, readonly FoundRow[]>;
}

/** Rows that are looked at, `[first, last]`, and one more that must stay. */
export interface Looked {
  readonly first: number;
  readonly last: number;
  readonly held: number;
}

/** Pages that are kept on either side of those that are looked at. */
const KEPT = 6;
/** Pages that may be on their way at once: one who drags the scroll bar flies past most of them. */
const AT_ONCE = 3;

/** A row of the list; undefined while its page is not here. */
export const rowAt = ({ pages, question: { size } }: Found, index: number): FoundRow | undefined =>
  pages.get(Math.floor(index / size))?.[index % size];

export interface FoundWindow {
  /** Null before the first answer. */
  readonly found: () => Found | null;
  readonly subscribe: (changed: () => void) => () => void;
  /** Asks anew; what is shown stays until the answer is there. */
  readonly ask: (question: Question, report: (error: unknown) => void) => void;
  readonly look: (looked: Looked) => void;
}

interface State {
  found: Found | null;
  asked: Question | null;
  looked: Looked;
  /** Numbers of pages. */
  onTheirWay: Set<number>;
  report: (error: unknown) => void;
  readonly watchers: Set<() => void>;
}

/** A long answer of which only the pages near to what is looked at are held. */
export function foundWindow(): FoundWindow {
  const looked = { first: 0, last: 0, held: 0 };
  const state: State = {
    found: null,
    asked: null,
    looked,
    onTheirWay: new Set(),
    report: () => {},
    watchers: new Set(),
  };
  return {
    found: () => state.found,
    subscribe: (changed) => {
      state.watchers.add(changed);
      return () => state.watchers.delete(changed);
    },
    ask: (question, report) => {
      state.asked = question;
      state.report = report;
      void anew(state, question).catch((error: unknown) => {
        if (state.asked === question) report(error);
      });
    },
    look: (next) => {
      state.looked = next;
      fill(state);
    },
  };
}

function show(state: State, next: Found): void {
  state.found = next;
  for (const changed of state.watchers) changed();
}

type Answer = readonly [number, FoundPage];

const fetchPage = async (page: number, { size, ask }: Question): Promise<Answer> => [
  page,
  await ask(page * size, size),
];

/** Begins with what is looked at; of another question, with its first page. */
async function anew(state: State, question: Question): Promise<void> {
  const { found } = state;
  const other = question.key !== found?.question.key;
  if (other) state.looked = { first: 0, last: 0, held: 0 };
  const pages = other ? [0] : pagesOf(state.looked, question.size, Math.max(1, found?.total ?? 1));
  const answers = await Promise.all(pages.map((page) => fetchPage(page, question)));
  if (state.asked !== question) return;
  state.onTheirWay = new Set();
  show(state, { question, ...joined({ pages: new Map() }, answers) });
  fill(state);
}

/** Asks for what is looked at and not here. */
function fill(state: State): void {
  const { found, looked, onTheirWay } = state;
  if (found === null || found.question !== state.asked) return;
  const { question, pages, total } = found;
  const missing = pagesOf(looked, question.size, total).filter((page) => !pages.has(page) && !onTheirWay.has(page));
  for (const page of missing.slice(0, Math.max(0, AT_ONCE - onTheirWay.size))) {
    onTheirWay.add(page);
    const failed = (error: unknown): void => {
      onTheirWay.delete(page);
      state.report(error);
    };
    void fetchPage(page, question).then((answer) => {
      onTheirWay.delete(page);
      take(state, question, answer);
    }, failed);
  }
}

function take(state: State, question: Question, answer: Answer): void {
  const { found, looked } = state;
  if (found?.question !== question) return;
  show(state, near({ ...found, ...joined(found, [answer]) }, looked));
  fill(state);
}

const joined = ({ pages }: Pick<Found, "pages">, answers: readonly Answer[]): Pick<Found, "pages" | "total"> => ({
  pages: new Map([...pages, ...answers.map(([page, { rows }]) => [page, rows] as const)]),
  total: answers.at(-1)?.[1].total ?? 0,
});

/** The pages that are looked at, and one on either side, the nearest first. */
function pagesOf({ first, last, held }: Looked, size: number, total: number): readonly number[] {
  const end = Math.max(0, Math.ceil(total / size) - 1);
  const [from, to, kept] = [first, last, held].map((index) => Math.min(end, Math.floor(index / size)));
  const seen = Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, step) => (from ?? 0) + step);
  const around = [kept ?? 0, (to ?? 0) + 1, (from ?? 0) - 1].filter((page) => page >= 0 && page <= end);
  return [...new Set([...seen, ...around])];
}

function near(found: Found, { first, last, held }: Looked): Found {
  const { size } = found.question;
  const stays = (page: number): boolean =>
    (page >= Math.floor(first / size) - KEPT && page <= Math.floor(last / size) + KEPT) ||
    page === Math.floor(held / size);
  return { ...found, pages: new Map([...found.pages].filter(([page]) => stays(page))) };
}
