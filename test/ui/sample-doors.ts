import { Failure } from "../../src/domain/failure";
import { newMemory, type Memory } from "../../src/domain/memory";
import { defaultSettings, type Settings } from "../../src/domain/settings";
import type { KindInfo, ManagerDoor, PageDoor, PageHealth, Status } from "../../src/messaging/protocol";
import type { Doors } from "../../src/ui/parts/app-context";
import { quietDesks, sampleBrowser, SITES } from "./quiet-desks";
import { filterOfWish, ordered, passes } from "./sample-filter";

/** What a test may say about the world that the popup stands in; the rest is a quiet, consented day. */
export interface Sample {
  readonly memories?: readonly Memory[];
  readonly settings?: Partial<Settings>;
  readonly status?: Partial<Status>;
  readonly health?: Partial<PageHealth> | null;
  readonly engine?: Partial<ManagerDoor>;
  readonly permit?: Doors["permit"];
}

const DAY = 86_400_000;

const KINDS: readonly KindInfo[] = [
  { id: "fact", layer: "profile", verbatim: false },
  { id: "constraint", layer: "profile", verbatim: false },
  { id: "episode", layer: "episodic", verbatim: true },
];

export function sampleMemory(id: string, text: string, { daysAgo = 0, kind = "fact", site = "chatgpt" } = {}): Memory {
  const at = Date.now() - daysAgo * DAY;
  const source = { site, conversation: "c1", turn: `t-${id}`, role: "user", at, start: 0, end: text.length } as const;
  const found = { learnedAt: at, validFrom: at, learnedBy: "embedded", confidence: 0.9 };
  return newMemory({ id, kind, text, sources: [source], ...found });
}

/** Both doors, in memory: what is changed through the one is seen through the other, as with the real ones. */
export function sampleDoors(sample: Sample = {}): Doors {
  const rows = new Map((sample.memories ?? []).map((memory) => [memory.id, memory]));
  let settings: Settings = { ...defaultSettings, consented: true, ...sample.settings };
  const kept = (verbatim: boolean): readonly Memory[] =>
    [...rows.values()]
      .filter(({ kind }) => (kind === "episode") === verbatim)
      .toSorted((one, other) => other.learnedAt - one.learnedAt);
  const status = (): Status => ({
    version: "0.1.0",
    memories: kept(false).length,
    episodes: kept(true).length,
    waiting: 0,
    unembedded: 0,
    indexing: null,
    extractor: "embedded",
    languages: ["en", "de"],
    unreviewed: rows
      .values()
      .filter(({ unreviewed }) => unreviewed)
      .toArray().length,
    dropped: [],
    reread: { waiting: 0, secondsLeft: null },
    problem: null,
    model: { loaded: null, progress: null, speed: null },
    network: [],
    storage: { usedBytes: 2_140_000, quotaBytes: 10_000_000_000 },
    ...sample.status,
  });
  const note = (ids: readonly string[], noted: Partial<Memory>): void => {
    for (const id of ids) {
      const memory = rows.get(id);
      if (memory) rows.set(id, { ...memory, ...noted });
    }
  };
  const engine: ManagerDoor = {
    ...quietDesks,
    list: async ({ order, offset, limit, ...filter }) => {
      const found = ordered([...rows.values()].filter(passes(filter)), order);
      return { memories: found.slice(offset, offset + limit), total: found.length };
    },
    search: async (asked, limit, filter = {}) =>
      ordered([...rows.values()].filter(passes({ ...filter, text: asked })))
        .slice(0, limit)
        .map((memory) => ({ memory, score: 0.6, signals: { semantic: 1.2, lexical: 0.6 } })),
    moveToSpace: async (ids, space) => note(ids, { space }),
    get: async (id) => rows.get(id) ?? null,
    add: async ({ id, kind, text }) => void rows.set(id, sampleMemory(id, text, { kind })),
    update: async (id, { was, ...change }) => {
      const old = rows.get(id);
      if (old === undefined) throw new Failure("not-found", "This memory is gone.");
      if (was !== undefined && was !== old.text) throw new Failure("changed-meanwhile", "It was changed meanwhile.");
      rows.set(id, { ...old, ...change, unreviewed: false });
    },
    page: async (id) => {
      const memory = rows.get(id);
      if (memory === undefined) return null;
      const passages = memory.sources.map((source) => ({ source, turn: memory.text }));
      return { memory, passages, history: [], links: [], entities: [], injected: [] };
    },
    previewForget: async (wish) => {
      const meant = "ids" in wish ? null : ordered([...rows.values()].filter(passes(filterOfWish(wish))));
      const ids = "ids" in wish ? wish.ids : (meant ?? []).map(({ id }) => id);
      const memories = ids.flatMap((id) => rows.get(id) ?? []);
      return { ids, sample: memories.slice(0, 20), statements: ids.length, turns: 0, turnsCut: 0 };
    },
    forget: async (ids) => {
      const memories = ids.flatMap((id) => rows.get(id) ?? []);
      for (const id of ids) rows.delete(id);
      return { memories };
    },
    forgetChat: async (site, conversation) => {
      const gone = [...rows.values()].filter(({ sources }) =>
        sources.some((source) => source.site === site && source.conversation === conversation),
      );
      return engine.forget(gone.map(({ id }) => id));
    },
    keep: async (ids) =>
      ids.forEach((id) => {
        const memory = rows.get(id);
        if (memory) rows.set(id, { ...memory, unreviewed: false });
      }),
    discard: async (ids) => engine.forget(ids),
    restore: async ({ memories }) => memories.forEach((memory) => rows.set(memory.id, memory)),
    forgetAll: async () => rows.clear(),
    pin: async (ids, pinned) => note(ids, pinned ? { pinned, archivedAt: null } : { pinned }),
    bringBack: async (ids) => note(ids, { archivedAt: null }),
    history: async () => [],
    formats: async () => [{ id: "json", mediaType: "application/json", extension: "json", writes: true }],
    exportPiece: async (_format, cursor) => {
      const all = [...rows.values()];
      const last = cursor >= all.length - 1;
      return { text: `${all[cursor]?.text ?? ""}\n`, next: last ? null : cursor + 1 };
    },
    settings: async () => settings,
    changeSettings: async (change) => (settings = { ...settings, ...change }),
    status: async () => status(),
    kinds: async () => KINDS,
    entities: async () => [],
    entity: async () => null,
    models: async () => [],
    modelSources: async () => [],
    chooseModel: async (model) => void (settings = { ...settings, model }),
    pauseModel: async () => {},
    removeModel: async (model) => {
      if (settings.model === model) settings = { ...settings, model: null };
    },
    addModel: async ({ url }) => url,
    ...sample.engine,
  };
  const permit = sample.permit ?? (async () => true);
  return {
    engine,
    page: samplePage(sample.health),
    permit,
    sites: SITES,
    open: async () => {},
    browser: sampleBrowser,
  };
}

function samplePage(health: Sample["health"]): PageDoor {
  const offer = { mode: "auto", block: [], forget: [], inserted: false, pinned: [] } as const;
  return {
    health: async () => {
      if (health === null) throw new Failure("unreachable", "There is no chat in this tab.");
      const well = { site: "chatgpt", label: "ChatGPT", generation: "chatgpt-classic", mode: "auto" } as const;
      return { ...well, conversation: "c1", temporary: false, problems: [], ...health };
    },
    offer: async () => offer,
    drop: async () => offer,
    insert: async () => offer,
    answerForget: async () => offer,
    notRelevant: async () => offer,
    pin: async () => offer,
    openManager: async () => {},
    closePanel: async () => {},
  };
}
