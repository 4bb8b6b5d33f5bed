import type { Browser } from "../e2e/chromium";
import { memoryRow } from "../../src/storage/memory-row";
import { newMemory } from "../../src/domain/memory";
import minilm from "../../src/embedders/minilm";
import { madeUpMemories } from "./made-up";

const AT_ONCE = 2_000;

/** Puts so many memories, with vectors, into the database: through the door, each would be embedded first. The engine finds them when it starts again. */
export async function putAtRest(browser: Browser, size: number): Promise<void> {
  await browser.ask("changeSettings", { consented: true });
  const page = await browser.context.newPage();
  // A file of ours that starts nothing.
  await page.goto(`${browser.origin}/models/README.md`);
  const { model } = minilm;
  const memories = madeUpMemories(size).map((memory, place) => {
    const source = { site: "chatgpt", conversation: `c${place % 999}`, turn: `t${place}`, role: "user" } as const;
    const { learnedAt: at } = memory;
    return memoryRow(newMemory({ ...memory, sources: [{ ...source, at, start: 0, end: memory.text.length }] }));
  });
  for (let from = 0; from < size; from += AT_ONCE) {
    await page.evaluate(
      async ({ rows, name }) => {
        const db = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open("keepsake");
          opening.addEventListener("success", () => resolve(opening.result));
          opening.addEventListener("error", () => reject(opening.error ?? new Error("The database does not open.")));
        });
        const writing = db.transaction(["memories", "vectors"], "readwrite");
        for (const row of rows) {
          writing.objectStore("memories").put(row);
          const values = Int8Array.from({ length: 384 }, () => Math.round(Math.random() * 254 - 127));
          writing.objectStore("vectors").put({ id: row.id, model: name, values });
        }
        await new Promise((resolve) => writing.addEventListener("complete", resolve));
        db.close();
      },
      { rows: memories.slice(from, from + AT_ONCE), name: model },
    );
  }
  await page.close();
  await browser.endEngine();
}
