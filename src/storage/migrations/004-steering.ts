import { defineMigration, type Row } from "../../domain/migration";
import { isRecord } from "../../domain/record";

const namedBy = ({ links }: Row): readonly unknown[] =>
  Array.isArray(links) ? [...new Set(links.flatMap((link: unknown) => (isRecord(link) ? [link["memory"]] : [])))] : [];

/** Memories belong to spaces, and are found by those that they name; what was done is told; a file of chats is taken up where it was left. */
export default defineMigration({
  version: 4,
  stores: { memories: "id, *chats, *linked", activity: "++number, *memories, chat", imports: "file" },
  rows: { memories: (row) => ({ ...row, linked: namedBy(row), space: null }) },
});
