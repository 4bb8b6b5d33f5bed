import * as v from "valibot";
import { Failure } from "../../domain/failure";
import type { SpaceNames } from "../../domain/format";
import { newMemory, type Memory } from "../../domain/memory";
import { brackets } from "../reading/brackets";
import { badFile, tooLarge } from "../reading/refusals";
import { headSchema, MAX_ROW_LENGTH, rowSchema, spacesSchema, VERSION } from "./schema";

const MAX_ROWS = 200_000;
/** In the file, a memory is at the third level: the object, its `memories`, one of them. */
const ROW_DEPTH = 3;
/** Of a file in which a number stands for each memory. */
const MAX_HEAD_LENGTH = MAX_ROWS * 12 + 10_000;

/** Where a row stands in the file: `[start, end)`. */
interface Row {
  readonly start: number;
  readonly end: number;
}

interface WholeFile {
  readonly spaces: SpaceNames;
  /** In the file's order; one that stands there twice is kept once, as it was first. */
  readonly memories: readonly Memory[];
}

export function readFile(file: string): WholeFile {
  // Also takes away a byte order mark.
  const json = file.trim();
  const rows = findRows(json);
  const spaces = readHead(json, rows);
  const memories = new Map<string, Memory>();
  for (const [index, row] of rows.entries()) {
    const memory = readRow(json, row, index + 1);
    if (!memories.has(memory.id)) memories.set(memory.id, memory);
  }
  return { spaces, memories: [...memories.values()] };
}

/** Finds the rows without reading them, so that a file of a million is refused before it fills the memory. */
function findRows(file: string): readonly Row[] {
  if (!file.startsWith("{")) throw notKeepsake();
  const rows: Row[] = [];
  let depth = 0;
  let start = 0;
  for (const { at, step } of brackets(file)) {
    if (step > 0 && depth === ROW_DEPTH - 1) start = at;
    if (step < 0 && depth === ROW_DEPTH) rows.push({ start, end: at + 1 });
    if (rows.length > MAX_ROWS) {
      throw tooLarge(`The file holds more than ${MAX_ROWS.toLocaleString("en")} memories, the most it may hold.`);
    }
    depth += step;
  }
  if (depth >= ROW_DEPTH) throw badFile(`The file is cut short: row ${rows.length + 1} has no end.`);
  if (depth > 0) throw badFile(`The file is cut short: it ends after row ${rows.length}.`);
  return rows;
}

/** Reads the file with a number, its place, for each row, and sees that these are all of `memories`. Gives what else it tells. */
function readHead(file: string, rows: readonly Row[]): SpaceNames {
  const pieces = rows.map(({ start }, index) => `${file.slice(rows[index - 1]?.end, start)}${start}`);
  const text = pieces.join("") + file.slice(rows.at(-1)?.end);
  if (text.length > MAX_HEAD_LENGTH) throw notKeepsake();
  const head = v.safeParse(headSchema, parse(text, notKeepsake));
  if (!head.success) throw notKeepsake();
  const { version, memories, spaces } = head.output;
  if (version > VERSION) {
    throw new Failure(
      "newer-file",
      `The file was written by a newer version of Keepsake (version ${version}); update Keepsake first.`,
    );
  }
  if (!Array.isArray(memories)) throw badFile("The file has no list of memories.");
  const wrong = memories.findIndex((place, index) => place !== rows[index]?.start);
  if (wrong >= 0) throw badFile(`Row ${wrong + 1} is not a memory.`);
  if (memories.length !== rows.length) throw badFile("Something stands in the file that is not a memory.");
  const names = v.safeParse(spacesSchema, spaces ?? {});
  if (!names.success) throw badFile("What the file says of its spaces is damaged.");
  return names.output;
}

function readRow(file: string, { start, end }: Row, number: number): Memory {
  if (end - start > MAX_ROW_LENGTH) {
    throw tooLarge(`Row ${number} is longer than ${MAX_ROW_LENGTH.toLocaleString("en")} characters.`);
  }
  const row = parse(file.slice(start, end), () => badFile(`Row ${number} is damaged.`));
  const memory = v.safeParse(rowSchema, row);
  if (memory.success) return newMemory(memory.output);
  const [issue] = memory.issues;
  const path = v.getDotPath(issue);
  const problem = issue.received === "undefined" ? "is missing" : issue.message;
  throw badFile(`Row ${number}${path === null ? "" : `: ${path}`} ${problem}.`);
}

function parse(json: string, failure: (cause: unknown) => Failure): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw failure(cause);
  }
}

const notKeepsake = (): Failure => badFile("This is not a Keepsake file.");
