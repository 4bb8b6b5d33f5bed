import type { Embedder } from "../domain/embedder";
import type { Extractor } from "../domain/extractor";
import type { Store } from "../domain/store";
import { embedders } from "../embedders";
import { extractors } from "../extractors";
import { toFailure } from "../messaging/outcome";
import type { ChatDoor, ManagerDoor } from "../messaging/protocol";
import { createChatDoor } from "./chat-door";
import { openCorpus } from "./corpus";
import { createEmbedding } from "./embedding";
import type { Engine } from "./engine";
import { createLearning } from "./learning";
import { createManagerDoor } from "./manager-door";
import { createModelChoice } from "./model-choice";
import { keepSettings } from "./settings-keeper";
import { createTransfer } from "./transfer";

/** What the engine is made of; what is not given is the real thing. */
export interface ServiceParts {
  readonly store: Store;
  readonly embedder?: Embedder;
  readonly extractors?: readonly Extractor[];
  readonly now?: () => number;
}

export interface Service {
  readonly chat: ChatDoor;
  readonly manager: ManagerDoor;
  /** Resolves when all that waited has been learned, and has its vector. */
  settled(): Promise<void>;
}

/** Joins everything, and goes on at once with what waits since the last time. */
export function createService({ store, now = Date.now, ...parts }: ServiceParts): Service {
  const embedder = parts.embedder ?? best(embedders);
  const usable = parts.extractors ?? extractors;
  let problem: string | null = null;
  const failed = (error: unknown): void => {
    problem = toFailure(error).message;
  };

  const opened = openCorpus(store, embedder);
  const settings = keepSettings(store);
  const engine: Engine = {
    store,
    opened,
    settings,
    embedding: createEmbedding({ embedder, opened, now, failed }),
    learning: createLearning({ store, opened, embedder, extractors: usable, settings, now, failed }),
    model: createModelChoice(usable, settings),
    transfer: opened.then((corpus) => createTransfer(corpus, now)),
    now,
    problem: () => problem,
  };
  const settled = async (): Promise<void> => {
    await engine.learning.wake();
    await engine.embedding.catchUp();
  };
  void settled();
  void engine.model.resume().catch(failed);
  return { chat: createChatDoor(engine), manager: createManagerDoor(engine), settled };
}

function best(choice: readonly Embedder[]): Embedder {
  const [first] = choice.toSorted((a, b) => b.preference - a.preference);
  if (!first) throw new Error("No embedder is built in.");
  return first;
}
