import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks";
import type { ChatWindow } from "../../src/domain/extractor";
import type { Draft } from "../../src/domain/memory";
import type { Turn } from "../../src/domain/turn";
import embedded from "../../src/extractors/embedded";
import { languageOf } from "../../src/extractors/embedded/languages";
import { kinds } from "../../src/kinds";
import { aWindow } from "../engine/window";

const windowOf = (text: string): ChatWindow => {
  const turn: Turn = { id: "t", site: "chatgpt", conversation: "c", role: "user", text, at: Date.UTC(2026, 4, 4) };
  return aWindow({ turns: [turn], kinds: kinds.filter(({ verbatim }) => !verbatim) });
};

/** What would be kept of a message, after the checks. */
export async function keptOf(text: string): Promise<readonly Draft[]> {
  const window = windowOf(text);
  const drafts = await embedded.extract(window);
  return drafts.filter((draft) => !checks.some((check) => check.drop(draft, window)));
}

interface Table {
  /** A line each: `kind: message`. */
  readonly keep: string;
  /** A message a line. */
  readonly leave: string;
}

/** Holds a language to a table of what is kept, as which kind, and of what is not. */
export function holdToTable(code: string, { keep, leave }: Table): void {
  const kept = keep.trim().split("\n");
  const left = leave.trim().split("\n");

  describe(code, () => {
    test("has a table of some length", () => {
      expect(kept.length).toBeGreaterThanOrEqual(25);
      expect(left.length).toBeGreaterThanOrEqual(25);
    });

    test.each(kept.map((line) => line.split(": ", 2)))("%s: %s", async (kind, text = "") => {
      expect(languageOf(text)).toBe(code);
      const drafts = await keptOf(text);
      expect(drafts.map((draft) => draft.kind)).toEqual([kind]);
      for (const { quote } of drafts) expect(text).toContain(quote);
    });

    test.each(left)("nothing: %s", async (text) => {
      expect((await keptOf(text)).map((draft) => draft.text)).toEqual([]);
    });
  });
}
