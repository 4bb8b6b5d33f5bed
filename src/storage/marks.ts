import type { Change, Mark } from "../domain/change";
import { USES_KEPT, type Memory } from "../domain/memory";
import type { Database, MemoryRow } from "./database";
import { addHistory } from "./history";

/** Notes what is marked of memories. It reads them within the change's own transaction, so that no other change is lost. */
export async function markMemories(db: Database, { by, at, marks = [] }: Change): Promise<number | null> {
  if (marks.length === 0) return null;
  const ids = [...new Set(marks.map(({ id }) => id))];
  const rows = new Map<string, MemoryRow>();
  for (const row of await db.memories.bulkGet(ids)) if (row) rows.set(row.id, row);
  const told = new Set<string>();
  for (const mark of marks) {
    const row = rows.get(mark.id);
    if (row === undefined) continue;
    const marked = withMark(row, mark, at);
    if (isTold(row, marked)) told.add(row.id);
    rows.set(row.id, marked);
  }
  await db.memories.bulkPut([...rows.values()]);
  return addHistory(
    db,
    Array.from(told, (memory) => ({ at, by, memory, action: "marked" })),
  );
}

function withMark<M extends Memory>(
  memory: M,
  { used, pinned = memory.pinned, archived, space = memory.space }: Mark,
  at: number,
): M {
  return {
    ...memory,
    pinned,
    space,
    uses: used === true ? [...memory.uses, at].slice(-USES_KEPT) : memory.uses,
    archivedAt: archived === true ? (memory.archivedAt ?? at) : archived === false ? null : memory.archivedAt,
  };
}

const isTold = (old: Memory, marked: Memory): boolean =>
  old.pinned !== marked.pinned || old.archivedAt !== marked.archivedAt || old.space !== marked.space;
