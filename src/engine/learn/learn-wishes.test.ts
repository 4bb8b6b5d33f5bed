import { describe, expect, test } from "vitest";
import type { Learned } from "./learner";
import { drafted, isEpisode, proposing, said, study, texts, turn } from "../../../test/engine/studying";

describe("a wish", () => {
  const statements = ({ put }: Learned) => put.filter((memory) => !isEpisode(memory));

  test("to remember is obeyed where no extractor finds anything, and needs no review", async () => {
    const text = "Please remember that the wifi at the cabin is on the second floor, thanks!";
    const learned = await study([turn(text)], { extractor: proposing(), review: "all" });
    expect(statements(learned)).toMatchObject([{ confidence: 1, unreviewed: false }]);
    const [memory] = statements(learned);
    expect(memory?.text.toLowerCase()).toBe("the wifi at the cabin is on the second floor");
    expect(text.slice(memory?.sources[0]?.start)).toBe("the wifi at the cabin is on the second floor, thanks!");
  });

  test("to remember makes sure what an extractor found, once", async () => {
    const extractor = proposing(drafted("I am vegan", { kind: "constraint", confidence: 0.1 }));
    const learned = await study([turn("Remember that I am vegan.")], { extractor });
    expect(statements(learned)).toMatchObject([{ kind: "constraint", confidence: 1, unreviewed: false }]);
  });

  test("to remember does not reach what is no memory: a secret, or what nobody said", async () => {
    const key = `sk-proj-${"a1B2c3D4e5".repeat(5)}`;
    const learned = await study([turn(`Remember that my key is ${key}.`)], { extractor: proposing() });
    expect(statements(learned)).toEqual([]);
    expect(Object.keys(learned.dropped)).toHaveLength(1);
  });

  test("not to remember leaves nothing of the turn, nor of what it was before it was edited", async () => {
    const known = await said("I am pregnant.");
    const { put, forget } = await study([turn("I am pregnant. Don't remember this.")], { known });
    expect(put).toEqual([]);
    expect(forget.toSorted()).toEqual(known.map(({ id }) => id).toSorted());
  });

  test("to forget what was just said takes the turn before it and its answer along, and no other", async () => {
    const earlier = turn("I live in Oslo.", { id: "t0" });
    const before = turn("I am pregnant. I live in Oslo.", { id: "t1" });
    const answer = turn("Congratulations on being pregnant!", { id: "t2", role: "assistant" });
    const context = [earlier, before, answer];
    const { put: known } = await study(context);
    const { put, forget } = await study([turn("Forget what I just said.", { id: "t3" })], { known, context });
    const gone = known.filter(({ id }) => forget.includes(id));
    expect(texts(gone)).toEqual(expect.arrayContaining([before.text, answer.text]));
    expect(texts(gone)).not.toContain(earlier.text);
    expect(gone.some(({ text, kind }) => kind === "fact" && text.includes("pregnant"))).toBe(true);
    expect(put).toMatchObject([{ kind: "fact", sources: [{ turn: "t0" }] }]);
  });

  test("to forget what was just said counts for turns that come along with it", async () => {
    const learned = await study([
      turn("I am pregnant.", { id: "t1" }),
      turn("Forget what I just said.", { id: "t2" }),
      turn("I hate figs.", { id: "t3" }),
    ]);
    expect(learned.put).toHaveLength(2);
    expect(texts(learned.put).join()).not.toContain("pregnant");
  });

  test("to forget something is neither kept nor learned from", async () => {
    const learned = await study([turn("Forget that I live in Berlin. I like rain.")]);
    expect(learned).toEqual({ put: [], forget: [], dropped: {} });
  });
});
