import { Failure } from "../../src/domain/failure";
import { newMemory, type Memory } from "../../src/domain/memory";
import { defaultSettings, type Settings } from "../../src/domain/settings";
import type { KindInfo, ManagerDoor, PageDoor, PageHealth, Status } from "../../src/messaging/protocol";
import type { PopupDoors } from "../../src/ui/parts/app-context";

/** What a test may say about the world that the popup stands in; the rest is a quiet, consented day. */
export interface Sample {
  readonly memories?: readonly Memory[];
  readonly settings?: Partial<Settings>;
  readonly status?: Partial<Status>;
  readonly health?: Partial<PageHealth> | null;
  readonly engine?: Partial<ManagerDoor>;
  readonly permit?: PopupDoors["permit"];
}

const DAY = 86_400_000;

const KINDS: readonly KindInfo[] = [
  { id: "fact", label: "Fact", layer: "profile", verbatim: false },
  { id: "constraint", label: "Constraint", layer: "profile", verbatim: false },
  { id: "episode", label: "Message", layer: "episodic", verbatim: true },
];

export function sampleMemory(id: string, text: string, { daysAgo = 0, kind = "fact", site = "chatgpt" } = {}): Memory {
  const at = Date.now() - daysAgo * DAY;
  const source = { site, conversation: "c1", turn: `t-${id}`, role: "user", at, start: 0, end: text.length } as const;
  const found = { learnedAt: at, validFrom: at, learnedBy: "embedded", confidence: 0.9 };
  return newMemory({ id, kind, text, sources: [source], ...found });
}

/** Both doors, in memory: what is changed through the one is seen through the other, as with the real ones. */
export function sampleDoors(sample: Sample = {}): PopupDoors {
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
    list: async ({ text = "", verbatim = false, unreviewed = false, faded, offset, limit }) => {
      const words = text.toLowerCase();
      const found = kept(verbatim).filter(
        (memory) =>
          memory.unreviewed === unreviewed &&
          (faded === undefined || (memory.archivedAt !== null) === faded) &&
          memory.text.toLowerCase().includes(words),
      );
      return { memories: found.slice(offset, offset + limit), total: found.length };
    },
    search: async () => [],
    get: async (id) => rows.get(id) ?? null,
    add: async ({ id, kind, text }) => void rows.set(id, sampleMemory(id, text, { kind })),
    update: async (id, change) => {
      const old = rows.get(id);
      if (old === undefined) throw new Failure("not-found", "This memory is gone.");
      rows.set(id, { ...old, ...change, unreviewed: false });
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
    formats: async () => [{ id: "json", label: "JSON", mediaType: "application/json", extension: "json" }],
    exportPiece: async (_format, cursor) => {
      const all = [...rows.values()];
      const last = cursor >= all.length - 1;
      return { text: `${all[cursor]?.text ?? ""}\n`, next: last ? null : cursor + 1 };
    },
    importPiece: async () => {},
    importFile: async () => ({ added: 0, skipped: 0 }),
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
  return { engine, page: samplePage(sample.health), permit, sites: { chatgpt: "ChatGPT", claude: "Claude" } };
}

function samplePage(health: Sample["health"]): PageDoor {
  const offer = { mode: "auto", block: [], forget: [], inserted: false } as const;
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
    closePanel: async () => {},
  };
}
