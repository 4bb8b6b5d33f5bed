import type { Candidate } from "../../src/domain/candidate";
import { newMemory } from "../../src/domain/memory";
import { defaultSettings, type Settings } from "../../src/domain/settings";
import type { ManagerDoor } from "../../src/messaging/protocol";

export type SmallEngine = Pick<ManagerDoor, "settings" | "changeSettings" | "add" | "search"> & {
  state: Settings;
  readonly added: { readonly kind: string; readonly text: string }[];
  /** What each search finds, by its words. */
  readonly found: Map<string, readonly Candidate[]>;
  readonly searched: string[];
  isBroken: boolean;
};

/** As much of the engine as the background asks, after consent. */
export function smallEngine(): SmallEngine {
  const answer = <T>(value: () => T): Promise<T> =>
    engine.isBroken ? Promise.reject(new Error("The disk is full.")) : Promise.resolve(value());
  const engine: SmallEngine = {
    state: { ...defaultSettings, consented: true },
    added: [],
    found: new Map(),
    searched: [],
    isBroken: false,
    settings: () => answer(() => engine.state),
    changeSettings: (change) => answer(() => (engine.state = { ...engine.state, ...change })),
    add: ({ kind, text }) => answer(() => void engine.added.push({ kind, text })),
    search: (text) =>
      answer(() => {
        engine.searched.push(text);
        return engine.found.get(text) ?? [];
      }),
  };
  return engine;
}

export const candidate = (id: string, text: string): Candidate => ({
  memory: newMemory({ id, kind: "fact", text, learnedAt: 0, learnedBy: "user" }),
  score: 1,
  signals: {},
});
