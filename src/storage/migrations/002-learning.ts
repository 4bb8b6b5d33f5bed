import { defineMigration, type Row } from "../../domain/migration";
import { isRecord } from "../../domain/record";

const lastSaid = ({ sources, learnedAt }: Row): unknown => {
  const times: readonly unknown[] = Array.isArray(sources) ? sources.map(({ at }: Row) => at) : [];
  return times.at(-1) ?? learnedAt;
};

/** How often a memory was said, of what time it tells, and whether it waits for the user's word; turns that are read again; what was not kept. */
export default defineMigration({
  version: 2,
  stores: { reread: "++place, &turn", dropped: "id" },
  rows: {
    memories: (row) => ({
      ...row,
      timesSaid: Array.isArray(row["sources"]) ? Math.max(1, row["sources"].length) : 1,
      lastSaidAt: lastSaid(row),
      when: null,
      tense: "present",
      unreviewed: false,
    }),
    settings: (row) => ({ ...row, value: withExtractors(row["value"]) }),
  },
});

/** A model of the user's own now names the extractor that runs it; there was one only. */
function withExtractors(settings: unknown): unknown {
  if (!isRecord(settings) || !isRecord(settings["customModels"])) return settings;
  const named = Object.entries(settings["customModels"]).map(([id, custom]) => [
    id,
    isRecord(custom) ? { extractor: "webllm", ...custom } : custom,
  ]);
  return { ...settings, customModels: Object.fromEntries(named) };
}
