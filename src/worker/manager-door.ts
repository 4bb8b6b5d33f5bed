import { kinds } from "../kinds";
import type { ManagerDoor } from "../messaging/protocol";
import { createActivityDesk } from "./activity-desk";
import type { Engine } from "./engine";
import { createEntityDesk } from "./entity-desk";
import { createFadingDesk } from "./fading-desk";
import { createInsightDesk } from "./insight-desk";
import { createMemoryDesk } from "./memory-desk";
import { createReviewDesk } from "./review-desk";
import { readStatus } from "./status";
import { unbuilt } from "./unbuilt";

/** What our own pages may ask. */
export function createManagerDoor(engine: Engine): ManagerDoor {
  const { settings, transfer, model, rereading } = engine;
  return {
    ...unbuilt,
    ...createMemoryDesk(engine),
    ...createActivityDesk(engine),
    ...createInsightDesk(engine),
    ...createReviewDesk(engine),
    ...createFadingDesk(engine),
    ...createEntityDesk(engine),
    ...model.desk,
    async chooseModel(chosen) {
      await model.desk.chooseModel(chosen);
      rereading.whenQuiet();
    },

    formats: async () => (await transfer).formats(),
    exportPiece: async (format, cursor) => (await transfer).exportPiece(format, cursor),

    settings: () => settings.loaded(),
    async changeSettings(change) {
      const changed = await settings.change(change);
      engine.obey(changed);
      return changed;
    },
    status: () => readStatus(engine),
    kinds: () => Promise.resolve(kinds.map(({ id, label, layer, verbatim }) => ({ id, label, layer, verbatim }))),
  };
}
