import { endOfString } from "./brackets";

/** What the beginning of a JSON file tells of its shape. */
export interface HeadKeys {
  readonly isList: boolean;
  /** Is there such a key, so deep? The keys of the outermost object are at depth 1, those of a list's items at 2. */
  readonly has: (depth: number, ...keys: readonly string[]) => boolean;
  /** In a list: the first key of its items that one sort of file alone has; null where there is none. */
  readonly sign: string | null;
}

const SIGNS = new Set([
  "mapping",
  "current_node",
  "chat_messages",
  "conversations_memory",
  "project_memories",
  "memory",
]);

/** Null where it does not begin as JSON does. The text may end anywhere. */
export function headKeys(text: string): HeadKeys | null {
  const json = text.trimStart();
  if (!/^[[{]/.test(json)) return null;
  const found = new Set<string>();
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    else if (character === '"') {
      const end = endOfString(json, at);
      if (isKey(json, end)) found.add(`${depth}:${json.slice(at + 1, end)}`);
      at = end;
    }
  }
  const isList = json.startsWith("[");
  const items = [...found].filter((key) => key.startsWith("2:")).map((key) => key.slice(2));
  return {
    isList,
    has: (at, ...keys) => keys.some((key) => found.has(`${at}:${key}`)),
    sign: isList ? (items.find((key) => SIGNS.has(key)) ?? null) : null,
  };
}

const isKey = (json: string, end: number): boolean => /^\s*:/.test(json.slice(end + 1, end + 20));
