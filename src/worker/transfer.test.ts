import { expect, test } from "vitest";
import { aMemory } from "../../test/engine/memory";
import { openedCorpus } from "../../test/engine/corpus";
import { memoryStore } from "../../test/engine/memory-store";
import type { Memory } from "../domain/memory";
import type { Corpus } from "./corpus";
import { createTransfer } from "./transfer";

const now = (): number => 1;

async function everything(corpus: Corpus): Promise<readonly Memory[]> {
  const found: Memory[] = [];
  for await (const memories of corpus.slices()) found.push(...memories);
  return found;
}

/** The whole file, piece by piece. */
async function exported(corpus: Corpus): Promise<readonly string[]> {
  const transfer = createTransfer(corpus, now);
  const pieces: string[] = [];
  for (let cursor: number | null = 0; cursor !== null;) {
    const { text, next } = await transfer.exportPiece("keepsake", cursor);
    pieces.push(text);
    cursor = next;
  }
  return pieces;
}

const taken = async (corpus: Corpus, pieces: readonly string[]) => {
  const transfer = createTransfer(corpus, now);
  for (const [place, piece] of pieces.entries()) transfer.importPiece("u", place, piece);
  return transfer.importFile("u", "keepsake");
};

test("twenty thousand memories go out and in again, whole, and twice adds nothing", async () => {
  const many = Array.from({ length: 20_000 }, (_, place) =>
    aMemory({
      id: `m${place}`,
      kind: place % 20 === 0 ? "fact" : "episode",
      text: `Rode the tram number ${place} through a street that was longer than the one before`,
    }),
  );
  const from = await openedCorpus(memoryStore(many));
  const pieces = await exported(from);
  expect(pieces.length).toBeGreaterThan(1);
  const to = await openedCorpus(memoryStore());
  expect(await taken(to, pieces)).toEqual({ added: 20_000, skipped: 0 });
  expect(await everything(to)).toEqual(await everything(from));
  expect(to.index.counts()).toMatchObject({ statements: 1_000, whole: 19_000 });
  expect(await taken(to, pieces)).toEqual({ added: 0, skipped: 20_000 });
}, 60_000);

test("what stands here by its id or in the same words is not taken in again, nor what the file says twice", async () => {
  const from = await openedCorpus(
    memoryStore([
      aMemory({ id: "a", text: "Likes tea" }),
      aMemory({ id: "b", text: "Likes rain" }),
      aMemory({ id: "c", text: "Runs" }),
      aMemory({ id: "d", text: "Runs" }),
      aMemory({ id: "e", text: "Runs", kind: "preference" }),
    ]),
  );
  const here = [aMemory({ id: "a", text: "Likes mate" }), aMemory({ id: "x", text: "Likes rain" })];
  const to = await openedCorpus(memoryStore(here));
  expect(await taken(to, await exported(from))).toEqual({ added: 2, skipped: 3 });
  const texts = (await everything(to)).map(({ id, text }) => `${id} ${text}`);
  expect(texts).toEqual(["a Likes mate", "c Runs", "e Runs", "x Likes rain"]);
});
