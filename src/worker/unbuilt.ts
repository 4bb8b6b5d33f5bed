import { Failure } from "../domain/failure";
import type { ManagerDoor } from "../messaging/protocol";

/* While issue 6 is built: what nobody has built yet. Whoever builds a method takes its line away; the last one deletes this file. */

const later = (): Promise<never> => Promise.reject(new Failure("not-found", "This is not built yet."));

export const unbuilt: Pick<
  ManagerDoor,
  | "page"
  | "chat"
  | "previewForget"
  | "asOf"
  | "timeSpan"
  | "spaces"
  | "saveSpace"
  | "removeSpace"
  | "moveToSpace"
  | "chats"
  | "topics"
  | "planImport"
  | "startImport"
  | "cancelImport"
  | "importState"
  | "undoImport"
  | "graph"
> = {
  page: later,
  chat: later,
  previewForget: later,
  asOf: later,
  timeSpan: later,
  spaces: later,
  saveSpace: later,
  removeSpace: later,
  moveToSpace: later,
  chats: later,
  topics: later,
  planImport: later,
  startImport: later,
  cancelImport: later,
  importState: later,
  undoImport: later,
  graph: later,
};
