import { isRecord } from "../../domain/record";
import type { Memory } from "../../domain/memory";
import { importedMemory } from "../reading/imported-memory";
import { momentOfDate } from "../reading/moment";

/** Where a list of memories stands: by itself, or under one of these names. */
const LISTS = ["results", "memories"] as const;
/** How the words of one are called, by the version of what wrote it. */
const WORDS = ["memory", "text", "content", "data"] as const;

/** The list that a file holds; null where it holds none. */
export function listIn(file: unknown): readonly unknown[] | null {
  if (Array.isArray(file)) return file;
  if (!isRecord(file)) return null;
  const list = LISTS.map((name) => file[name]).find(Array.isArray);
  return list ?? null;
}

/** One of its entries: an object, or the words alone; null where it says nothing. */
export function memoryOf(item: unknown, at: number): Memory | null {
  const entry = isRecord(item) ? item : { memory: item };
  const words = WORDS.map((name) => entry[name]).find((value) => typeof value === "string");
  if (typeof words !== "string" || words.trim() === "") return null;
  const { id, metadata, created_at: created, updated_at: updated } = entry;
  const said = momentOfDate(updated) ?? momentOfDate(created) ?? at;
  const given = { lastSaidAt: said, ...idIn(id), ...kindIn(metadata) };
  return importedMemory(words.trim(), momentOfDate(created) ?? said, given);
}

const idIn = (id: unknown): Partial<Memory> => (typeof id === "string" && id !== "" && id.length < 200 ? { id } : {});

/** Our own word for what sort it is, where we wrote the file. */
const kindIn = (metadata: unknown): Partial<Memory> =>
  isRecord(metadata) && typeof metadata["kind"] === "string" ? { kind: metadata["kind"] } : {};
