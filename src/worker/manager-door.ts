import { kinds } from "../kinds";
import type { ManagerDoor } from "../messaging/protocol";
import type { Engine } from "./engine";
import { createMemoryDesk } from "./memory-desk";
import { readStatus } from "./status";

/** What our own pages may ask. */
export function createManagerDoor(engine: Engine): ManagerDoor {
  const { settings, transfer, embedding } = engine;
  return {
    ...createMemoryDesk(engine),
    ...engine.model.desk,

    formats: async () => (await transfer).formats(),
    exportPiece: async (format, cursor) => (await transfer).exportPiece(format, cursor),
    importPiece: async (upload, index, text) => (await transfer).importPiece(upload, index, text),
    async importFile(upload, format) {
      const report = await (await transfer).importFile(upload, format);
      void embedding.catchUp();
      return report;
    },

    settings: () => settings.loaded(),
    changeSettings: (change) => settings.change(change),
    status: () => readStatus(engine),
    kinds: () => Promise.resolve(kinds.map(({ id, label, verbatim }) => ({ id, label, verbatim }))),
  };
}
