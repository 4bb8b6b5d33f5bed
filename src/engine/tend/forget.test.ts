import { describe, expect, test } from "vitest";
import type { Source } from "../../domain/memory";
import { kinds } from "../../kinds";
import { forget } from "./forget";
import { aMemory } from "../../../test/engine/memory";

const TEXT = "Hello! I'm allergic to peanuts. I live in Oslo.";

const source = (start: number, end: number, turn = "t1"): Source => ({
  site: "chatgpt",
  conversation: "c1",
  turn,
  role: "user",
  at: 0,
  start,
  end,
});

const memory = (id: string, kind: string, text: string, ...sources: readonly Source[]) =>
  aMemory({ id, kind, text, sources });

const episode = memory("e1", "episode", TEXT, source(0, TEXT.length));
const allergy = memory("m1", "constraint", "I'm allergic to peanuts", source(7, 31));
const home = memory("m2", "fact", "I live in Oslo", source(32, TEXT.length));
const options = { by: "user", at: 9, kinds } as const;

describe("forgetting a memory", () => {
  test("cuts its passage out of the turn that holds it, and leaves every other in its place", () => {
    const { change, before } = forget(new Set(["m1"]), [episode, allergy, home], options);
    expect(change).toMatchObject({ by: "user", at: 9, forget: ["m1"] });
    const [cut] = change.put ?? [];
    expect(cut?.text).toBe(`Hello! ${" ".repeat(24)} I live in Oslo.`);
    expect(cut?.text.slice(home.sources[0]?.start, home.sources[0]?.end)).toBe("I live in Oslo.");
    expect(before).toEqual([allergy, episode]);
  });

  test("cuts it wherever else it stands to the letter", () => {
    const text = "As I said: I'm allergic to peanuts.";
    const other = memory("e2", "episode", text, source(0, text.length, "t2"));
    const { change } = forget(new Set(["m1"]), [episode, allergy, other], options);
    expect(change.put?.map(({ id }) => id)).toEqual(["e1", "e2"]);
    expect(change.put?.some(({ text: left }) => left.includes("peanuts"))).toBe(false);
  });

  test("forgets a turn of which no word is left", () => {
    const { change, before } = forget(
      new Set(["m1", "m2"]),
      [
        memory("e1", "episode", TEXT.slice(7), source(0, TEXT.length - 7)),
        { ...allergy, sources: [source(0, 24)] },
        { ...home, sources: [source(25, TEXT.length - 7)] },
      ],
      options,
    );
    expect(change.put).toEqual([]);
    expect(change.forget).toEqual(["m1", "m2", "e1"]);
    expect(before).toHaveLength(3);
  });

  test("that nobody said cuts nothing", () => {
    const { change } = forget(new Set(["m3"]), [episode, memory("m3", "fact", "I live in Oslo")], options);
    expect(change).toMatchObject({ put: [], forget: ["m3"] });
  });
});

test("forgetting a turn leaves what was drawn from it", () => {
  const { change, before } = forget(new Set(["e1"]), [episode, allergy], options);
  expect(change).toMatchObject({ put: [], forget: ["e1"] });
  expect(before).toEqual([episode]);
});
