import type { ImportedChat } from "../domain/format";
import type { Memory } from "../domain/memory";
import type { ImportPlan } from "../messaging/doors/transfer-door";
import type { Corpus } from "./corpus";
import type { Engine } from "./engine";
import { fileKey, type ImportJob, nothing, plus } from "./import-job";
import { newTurns, unknownTo } from "./import-known";
import type { OpenedFile } from "./import-open";
import { asOurs } from "./import-voice";

/** New things whose words are shown. */
const SHOWN = 20;
/** Characters of each that are shown. */
const SHOWN_CHARACTERS = 200;

/** Looks at all of a file, without changing anything: what would come in. */
export async function lookAt(
  opened: OpenedFile,
  job: ImportJob,
  { opened: corpus, store, now }: Engine,
): Promise<ImportPlan> {
  const resumes = await store.imported(fileKey(job.file));
  const sight = createSight(await corpus, resumes);
  const memories: Memory[] = [];
  for await (const imported of opened.read(now(), (read) => job.change({ read }))) {
    job.life.signal.throwIfAborted();
    if ("memory" in imported) memories.push(asOurs(imported));
    else if ("turns" in imported) await sight.chat(imported);
  }
  await sight.memories(memories);
  return { format: opened.format, resumes, ...sight.seen() };
}

/** Adds up what is seen of a file. */
function createSight(corpus: Corpus, resumes: number) {
  let count = nothing;
  let chats = 0;
  let [from, to]: [number | null, number | null] = [null, null];
  const sample: string[] = [];
  const show = (words: string): void => {
    if (sample.length < SHOWN && words !== "") sample.push(words.slice(0, SHOWN_CHARACTERS));
  };
  const note = (at: number): void => {
    from = Math.min(from ?? at, at);
    to = Math.max(to ?? at, at);
  };
  return {
    async chat({ chat, turns }: ImportedChat): Promise<void> {
      chats += 1;
      const fresh = chats <= resumes ? [] : await newTurns(corpus, turns);
      count = plus(count, fresh.length > 0 ? { chats: 1, turns: fresh.length } : { skipped: 1 });
      for (const { at } of fresh) note(at);
      if (fresh.length > 0) show(chat);
    },
    async memories(all: readonly Memory[]): Promise<void> {
      const fresh = await unknownTo(corpus, all);
      count = plus(count, { memories: fresh.length, skipped: all.length - fresh.length });
      for (const { lastSaidAt, text } of fresh) {
        note(lastSaidAt);
        show(text);
      }
    },
    seen: () => ({ count, from, to, sample }),
  };
}
