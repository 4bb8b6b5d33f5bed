import { expect, test } from "vitest";
import { engine, said, tell } from "../../test/engine/service";
import { sentenceExtractor } from "../../test/engine/sentence-extractor";
import { wordEmbedder } from "../../test/engine/word-embedder";
import type { ActivityCursor, ActivityLine } from "../messaging/doors/insight-door";
import type { Service } from "./service";

const DAY = 86_400_000;
const START = new Date(2026, 2, 3, 12).getTime();
const CHAT = { site: "claude", conversation: "c9" };
let now = START;

const start = (): Promise<Service> => {
  now = START;
  return engine(undefined, { embedder: wordEmbedder, extractors: [sentenceExtractor], now: () => now });
};

/** Everything that happened, by pages of two. */
async function allLines({ manager }: Service): Promise<readonly ActivityLine[]> {
  const lines: ActivityLine[] = [];
  let cursor: ActivityCursor | null = null;
  do {
    const page = await manager.activity(cursor, 2);
    expect(page.lines.length).toBeGreaterThan(0);
    lines.push(...page.lines);
    cursor = page.next;
  } while (cursor !== null);
  return lines;
}

const brief = (line: ActivityLine): string =>
  line.sort === "activity"
    ? `${line.entry.what} ${line.entry.count}`
    : `${line.entries[0]?.action} ${line.entries.length} by ${line.entries[0]?.by}`;

/** Sends a prompt with what is offered for it, less what is taken out. */
async function send(service: Service, text: string, dropped: readonly string[] = []): Promise<readonly string[]> {
  const { block } = await service.chat.recall({ ...CHAT, text });
  const sent = block.map(({ id }) => id).filter((id) => !dropped.includes(id));
  await service.chat.feedback({ ...CHAT, sent, dropped });
  return sent;
}

test("what was learned, injected, changed and forgotten is told in one order, with what is left of it", async () => {
  const service = await start();
  await tell(service, said("I have a boat in the harbour. I have a dog."));
  now += 1_000;
  const sent = await send(service, "Tell me about my boat in the harbour");
  expect(sent.length).toBeGreaterThan(0);
  now += 1_000;
  const [id = ""] = sent;
  await service.manager.update(id, { text: "Has a ship in the harbour" });
  now += 1_000;
  await service.manager.forget([id]);
  const lines = await allLines(service);
  expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted((a, b) => b - a));
  const told = lines.map(brief);
  expect(told.filter((line) => line.startsWith("injected"))).toEqual([`injected ${sent.length}`]);
  expect(told.at(0)).toMatch(/^forgotten 1 by user|^changed/);
  expect(told.at(-1)).toMatch(/^added \d by learn$|^dropped/);
  const injected = lines.find((line) => line.sort === "activity" && line.entry.what === "injected");
  expect(injected?.memories.map((memory) => memory.id)).toEqual(sent.filter((each) => each !== id));
  expect(JSON.stringify(lines.filter((line) => line.sort === "history"))).not.toContain("ship");
});

test("whole turns are not told apart from what was drawn from them", async () => {
  const service = await start();
  await tell(service, said("What is the capital of Peru?"));
  expect((await service.manager.activity(null, 9)).lines.filter(({ sort }) => sort === "history")).toEqual([]);
});

test("what was taken out is told, and why drafts were not kept, without their words", async () => {
  const service = await start();
  await tell(service, said("I have a boat in the harbour. My password is tangerine-Kx93-fuzz."));
  const { block } = await service.chat.recall({ ...CHAT, text: "Tell me about my boat in the harbour" });
  await service.chat.feedback({ ...CHAT, sent: [], dropped: block.map(({ id }) => id) });
  const entries = (await allLines(service)).flatMap((line) => (line.sort === "activity" ? line.entry : []));
  expect(entries.filter(({ what }) => what === "left-out")).toMatchObject([{ chat: "claude/c9", count: block.length }]);
  const dropped = entries.filter(({ what }) => what === "dropped");
  expect(dropped.length).toBeGreaterThan(0);
  for (const { reason, memories, chat } of dropped) {
    expect(reason).toMatch(/^[a-z-]+$/);
    expect([memories, chat]).toEqual([[], "chatgpt/c1"]);
  }
});

test("insights count by day and kind, prompts, and the tokens that were not pasted", async () => {
  const service = await start();
  await tell(service, said("I have a boat in the harbour. I have a dog. I play the harp in a band."));
  const learned = (await service.manager.status()).memories;
  now += DAY;
  const sent = await send(service, "Tell me about my boat in the harbour");
  const { days, kinds, mostUsed } = await service.manager.insights();
  expect(days.map(({ at }) => new Date(at).getHours())).toEqual([0, 0]);
  const [first, second] = days;
  expect(Object.values(first?.learned ?? {}).reduce((sum, count) => sum + count, 0)).toBe(learned);
  expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(learned);
  expect(first).toMatchObject({ prompts: 0, injected: 0, sent: 0, pasted: 0 });
  expect(second).toMatchObject({ prompts: 1, injected: sent.length });
  expect(second?.sent).toBeGreaterThan(0);
  expect(second?.pasted).toBeGreaterThan(second?.sent ?? Infinity);
  expect(mostUsed.map(({ memory, times }) => [memory.id, times])).toEqual(sent.map((id) => [id, 1]));
});
