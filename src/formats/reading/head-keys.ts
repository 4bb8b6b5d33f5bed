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
  const isList = json.startsWith("[");
  const found = new Set<string>();
  let sign: string | null = null;
  for (const { depth, key } of keysOf(json)) {
    found.add(`${depth}:${key}`);
    if (isList && depth === 2 && SIGNS.has(key)) sign ??= key;
  }
  return { isList, sign, has: (at, ...keys) => keys.some((key) => found.has(`${at}:${key}`)) };
}

const STEPS: Readonly<Record<string, number>> = { "{": 1, "[": 1, "}": -1, "]": -1 };

/** Each key with its depth, in order. */
function* keysOf(json: string): Generator<{ readonly depth: number; readonly key: string }> {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const character = json.charAt(at);
    depth += STEPS[character] ?? 0;
    if (character !== '"') continue;
    const end = endOfString(json, at);
    if (isKey(json, end)) yield { depth, key: json.slice(at + 1, end) };
    at = end;
  }
}

const isKey = (json: string, end: number): boolean => /^\s*:/.test(json.slice(end + 1, end + 20));
