import type { ActivityCursor, ActivityLine } from "../../messaging/doors/insight-door";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { type Happening, happeningOf } from "./line-words";

/** Lines that are asked for at a time, and how often before the user is asked whether to go on. */
const PAGE = 100;
const PAGES = 20;

export interface Happenings {
  /** Newest first. */
  readonly lines: readonly ActivityLine[];
  /** When it was asked. */
  readonly now: number;
  /** There may be more. */
  readonly hasMore: boolean;
}

/** What happened, at least so many lines of one sort where there are as many; null: of any. Undefined before the first answer. */
export function useHappenings(sort: Happening | null, wanted: number): Happenings | undefined {
  const { engine } = useApp();
  const ask = async (): Promise<Happenings> => {
    const lines: ActivityLine[] = [];
    let next: ActivityCursor | null = null;
    const most = PAGES * Math.ceil(wanted / PAGE);
    for (let asked = 0; asked < most; asked += 1) {
      const page = await engine.activity(next, PAGE);
      lines.push(...page.lines.filter((line) => sort === null || happeningOf(line) === sort));
      next = page.next;
      if (next === null || lines.length >= wanted) break;
    }
    return { lines: lines.slice(0, wanted), now: Date.now(), hasMore: next !== null || lines.length > wanted };
  };
  return useAnswer(ask, { key: `${sort} ${wanted}` });
}
