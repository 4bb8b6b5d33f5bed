import { type Turn, turnKey } from "../domain/turn";
import { chatKey } from "../engine/source";
import { usable, verbatimOnly } from "./extractor-choice";
import type { Rereading } from "./rereading";
import { oneAtATime } from "./one-at-a-time";
import { study, type StudyParts } from "./study";

/** Turns that are taken from the inbox at once. */
const TAKEN = 20;

export interface LearningParts extends StudyParts {
  /** Makes way for new turns, and reads them later. */
  readonly rereading: Pick<Rereading, "interrupt" | "whenQuiet" | "isWanted">;
}

/** Empties the inbox into memories. */
export interface Learning {
  /** Learns from all that waits. Asked while it is at it, it goes on until nothing waits. */
  wake(): Promise<void>;
}

export function createLearning(parts: LearningParts): Learning {
  const { store, rereading, failed } = parts;

  async function empty(): Promise<void> {
    for (let turns = await store.waiting(TAKEN); turns.length > 0; turns = await store.waiting(TAKEN)) {
      rereading.interrupt();
      for (const chat of byChat(turns)) await learnFrom(chat);
    }
    rereading.whenQuiet();
  }

  async function learnFrom(turns: readonly Turn[]): Promise<void> {
    const reread = (await rereading.isWanted()) ? turns.filter(isTold).map(turnKey) : [];
    const extractors = [...(await usable(parts.extractors, "instant")), verbatimOnly];
    await study(parts, { turns, extractors, finish: { learned: turns, reread } });
  }

  return { wake: oneAtATime(empty, failed) };
}

const isTold = ({ role, text }: Turn): boolean => role === "user" && text.trim() !== "";

function byChat(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const chats = new Map<string, Turn[]>();
  for (const turn of turns) {
    const chat = chats.get(chatKey(turn));
    if (chat) chat.push(turn);
    else chats.set(chatKey(turn), [turn]);
  }
  return [...chats.values()];
}
