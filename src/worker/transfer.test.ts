import { expect, test } from "vitest";
import { openedCorpus } from "../../test/engine/corpus";
import { aMemory } from "../../test/engine/memory";
import { memoryStore } from "../../test/engine/memory-store";
import { memoriesIn, readAll } from "../../test/formats/whole";
import { defaultSettings } from "../domain/settings";
import { formats } from "../formats";
import keepsake from "../formats/keepsake";
import type { Corpus } from "./corpus";
import { createTransfer, type Transfer } from "./transfer";

const now = (): number => 1;

const WORK = { id: "w", name: "Work", sites: ["claude"], chats: [] };
const settings = { loaded: () => Promise.resolve({ ...defaultSettings, spaces: [WORK] }) };

/** The whole file, piece by piece. */
async function exported(transfer: Transfer, format = "keepsake"): Promise<readonly string[]> {
  const pieces: string[] = [];
  for (let cursor: number | null = 0; cursor !== null;) {
    const { text, next } = await transfer.exportPiece(format, cursor);
    pieces.push(text);
    cursor = next;
  }
  return pieces;
}

const of = async (...memories: Parameters<typeof memoryStore>): Promise<Corpus> =>
  openedCorpus(memoryStore(...memories));

test("twenty thousand memories go out whole, in pieces", async () => {
  const many = Array.from({ length: 20_000 }, (_, place) =>
    aMemory({ id: `m${String(place).padStart(5, "0")}`, text: `Rode the tram number ${place} through a long street` }),
  );
  const pieces = await exported(createTransfer({ corpus: await of(many), settings, now }));
  expect(pieces.length).toBeGreaterThan(1);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(4_100_000);
  expect(await memoriesIn(keepsake, pieces.join(""))).toEqual(many);
}, 20_000);

test("what the spaces are called goes out too", async () => {
  const transfer = createTransfer({ corpus: await of(), settings, now });
  const [first] = await readAll(keepsake, (await exported(transfer)).join(""));
  expect(first).toEqual({ spaces: { w: "Work" } });
});

test("a piece may be asked for again; one that is out of turn is refused", async () => {
  const text = "a long street ".repeat(30_000);
  const many = Array.from({ length: 30 }, (_, place) => aMemory({ id: `m${place}`, text }));
  const transfer = createTransfer({ corpus: await of(many), settings, now });
  const first = await transfer.exportPiece("keepsake", 0);
  const again = await transfer.exportPiece("keepsake", 0);
  expect(again).toEqual(first);
  const second = await transfer.exportPiece("keepsake", first.next ?? 0);
  expect(await transfer.exportPiece("keepsake", first.next ?? 0)).toBe(second);
  await expect(transfer.exportPiece("keepsake", 7)).rejects.toMatchObject({ code: "bad-input" });
  await expect(transfer.exportPiece("mem0", first.next ?? 0)).rejects.toMatchObject({ code: "bad-input" });
});

test("what is not complete leaves out kept turns and what waits for the user's word", async () => {
  const corpus = await of([
    aMemory({ id: "a", text: "Likes tea" }),
    aMemory({ id: "b", text: "I like tea, you know.", kind: "episode" }),
    aMemory({ id: "c", text: "Likes rain", unreviewed: true }),
  ]);
  const transfer = createTransfer({ corpus, settings, now });
  const ids = async (format: string): Promise<readonly string[]> => {
    const file = (await exported(transfer, format)).join("");
    const found = formats.find(({ id }) => id === format);
    return found === undefined ? [] : (await memoriesIn(found, file)).map(({ text }) => text);
  };
  expect(await ids("keepsake")).toEqual(["Likes tea", "I like tea, you know.", "Likes rain"]);
  expect(await ids("markdown")).toEqual(["Likes tea"]);
  expect(await ids("mem0")).toEqual(["Likes tea"]);
});

test("a format that is only read is not written, nor one that nobody knows", async () => {
  const transfer = createTransfer({ corpus: await of(), settings, now });
  const writes = transfer.formats().filter((format) => format.writes);
  expect(writes.map(({ id }) => id).toSorted()).toEqual(["keepsake", "markdown", "mem0"]);
  for (const id of ["chatgpt", "diary"])
    await expect(transfer.exportPiece(id, 0)).rejects.toMatchObject({ code: "bad-input" });
});
