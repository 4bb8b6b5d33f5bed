import { expose, proxy } from "comlink";
import type { Block } from "../../src/domain/block";
import minilm from "../../src/embedders/minilm";
import type { Extractor } from "../../src/domain/extractor";
import type { Memory } from "../../src/domain/memory";
import type { Turn } from "../../src/domain/turn";
import { asksOfPast } from "../../src/engine/recall/asks-of-past";
import { listLines } from "../../src/engine/recall/compile";
import { extractors } from "../../src/extractors";
import { kinds } from "../../src/kinds";
import { signals } from "../../src/signals";
import { openStore } from "../../src/storage/store";
import { createService } from "../../src/worker/service";
import { featureNames } from "../training/bearing";
import type { Question, Session } from "./data-set";
import { openLooking } from "./looking";
import { openMem0 } from "./peer";
import type { Answer, Learned, StoredMemory, System } from "./result";

/** The chat site that every session is told on; questions are asked on another. */
const TOLD_ON = "chatgpt";
const ASKED_ON = "claude";
const BETWEEN_TURNS = 60_000;
/** More lines than any budget holds. */
const RANKED = 400;

/** Which extractors there are: those that need no model, or one that is named. */
export interface Cast {
  /** `Extractor.id`, or null for those at hand. */
  readonly extractor: string | null;
  /** Without those that read at once. */
  readonly alone: boolean;
}

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

/** What is injected stands in the list too, where a line that says nearly the same, but is not worth injecting, has kept it out. */
const withInjected = (listed: Block, injected: Block): Block =>
  injected.reduce((lines, line) => {
    if (lines.some(({ id }) => id === line.id)) return lines;
    const lower = lines.findIndex(({ score }) => score < line.score);
    return lines.toSpliced(lower < 0 ? lines.length : lower, 0, line);
  }, listed);

const turnIds = (memory: Memory): readonly string[] => [...new Set(memory.sources.map(({ turn }) => turn))];

function named(id: string): Extractor {
  const found = extractors.find((extractor) => extractor.id === id);
  if (found === undefined)
    throw new Error(`There is no extractor ${id}: there are ${extractors.map((e) => e.id).join(", ")}.`);
  return found;
}

/** The extractors of a cast. The one that is named tells `count` of its drafts. */
function castOf({ extractor: id, alone }: Cast, count: (drafts: number) => void): readonly Extractor[] {
  const instant = extractors.filter(({ pace }) => pace === "instant");
  if (id === null) return instant;
  const chosen = named(id);
  const counted: Extractor = {
    ...chosen,
    async extract(window, signal) {
      const drafts = await chosen.extract(window, signal);
      count(drafts.length);
      return drafts;
    },
  };
  return [...(alone ? [] : instant.filter((other) => other !== chosen)), counted];
}

/** Makes a model ready: one of the shelf's own, by its id, or one at an address. */
async function loadModel(extractor: string, model: string): Promise<void> {
  const { shelf } = named(extractor);
  if (shelf === undefined) throw new Error(`${extractor} runs no model of one's choice.`);
  const isAddress = model.startsWith("http");
  const id = isAddress ? shelf.custom?.add({ extractor, url: model, like: null }) : model;
  await shelf.load(id ?? model, () => undefined, new AbortController().signal);
}

/** One person with a store of their own, and the real engine over it. Its clock stands where the data set says. */
async function openPerson(cast: Cast) {
  const name = `eval-${crypto.randomUUID()}`;
  const store = openStore(name);
  let clock = 0;
  let drafts = 0;
  const all = castOf(cast, (more) => {
    drafts += more;
  });
  const service = createService({ store, extractors: all, now: () => clock });
  await service.manager.changeSettings({ consented: true });

  const list = async (verbatim: boolean): Promise<readonly Memory[]> =>
    (await service.manager.list({ verbatim, offset: 0, limit: Number.MAX_SAFE_INTEGER })).memories;

  return proxy({
    async tell(session: Session): Promise<void> {
      for (const turn of turnsOf(session)) {
        clock = turn.at;
        await service.chat.observe(TOLD_ON, [turn]);
      }
      await service.settled();
      const { problem, unembedded } = await service.manager.status();
      if (unembedded > 0) throw new Error(problem ?? `${unembedded} memories have no vector.`);
    },
    async forgetEpisodes(): Promise<void> {
      await service.manager.forget((await list(true)).map(({ id }) => id));
    },
    async memories(): Promise<readonly StoredMemory[]> {
      const found = [...(await list(false)), ...(await list(true))];
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
      const found = (await service.manager.search(text, RANKED)).filter(({ memory }) => !memory.unreviewed);
      const memories = new Map(found.map(({ memory }) => [memory.id, memory]));
      const listed = listLines(found, { prompt: text, kindOf, now: clock, past: asksOfPast(text, clock) }, RANKED);
      return {
        milliseconds,
        injected: block.map(({ id }) => id),
        memories: withInjected(listed, block).map(({ id, text: line, score }) => {
          const memory = memories.get(id);
          return { id, text: line, sources: memory ? turnIds(memory) : [], score };
        }),
      };
    },
    /** What the signals say of the memories. */
    look: openLooking(store),
    /** What mem0's scoring makes of the same memories. */
    askPeer: openMem0(store),
    async learned(): Promise<Learned> {
      const { problem } = await service.manager.status();
      return { drafts, dropped: await store.dropped(), problem };
    },
    async system(): Promise<Omit<System, keyof Learned>> {
      const { version } = await service.manager.status();
      const chosen = cast.extractor === null ? undefined : named(cast.extractor);
      return {
        extractor: all.map(({ id }) => id).join(", "),
        embedder: minilm.model,
        signals: signals.map(({ id }) => id),
        version,
        model: chosen?.shelf?.loaded ?? null,
        speed: chosen?.speed?.() ?? null,
      };
    },
    close(): void {
      store.close();
      indexedDB.deleteDatabase(name);
    },
  });
}

export type Person = Awaited<ReturnType<typeof openPerson>>;

const evaluation = { loadModel, openPerson, featureNames: () => featureNames };
export type Evaluation = typeof evaluation;

expose(evaluation);
