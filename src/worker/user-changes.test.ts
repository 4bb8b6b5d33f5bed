import { describe, expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { Memory, Source } from "../domain/memory";
import { createUserChanges } from "./user-changes";

const source = (turn: string, text: string, more: Partial<Source> = {}): Source => ({
  site: "claude",
  conversation: "c1",
  turn,
  role: "user",
  at: 0,
  start: 0,
  end: text.length,
  ...more,
});
const whole = (turn: string, text: string, more: Partial<Source> = {}): Memory =>
  aMemory({ id: `episode:${turn}`, kind: "episode", text, sources: [source(turn, text, more)] });

async function withMemories(...memories: readonly Memory[]) {
  const store = memoryStore(memories);
  const corpus = await openedCorpus(store);
  let interruptions = 0;
  const changes = createUserChanges({
    opened: Promise.resolve(corpus),
    embedding: { catchUp: () => Promise.resolve() },
    rereading: { interrupt: () => void interruptions++ },
    now: () => 1,
  });
  const textOf = async (id: string): Promise<string | undefined> => (await corpus.get([id])).at(0)?.text;
  return { corpus, changes, textOf, interruptions: () => interruptions };
}

describe("forgetting a memory", () => {
  const said = "I'm allergic to peanuts";
  const allergy = aMemory({ id: "allergy", text: "Is allergic to peanuts", sources: [source("t1", said)] });
  const blank = " ".repeat(said.length);

  test("cuts its passage out of its turn, and wherever else it stands", async () => {
    const { changes, textOf } = await withMemories(
      allergy,
      whole("t1", `${said}. And so on.`),
      whole("t2", `As I said: ${said}!`, { conversation: "c2" }),
      whole("t3", `You told me: ${said}?`, { conversation: "c3", role: "assistant" }),
      whole("t4", `${"Many words more stand here. ".repeat(900)}${said}.`, { conversation: "c4" }),
      whole("t5", "Peanuts? I'm not allergic to them.", { conversation: "c5" }),
    );
    const { memories } = await changes.forget(["allergy"]);
    expect(await textOf("allergy")).toBeUndefined();
    expect(await textOf("episode:t1")).toBe(`${blank}. And so on.`);
    expect(await textOf("episode:t2")).toBe(`As I said: ${blank}!`);
    expect(await textOf("episode:t3")).toBe(`You told me: ${blank}?`);
    expect((await textOf("episode:t4"))?.includes(said)).toBe(false);
    expect(await textOf("episode:t5")).toBe("Peanuts? I'm not allergic to them.");
    expect(memories.map(({ id }) => id).toSorted()).toEqual(
      ["allergy", "episode:t1", "episode:t2", "episode:t3", "episode:t4"].toSorted(),
    );
  });

  test.each([
    ["of stop words alone", "I was there"],
    ["in a script without spaces", "我对花生过敏"],
  ])("finds a passage %s in other chats too", async (_name, passage) => {
    const { changes, textOf } = await withMemories(
      aMemory({ id: "m", text: "Something", sources: [source("t1", passage)] }),
      whole("t1", `${passage}. More.`),
      whole("t2", `他说${passage}了。More.`, { conversation: "c2" }),
    );
    await changes.forget(["m"]);
    expect(await textOf("episode:t2")).toBe(`他说${" ".repeat(passage.length)}了。More.`);
  });

  test("undone by what it gave back is as it was", async () => {
    const { changes, textOf } = await withMemories(allergy, whole("t1", `${said}.`));
    const { memories } = await changes.forget(["allergy"]);
    expect(await textOf("episode:t1")).toBeUndefined();
    await changes.write({ put: memories });
    expect([await textOf("allergy"), await textOf("episode:t1")]).toEqual(["Is allergic to peanuts", `${said}.`]);
  });

  test("that is not there changes nothing", async () => {
    const { changes, textOf } = await withMemories(allergy);
    expect(await changes.forget(["never there"])).toEqual({ memories: [] });
    expect(await textOf("allergy")).toBeDefined();
  });
});

test("forgetting a chat takes what was said there alone, and leaves what was said elsewhere too", async () => {
  const { changes, corpus } = await withMemories(
    aMemory({ id: "here", sources: [source("t1", "x")] }),
    aMemory({ id: "both", timesSaid: 2, sources: [source("t1", "x"), source("t2", "x", { conversation: "c2" })] }),
    aMemory({ id: "there", sources: [source("t2", "x", { conversation: "c2" })] }),
    aMemory({ id: "other site", sources: [source("t1", "x", { site: "chatgpt" })] }),
  );
  const { memories } = await changes.forgetChat({ site: "claude", conversation: "c1" }, {});
  expect(memories.map(({ id }) => id).toSorted()).toEqual(["both", "here"]);
  const left = await corpus.get(["here", "both", "there", "other site"]);
  expect(left.map(({ id, sources, timesSaid }) => [id, sources.length, timesSaid])).toEqual([
    ["both", 1, 1],
    ["there", 1, 1],
    ["other site", 1, 1],
  ]);
});

test("a change interrupts what is being read again, and one of nothing writes nothing", async () => {
  const { changes, corpus, interruptions } = await withMemories();
  await changes.write(() => Promise.resolve(null));
  await changes.write({ put: [aMemory({ id: "m" })] });
  expect([interruptions(), corpus.index.has("m")]).toEqual([2, true]);
});
