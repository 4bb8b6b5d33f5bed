import fc from "fast-check";
import { expect, test } from "vitest";
import { aWindow } from "../../test/engine/window";
import type { Turn } from "../domain/turn";
import { promptWindows } from "./windows";

const turn = (id: string, text: string, given: Partial<Turn> = {}): Turn => ({
  id,
  site: "chatgpt",
  conversation: "c",
  role: "user",
  text,
  at: 0,
  ...given,
});
const cut = (turns: readonly Turn[], context: readonly Turn[] = []) => promptWindows(aWindow({ turns, context }));
const bytes = (text: string): number => new TextEncoder().encode(text).length;

test("the user's lines have numbers, the assistant's none", () => {
  const [window, ...more] = cut([
    turn("u1", "I'm Mara"),
    turn("a1", "Hi Mara", { role: "assistant" }),
    turn("u2", "bye"),
  ]);
  expect(window).toEqual({
    earlier: "",
    chat: "[1] I'm Mara\nAI: Hi Mara\n[2] bye\n",
    passages: [
      { turn: "u1", text: "I'm Mara" },
      { turn: "u2", text: "bye" },
    ],
  });
  expect(more).toEqual([]);
});

test("in a chat that names its people, so do the lines", () => {
  const [window] = cut([
    turn("1", "hey", { speaker: "Caroline" }),
    turn("2", "hi", { role: "assistant", speaker: "Mel" }),
  ]);
  expect(window?.chat).toBe("[1] Caroline: hey\nMel: hi\n");
  expect(window?.passages).toEqual([{ turn: "1", text: "hey" }]);
});

test("where the user says nothing, the model is not asked", () => {
  expect(cut([turn("u", "  \n"), turn("a", "A long answer", { role: "assistant" })])).toEqual([]);
});

test("what was said before stands before it, its end only", () => {
  const context = [turn("0", "I have a sister"), turn("1", `${"x ".repeat(2000)}the end`, { role: "assistant" })];
  const [window] = cut([turn("2", "she is a vet")], context);
  expect(window?.earlier).toMatch(/^Person: I have a sister\nAI: (x )+x\n$/);
  expect(bytes(window?.earlier ?? "")).toBeLessThanOrEqual(500);
});

test("a long turn is cut between words, and only its start is read", () => {
  const words = Array.from({ length: 30_000 }, (_, number) => `word${number}`).join(" ");
  const passages = cut([turn("u", words)]).flatMap((window) => window.passages);
  const together = passages.map(({ text }) => text).join(" ");
  expect(passages.length).toBeGreaterThan(3);
  expect(words.startsWith(together)).toBe(true);
  expect(together.length).toBeGreaterThan(7900);
  expect(together.length).toBeLessThanOrEqual(8000);
});

test("whatever is said, a window fits the model and every passage is the turn's own", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", "\n", "ß", "نص", "字", "👩‍🚀"), maxLength: 6000 });
  const spoken = fc.record({ text, role: fc.constantFrom("user", "assistant") });
  fc.assert(
    fc.property(fc.array(spoken, { maxLength: 6 }), (said) => {
      const turns = said.map((given, place) => turn(String(place), given.text, given));
      for (const { chat, earlier, passages } of cut(turns)) {
        expect(bytes(chat) + bytes(earlier)).toBeLessThanOrEqual(2700);
        for (const passage of passages) expect(turns[Number(passage.turn)]?.text).toContain(passage.text);
      }
    }),
    { numRuns: 40 },
  );
});
