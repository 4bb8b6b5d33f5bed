import type { Remote } from "comlink";
import type { JSHandle, Page } from "playwright-core";
import type { DataSet } from "./data-set";
import type {} from "./page";
import type { Answer, Learned, Result, StoredMemory, System } from "./result";
import type { Cast, Person } from "./worker";

export interface EvaluateOptions {
  /** False: what was drawn from the turns stands alone. */
  readonly episodes: boolean;
  readonly cast?: Cast;
  /** Hears what the peer answers to the same questions over the same memories. */
  readonly peer?: ((answer: Result["answers"][number]) => void) | undefined;
  /** Hears how far it is. */
  progress(note: string): void;
}

/** Tells the engine all of a data set and asks it all of its questions, each person on their own. */
export async function evaluate(page: Page, { people }: DataSet, options: EvaluateOptions): Promise<Result> {
  const { cast = { extractor: null, alone: false } } = options;
  const store: Result["store"][number][] = [];
  const answers: Result["answers"][number][] = [];
  const ingest = { turns: 0, memories: 0, seconds: 0 };
  let learned: Learned = { drafts: 0, dropped: {}, problem: null };
  let system: Omit<System, keyof Learned> | null = null;
  for (const [place, given] of people.entries()) {
    const note = (what: string): void => options.progress(`${place + 1}/${people.length} ${given.id}: ${what}`);
    const person: JSHandle<Remote<Person>> = await page.evaluateHandle(
      (given) => globalThis.evaluation.openPerson(given),
      cast,
    );
    const from = performance.now();
    for (const [count, session] of given.sessions.entries()) {
      note(`session ${count + 1}/${given.sessions.length}`);
      await person.evaluate((engine, told) => engine.tell(told), session);
      ingest.turns += session.turns.length;
    }
    ingest.seconds += (performance.now() - from) / 1000;
    if (!options.episodes) await person.evaluate((engine) => engine.forgetEpisodes());
    const memories: readonly StoredMemory[] = await person.evaluate((engine) => engine.memories());
    ingest.memories += memories.length;
    store.push({ person: given.id, memories });
    for (const [count, question] of given.questions.entries()) {
      note(`question ${count + 1}/${given.questions.length}`);
      const answer: Answer = await person.evaluate((engine, asked) => engine.ask(asked), question);
      const of = { person: given.id, question: question.id };
      answers.push({ ...of, ...answer });
      options.peer?.({ ...of, ...(await person.evaluate((engine, asked) => engine.askPeer(asked), question)) });
    }
    system = await person.evaluate((engine) => engine.system());
    learned = sumOf(learned, await person.evaluate((engine) => engine.learned()));
    await person.evaluate((engine) => engine.close());
    await person.dispose();
  }
  if (system === null) throw new Error("The data set has nobody in it.");
  return { system: { ...system, ...learned }, ingest, store, answers };
}

function sumOf(one: Learned, other: Learned): Learned {
  const reasons = new Set([...Object.keys(one.dropped), ...Object.keys(other.dropped)]);
  const dropped = [...reasons].map((id) => [id, (one.dropped[id] ?? 0) + (other.dropped[id] ?? 0)] as const);
  return {
    drafts: one.drafts + other.drafts,
    dropped: Object.fromEntries(dropped),
    problem: other.problem ?? one.problem,
  };
}
