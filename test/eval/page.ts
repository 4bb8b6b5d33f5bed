import type { Memory } from "../../src/domain/memory";
import type { Turn } from "../../src/domain/turn";
import { listLines } from "../../src/engine/recall/compile";
import { kinds } from "../../src/kinds";
import { signals } from "../../src/signals";
import { openStore } from "../../src/storage/store";
import { createService } from "../../src/worker/service";
import minilm from "../../src/embedders/minilm";
import type { Question, Session } from "./data-set";
import type { Answer, StoredMemory, System } from "./result";

/** The chat site that every session is told on; questions are asked on another. */
const TOLD_ON = "chatgpt";
const ASKED_ON = "claude";
const BETWEEN_TURNS = 60_000;
/** More lines than any budget holds. */
const RANKED = 400;

const kindById = new Map(kinds.map((kind) => [kind.id, kind]));
const kindOf = (memory: Memory) => kindById.get(memory.kind);

/** An image's caption stands where a page has its alternative text. */
const turnsOf = ({ id, startedAt, turns }: Session): readonly Turn[] =>
  turns.map((turn, place) => ({
    id: turn.id,
    site: TOLD_ON,
    conversation: id,
    role: turn.role,
    ...(turn.speaker === undefined ? {} : { speaker: turn.speaker }),
    text: turn.imageCaption === undefined ? turn.text : `${turn.text}\n[image: ${turn.imageCaption}]`,
    at: Date.parse(startedAt) + place * BETWEEN_TURNS,
  }));

const turnIds = (memory: Memory): readonly string[] => [...new Set(memory.sources.map(({ turn }) => turn))];

/** One person with a store of their own, and the real engine over it. Its clock stands where the data set says. */
async function openPerson() {
  const name = `eval-${crypto.randomUUID()}`;
  const store = openStore(name);
  let clock = 0;
  const service = createService({ store, now: () => clock });
  await service.manager.changeSettings({ consented: true });

  const all = async (verbatim: boolean): Promise<readonly Memory[]> =>
    (await service.manager.list({ verbatim, offset: 0, limit: Number.MAX_SAFE_INTEGER })).memories;

  return {
    async tell(session: Session): Promise<void> {
      for (const turn of turnsOf(session)) {
        clock = turn.at;
        await service.chat.observe(TOLD_ON, [turn]);
      }
      await service.settled();
      const { problem, unembedded } = await service.manager.status();
      if (problem !== null || unembedded > 0) throw new Error(problem ?? `${unembedded} memories have no vector.`);
    },
    async forgetEpisodes(): Promise<void> {
      await service.manager.forget((await all(true)).map(({ id }) => id));
    },
    async memories(): Promise<readonly StoredMemory[]> {
      const found = [...(await all(false)), ...(await all(true))];
      return found.map((memory) => ({
        id: memory.id,
        text: memory.text,
        kind: memory.kind,
        sources: turnIds(memory),
      }));
    },
    async ask({ text, askedAt }: Question): Promise<Answer> {
      clock = Date.parse(askedAt);
      const from = performance.now();
      const { block } = await service.chat.recall({ site: ASKED_ON, conversation: null, text });
      const milliseconds = performance.now() - from;
      const found = await service.manager.search(text, RANKED);
      const memories = new Map(found.map(({ memory }) => [memory.id, memory]));
      return {
        milliseconds,
        injected: block.map(({ id }) => id),
        memories: listLines(found, kindOf, RANKED).map(({ id, text: line, score }) => {
          const memory = memories.get(id);
          return { id, text: line, sources: memory ? turnIds(memory) : [], score };
        }),
      };
    },
    async system(): Promise<System> {
      const { extractor, version } = await service.manager.status();
      return { extractor, embedder: minilm.model, signals: signals.map(({ id }) => id), version };
    },
    close(): void {
      store.close();
      indexedDB.deleteDatabase(name);
    },
  };
}

export type Person = Awaited<ReturnType<typeof openPerson>>;

declare global {
  var openPerson: () => Promise<Person>;
}
globalThis.openPerson = openPerson;
