import { defineMigration } from "../../domain/migration";

/** Memories belong to spaces; what was done is told; a file of chats is taken up where it was left. */
export default defineMigration({
  version: 4,
  stores: { memories: "id, *chats", activity: "++number, *memories, chat", imports: "file" },
  rows: { memories: (row) => ({ ...row, space: null }) },
});
