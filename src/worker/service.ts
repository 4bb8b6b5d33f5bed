import type { Embedder } from "../domain/embedder";
import type { Extractor } from "../domain/extractor";
import type { RowFile } from "../domain/row-file";
import type { Settings } from "../domain/settings";
import type { Store } from "../domain/store";
import { embedders } from "../embedders";
import { extractors } from "../extractors";
import { receiveFiles } from "../messaging/hand-file";
import { toFailure } from "../messaging/outcome";
import type { ChatDoor, ManagerDoor } from "../messaging/protocol";
import { createChatDoor } from "./chat-door";
import { openCorpus } from "./corpus";
import { createEmbedding } from "./embedding";
import type { Engine } from "./engine";
import { createLearnedNotes } from "./learned-notes";
import { createLearning } from "./learning";
import { createManagerDoor } from "./manager-door";
import { createModelChoice } from "./model-choice";
import { createRereading, type Leisure } from "./rereading";
import { startRetention } from "./retention";
import { keepSettings } from "./settings-keeper";
import { createTopicReading } from "./topic-reading";
import { createTransfer } from "./transfer";
import { createUserChanges } from "./user-changes";

/** What the engine is made of; what is not given is the real thing. */
export interface ServiceParts {
  readonly store: Store;
  /** Where the index is kept; absent: nowhere, and it is made anew at each start. */
  readonly file?: RowFile;
  readonly embedder?: Embedder;
  readonly extractors?: readonly Extractor[];
  readonly leisure?: Leisure;
  readonly now?: () => number;
  /** Where files of our pages arrive. */
  readonly handed?: (upload: string) => File | null;
}

export interface Service {
  readonly chat: ChatDoor;
  readonly manager: ManagerDoor;
  /** Resolves when all that waited has been learned, at once and at leisure, and has its vector. */
  settled(): Promise<void>;
}

/** Vectors are read one by one from the file for the first answers, and all of them into memory later, in milliseconds. */
const REST_MS = 1_000;
/** When it begins to read who and what the memories speak of, in milliseconds after the index is whole. */
const READS_AFTER_MS = 1_000;

/** Joins everything, and goes on at once with what waits since the last time. */
export function createService(parts: ServiceParts): Service {
  let problem: string | null = null;
  const failed = (error: unknown): void => {
    problem = toFailure(error).message;
  };
  const engine = assemble(parts, { failed, problem: () => problem });
  const { learning, embedding, rereading } = engine;
  void start(engine).catch(failed);
  return {
    chat: createChatDoor(engine),
    manager: createManagerDoor(engine),
    async settled() {
      await learning.wake();
      await (await engine.opened).read();
      await rereading.now();
      await embedding.catchUp();
    },
  };
}

/** Where what goes wrong behind the user's back is heard, and kept. */
interface Problems {
  readonly failed: (error: unknown) => void;
  readonly problem: () => string | null;
}

function assemble({ store, now = Date.now, ...given }: ServiceParts, { failed, problem }: Problems): Engine {
  const embedder = given.embedder ?? best(embedders);
  const usable = given.extractors ?? extractors;
  const opened = openCorpus({ store, embedder, failed, restMs: REST_MS, ...(given.file && { file: given.file }) });
  const settings = keepSettings(store);
  const notes = createLearnedNotes();
  const studying = { store, opened, embedder, extractors: usable, settings, now, failed, taught: notes.taught };
  const embedding = createEmbedding({ embedder, opened, now, failed });
  const rereading = createRereading(studying, given.leisure);
  const byUser = createUserChanges({ opened, embedding, rereading, now });
  const retention = startRetention({ opened, settings, byUser, now, failed });
  return {
    store,
    opened,
    settings,
    extractors: usable,
    embedding,
    rereading,
    learning: createLearning({ ...studying, rereading }),
    notes,
    byUser,
    topics: createTopicReading({ opened, embedder }),
    model: createModelChoice(usable, settings),
    transfer: opened.then((corpus) => createTransfer({ corpus, settings, now })),
    handed: given.handed ?? receiveFiles(),
    obey(changed) {
      switchOptIns(usable, changed);
      rereading.whenQuiet();
      retention.obey(changed);
    },
    now,
    problem,
  };
}

async function start({ settings, learning, embedding, rereading, model, opened, ...engine }: Engine): Promise<void> {
  engine.obey(await settings.loaded());
  await Promise.all([model.resume(), learning.wake().then(() => embedding.catchUp())]);
  rereading.whenQuiet();
  // After the first answers: what is needed to read is large.
  const { whole, read } = await opened;
  await whole;
  setTimeout(() => void read(), READS_AFTER_MS);
}

/** What an extractor does only for those who switched it on. */
function switchOptIns(all: readonly Extractor[], { optedIn }: Settings): void {
  for (const { id, optIn } of all) optIn?.switch(optedIn.includes(id));
}

function best(choice: readonly Embedder[]): Embedder {
  const [first] = choice.toSorted((a, b) => b.preference - a.preference);
  if (!first) throw new Error("No embedder is built in.");
  return first;
}
