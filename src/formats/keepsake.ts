import * as v from "valibot";
import { Failure } from "../domain/failure";
import { defineFormat } from "../domain/format";
import { linkTypes, newMemory, USES_KEPT, type Memory } from "../domain/memory";

/** Version 1 had no times, tenses or counts; version 2 did not tell what was used, pinned or faded. */
const VERSION = 3;
const MAX_ROWS = 200_000;
const MAX_ROW_LENGTH = 4_000_000;
/** In the file, a memory is at the third level: the object, its `memories`, one of them. */
const ROW_DEPTH = 3;
/** Of a file in which a number stands for each memory. */
const MAX_HEAD_LENGTH = MAX_ROWS * 12 + 10_000;

const word = v.pipe(v.string("must be text"), v.maxLength(2_000, "is longer than 2,000 characters"));
const between = (least: number, most: number, words: string) =>
  v.pipe(
    v.number(words),
    v.minValue(least, words),
    v.maxValue(most, words),
    // JSON knows a minus zero that it does not write again.
    v.transform((value) => value + 0),
  );
const count = v.pipe(between(0, MAX_ROW_LENGTH, "must be a place in a text"), v.integer("must be a place in a text"));
/** The last moment of JavaScript's calendar. */
const LAST = 8.64e15;
const pastTime = between(0, LAST, "must be a time in milliseconds since 1970");
/** What a memory tells of may lie before 1970. */
const moment = between(-LAST, LAST, "must be a time in milliseconds since 1970");
const eventTime = v.nullable(between(-LAST, LAST, "must be a time in milliseconds since 1970, or null"));
const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, "must be a list"), v.maxLength(1_000, "has more than 1,000 entries"));

const rowSchema = v.object(
  {
    id: v.pipe(word, v.nonEmpty("is empty")),
    kind: word,
    text: v.pipe(v.string("must be text"), v.maxLength(500_000, "is longer than 500,000 characters")),
    sources: list(
      v.object(
        {
          site: word,
          conversation: word,
          turn: word,
          role: v.picklist(["user", "assistant"], "must be user or assistant"),
          speaker: v.exactOptional(word),
          at: pastTime,
          start: count,
          end: count,
        },
        "must be a source",
      ),
    ),
    learnedAt: pastTime,
    learnedBy: word,
    validFrom: eventTime,
    validTo: eventTime,
    confidence: between(0, 1, "must be a number from 0 to 1"),
    links: list(
      v.object(
        {
          type: v.picklist(linkTypes, `must be one of ${linkTypes.join(", ")}`),
          memory: word,
        },
        "must be a link",
      ),
    ),
    timesSaid: v.exactOptional(v.pipe(between(1, MAX_ROW_LENGTH, "must be a count"), v.integer("must be a count"))),
    lastSaidAt: v.exactOptional(pastTime),
    when: v.exactOptional(
      v.nullable(
        v.object(
          {
            from: moment,
            to: moment,
            precision: v.picklist(
              ["minute", "day", "week", "month", "season", "year"],
              "must be minute, day, week, month, season or year",
            ),
          },
          "must be a time with its precision, or null",
        ),
      ),
    ),
    tense: v.exactOptional(v.picklist(["past", "present", "future"], "must be past, present or future")),
    unreviewed: v.exactOptional(v.boolean("must be true or false")),
    uses: v.exactOptional(
      v.pipe(v.array(pastTime, "must be a list"), v.maxLength(USES_KEPT, `has more than ${USES_KEPT} entries`)),
    ),
    pinned: v.exactOptional(v.boolean("must be true or false")),
    archivedAt: v.exactOptional(v.nullable(pastTime)),
  },
  "is not a memory",
);

const headSchema = v.object({
  format: v.literal("keepsake"),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  memories: v.unknown(),
});

/** Where a row stands in the file: `[start, end)`. */
interface Row {
  readonly start: number;
  readonly end: number;
}

/** Everything that is remembered, and nothing lost on the way out and back. */
export default defineFormat({
  id: "keepsake",
  label: "Keepsake",
  mediaType: "application/json",
  extension: "json",
  write(memories, at) {
    const head = `"format": "keepsake", "version": ${VERSION}, "exportedAt": ${JSON.stringify(new Date(at).toISOString())}`;
    return `{ ${head}, "memories": [\n${memories.map((memory) => JSON.stringify(memory)).join(",\n")}\n] }\n`;
  },
  read(file) {
    // Also takes away a byte order mark.
    const json = file.trim();
    const rows = findRows(json);
    checkHead(json, rows);
    const memories = new Map<string, Memory>();
    for (const [index, row] of rows.entries()) {
      const memory = readRow(json, row, index + 1);
      if (!memories.has(memory.id)) memories.set(memory.id, memory);
    }
    return [...memories.values()];
  },
});

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

/** The brackets that are not within quoted text, in order: 1 opens, -1 closes. */
function* brackets(file: string): Generator<{ readonly at: number; readonly step: 1 | -1 }> {
  for (let at = 0; at < file.length; at += 1) {
    const character = file[at];
    if (character === '"') at = endOfString(file, at);
    else if (character === "{" || character === "[") yield { at, step: 1 };
    else if (character === "}" || character === "]") yield { at, step: -1 };
  }
}

/** Where the quoted text that starts here ends; the file's end where it does not. */
function endOfString(file: string, start: number): number {
  for (let quote = file.indexOf('"', start + 1); quote >= 0; quote = file.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (file[before] === "\\") before -= 1;
    if ((quote - before) % 2 === 1) return quote;
  }
  return file.length;
}

/** Reads the file with a number, its place, for each row, and sees that these are all of `memories`. */
function checkHead(file: string, rows: readonly Row[]): void {
  const pieces = rows.map(({ start }, index) => `${file.slice(rows[index - 1]?.end, start)}${start}`);
  const text = pieces.join("") + file.slice(rows.at(-1)?.end);
  if (text.length > MAX_HEAD_LENGTH) throw notKeepsake();
  const head = v.safeParse(headSchema, parse(text, notKeepsake));
  if (!head.success) throw notKeepsake();
  const { version, memories } = head.output;
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

const badFile = (message: string): Failure => new Failure("bad-file", `${message} Nothing was changed.`);
const tooLarge = (message: string): Failure => new Failure("too-large", `${message} Nothing was changed.`);
const notKeepsake = (): Failure => badFile("This is not a Keepsake file.");
