import { defineMigration, type Row } from "../../domain/migration";
import { isRecord } from "../../domain/record";
import { chatKey } from "../../domain/turn";

/** Memories are found by their chats; when they were used, whether they stay, and when they faded. */
export default defineMigration({
  version: 3,
  stores: { memories: "id, *chats" },
  rows: {
    memories: (row) => ({ ...row, uses: [], pinned: false, archivedAt: null, chats: chatsOf(row) }),
  },
});

function chatsOf({ sources }: Row): readonly string[] {
  const keys = (Array.isArray(sources) ? sources : [])
    .filter(isRecord)
    .map(({ site, conversation }) => chatKey({ site: String(site), conversation: String(conversation) }));
  return [...new Set(keys)];
}
