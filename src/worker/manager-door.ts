import { kinds } from "../kinds";
import type { ManagerDoor } from "../messaging/protocol";
import { createActivityDesk } from "./activity-desk";
import { createChatList } from "./chat-list";
import { createTimeDesk } from "./as-of";
import type { Engine } from "./engine";
import { createEntityDesk } from "./entity-desk";
import { createFadingDesk } from "./fading-desk";
import { createInsightDesk } from "./insight-desk";
import { createImportDesk } from "./import-desk";
import { createLives } from "./lives";
import { createMemoryDesk } from "./memory-desk";
import { createReviewDesk } from "./review-desk";
import { createSpaceDesk } from "./space-desk";
import { readStatus } from "./status";
import { createTopicDesk } from "./topic-desk";

/** What our own pages may ask. */
export function createManagerDoor(engine: Engine): ManagerDoor {
  const { settings, transfer, model, rereading } = engine;
  return {
    ...createMemoryDesk(engine),
    ...createTimeDesk(engine, createLives(engine.opened, engine.store)),
    ...createActivityDesk(engine),
    ...createInsightDesk(engine),
    ...createReviewDesk(engine),
    ...createFadingDesk(engine),
    ...createEntityDesk(engine),
    ...createSpaceDesk(engine),
    ...createChatList(engine),
    ...createTopicDesk(engine),
    ...createImportDesk(engine),
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
    kinds: () => Promise.resolve(kinds.map(({ id, layer, verbatim }) => ({ id, layer, verbatim }))),
  };
}
