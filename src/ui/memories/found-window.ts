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

/** A long answer of which only the pages near to what is looked at are held. */
export function foundWindow(): FoundWindow {
  let report: (error: unknown) => void = () => {};
  let found: Found | null = null;
  let asked: Question | null = null;
  let looked: Looked = { first: 0, last: 0, held: 0 };
  let onTheirWay = new Set<number>();
  const watchers = new Set<() => void>();
  const show = (next: Found): void => {
    found = next;
    for (const changed of watchers) changed();
  };
  const fetchPage = async (page: number, { size, ask }: Question): Promise<readonly [number, FoundPage]> => [
    page,
    await ask(page * size, size),
  ];
  const fill = (): void => {
    if (found === null || found.question !== asked) return;
    const { question, pages, total } = found;
    const missing = pagesOf(looked, question.size, total).filter((page) => !pages.has(page) && !onTheirWay.has(page));
    const way = onTheirWay;
    for (const page of missing.slice(0, Math.max(0, AT_ONCE - way.size))) {
      way.add(page);
      void fetchPage(page, question).then(
        (answer) => {
          way.delete(page);
          if (found?.question === question) show(near({ ...found, ...joined(found, [answer]) }, looked));
          fill();
        },
        (error: unknown) => {
          way.delete(page);
          report(error);
        },
      );
    }
  };
  const anew = async (question: Question): Promise<void> => {
    const other = question.key !== found?.question.key;
    if (other) looked = { first: 0, last: 0, held: 0 };
    const pages = other ? [0] : pagesOf(looked, question.size, Math.max(1, found?.total ?? 1));
    const answers = await Promise.all(pages.map((page) => fetchPage(page, question)));
    if (asked !== question) return;
    onTheirWay = new Set();
    show({ question, ...joined({ pages: new Map() }, answers) });
    fill();
  };
  return {
    found: () => found,
    subscribe: (changed) => {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    ask: (question, tell) => {
      asked = question;
      report = tell;
      void anew(question).catch((error: unknown) => {
        if (asked === question) report(error);
      });
    },
    look: (next) => {
      looked = next;
      fill();
    },
  };
}

const joined = (
  { pages }: Pick<Found, "pages">,
  answers: readonly (readonly [number, FoundPage])[],
): Pick<Found, "pages" | "total"> => ({
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
