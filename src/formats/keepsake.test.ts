import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoriesIn, written as writtenBy } from "../../test/formats/whole";
import { Failure } from "../domain/failure";
import { linkTypes, newMemory, type Memory } from "../domain/memory";
import format from "./keepsake";

const read = (json: string): Promise<readonly Memory[]> => memoriesIn(format, json);
const write = (rows: readonly Memory[], at = 0): Promise<string> => writtenBy(format, rows, { at });

const time = fc.nat(8.64e15);
const moment = fc.maxSafeInteger().filter((at) => Math.abs(at) <= 8.64e15);
const eventTime = fc.option(moment);
/** Any text: quotes, brackets, escapes, lone surrogates, names of Object's own. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("__proto__", "constructor", '"]}', "\\", '\\"', "\uD800", "\u2028"),
);
const memories: fc.Arbitrary<Memory[]> = fc.uniqueArray(
  fc.record({
    id: text.filter((id) => id !== ""),
    kind: text,
    text,
    sources: fc.array(
      fc.record(
        {
          site: text,
          conversation: text,
          turn: text,
          role: fc.constantFrom("user", "assistant"),
          speaker: text,
          at: time,
          start: fc.nat(9_999),
          end: fc.nat(9_999),
        },
        { requiredKeys: ["site", "conversation", "turn", "role", "at", "start", "end"] },
      ),
      { maxLength: 3 },
    ),
    learnedAt: time,
    learnedBy: text,
    validFrom: eventTime,
    validTo: eventTime,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
    links: fc.array(fc.record({ type: fc.constantFrom(...linkTypes), memory: text }), {
      maxLength: 3,
    }),
    timesSaid: fc.integer({ min: 1, max: 9_999 }),
    lastSaidAt: time,
    when: fc.option(
      fc.record({
        from: moment,
        to: moment,
        precision: fc.constantFrom("minute", "day", "week", "month", "season", "year"),
      }),
    ),
    tense: fc.constantFrom("past", "present", "future"),
    unreviewed: fc.boolean(),
    uses: fc.array(time, { maxLength: 20 }),
    pinned: fc.boolean(),
    archivedAt: fc.option(time),
    space: fc.option(text),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
);

const vet: Memory = newMemory({
  id: "a",
  kind: "person",
  text: "My sister Ines is a vet.",
  sources: [{ site: "chatgpt", conversation: "c", turn: "t", role: "user", at: 1, start: 0, end: 24 }],
  learnedAt: 1_763_700_000_000,
  learnedBy: "embedded",
  validFrom: Date.UTC(1965, 2),
  validTo: null,
  confidence: 0.9,
  links: [{ type: "supersedes", memory: "z" }],
});

const file = (...rows: readonly unknown[]) =>
  JSON.stringify({ format: "keepsake", version: 4, exportedAt: "", memories: rows });

/** Reads it, or gives the failure; anything else thrown fails the test, as does a change of every object's prototype. */
async function readOrFailure(json: string): Promise<readonly Memory[] | Failure> {
  const before = Reflect.ownKeys(Object.prototype).length;
  try {
    return await read(json);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  } finally {
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
  }
}

const refusal = async (json: string) => {
  const result = await readOrFailure(json);
  return result instanceof Failure ? `${result.code}: ${result.message.replace(" Nothing was changed.", "")}` : result;
};

describe("any memories", () => {
  test("come back as they went out", async () => {
    await fc.assert(
      fc.asyncProperty(memories, time, async (written, at) => {
        expect(await read(await write(written, at))).toEqual(written);
      }),
    );
  });

  test("are refused when the file is cut short anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(
        memories,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        async (written, share) => {
          const whole = (await write(written)).trimEnd();
          const cut = whole.slice(0, Math.floor(whole.length * share));
          expect(await refusal(cut)).toMatch(cut === "" ? /not a Keepsake file/ : /^bad-file: The file is cut short/);
        },
      ),
    );
  });

  test("are read or refused when the file is damaged, and read ones have the right shape", async () => {
    const splice = fc.record({
      at: fc.nat(),
      gone: fc.nat(4),
      put: fc.oneof(text, fc.json(), fc.constantFrom("{", "}", "[", "]", '"', "-", "-0,", "1e999")),
    });
    await fc.assert(
      fc.asyncProperty(memories, fc.array(splice, { minLength: 1, maxLength: 4 }), async (written, splices) => {
        let json = await write(written);
        for (const { at, gone, put } of splices) {
          const place = at % json.length;
          json = json.slice(0, place) + put + json.slice(place + gone);
        }
        const result = await readOrFailure(json);
        if (!(result instanceof Failure)) expect(await read(await write(result))).toEqual(result);
      }),
      { numRuns: 1_000 },
    );
  });

  test("are not what any other JSON or text holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (json) => {
        expect(await readOrFailure(json)).toBeInstanceOf(Failure);
      }),
    );
  });
});

test("a minus zero is read as zero", async () => {
  const json = await write([{ ...vet, validFrom: 0, confidence: 0 }]);
  const [back] = await read(json.replace(/("validFrom": ?)0/, "$1-0").replace(/("confidence": ?)0/, "$1-0"));
  expect(json).toMatch(/"validFrom": ?0/);
  expect([back?.validFrom, back?.confidence]).toEqual([0, 0]);
});

test("the file is plain JSON with its format, version and time", async () => {
  const written: unknown = JSON.parse(await write([vet]));
  expect(written).toEqual({
    format: "keepsake",
    version: 4,
    spaces: {},
    exportedAt: "1970-01-01T00:00:00.000Z",
    memories: [vet],
  });
});

test.each([
  ["", "bad-file: This is not a Keepsake file."],
  ["hello {world", "bad-file: This is not a Keepsake file."],
  ["[1, 2]", "bad-file: This is not a Keepsake file."],
  ["{}", "bad-file: This is not a Keepsake file."],
  [`{ "a": [${"1,".repeat(1_000_000)}1] }`, "bad-file: This is not a Keepsake file."],
  [`{"format":"keepsake","version":5,"thoughts":{}}`, "bad-file: This is not a Keepsake file."],
  [
    file(vet).replace('"version":4', '"version":5').replace('"text"', '"words"'),
    "newer-file: The file was written by a newer version of Keepsake (version 5); update Keepsake first.",
  ],
  [file(vet).replace('"version":4', '"version":"4"'), "bad-file: This is not a Keepsake file."],
  [`{"format":"keepsake","version":1,"memories":{"a":{}}}`, "bad-file: The file has no list of memories."],
  [file(vet, vet).slice(0, -80), "bad-file: The file is cut short: row 2 has no end."],
  [file(vet, vet).slice(0, -2), "bad-file: The file is cut short: it ends after row 2."],
  [file(vet, 5), "bad-file: Row 2 is not a memory."],
  [file(0, vet), "bad-file: Row 1 is not a memory."],
  [file(vet).replace('"memories"', '"notes":{"a":{}},"memories"'), "bad-file: Row 1 is not a memory."],
  [file(vet).replace(/\}$/, ',"notes":{"a":{}}}'), "bad-file: Something stands in the file that is not a memory."],
  [file(vet, [vet]), "bad-file: Row 2: id is missing."],
  [file(vet).replace('"a"', "a"), "bad-file: Row 1 is damaged."],
  [file(vet, { ...vet, text: undefined }), "bad-file: Row 2: text is missing."],
  [file({ ...vet, text: ["x"] }), "bad-file: Row 1: text must be text."],
  [file({ ...vet, text: "x".repeat(500_001) }), "bad-file: Row 1: text is longer than 500,000 characters."],
  [file({ ...vet, note: "x".repeat(4_000_000) }), "too-large: Row 1 is longer than 4,000,000 characters."],
  [file({ ...vet, id: "" }), "bad-file: Row 1: id is empty."],
  [file({ ...vet, confidence: Number.NaN }), "bad-file: Row 1: confidence must be a number from 0 to 1."],
  [file({ ...vet, confidence: -0.1 }), "bad-file: Row 1: confidence must be a number from 0 to 1."],
  [file(vet).replace("0.9", "1e999"), "bad-file: Row 1: confidence must be a number from 0 to 1."],
  [file({ ...vet, timesSaid: 0 }), "bad-file: Row 1: timesSaid must be a count."],
  [file({ ...vet, tense: "perfect" }), "bad-file: Row 1: tense must be past, present or future."],
  [
    file({ ...vet, when: { from: 0, to: 1, precision: "century" } }),
    "bad-file: Row 1: when.precision must be minute, day, week, month, season or year.",
  ],
  [file({ ...vet, unreviewed: 1 }), "bad-file: Row 1: unreviewed must be true or false."],
  [file({ ...vet, learnedAt: -1 }), "bad-file: Row 1: learnedAt must be a time in milliseconds since 1970."],
  [
    file({ ...vet, sources: [{ ...vet.sources[0], role: "system" }] }),
    "bad-file: Row 1: sources.0.role must be user or assistant.",
  ],
  [file({ ...vet, uses: Array.from({ length: 21 }, () => 1) }), "bad-file: Row 1: uses has more than 20 entries."],
  [file({ ...vet, archivedAt: "yesterday" }), "bad-file: Row 1: archivedAt must be a time in milliseconds since 1970."],
  [file({ ...vet, space: 1 }), "bad-file: Row 1: space must be text."],
  [file({ ...vet, pinned: 1 }), "bad-file: Row 1: pinned must be true or false."],
  [
    file({ ...vet, links: Array.from({ length: 1_001 }, () => vet.links[0]) }),
    "bad-file: Row 1: links has more than 1,000 entries.",
  ],
])("case %#: a bad file is refused in words that say what and where", async (json, words) => {
  expect(await refusal(json)).toBe(words);
});

test("an id that stands twice is kept once, as it was first", async () => {
  expect(await read(file(vet, { ...vet, text: "second" }))).toEqual([vet]);
});

test("a byte order mark and other white space do no harm", async () => {
  expect(await read(`\uFEFF${JSON.stringify(JSON.parse(file(vet)), null, 2)}\n`)).toEqual([vet]);
});

test("__proto__ and unknown keys are left behind, and nothing inherits from the file", async () => {
  const evil = file(vet).replaceAll(
    /\{(?="(id|site|type|format)")/g,
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":[1],',
  );
  const [row, ...rest] = await read(evil.replace(/^.*?"extra":\[1\],/, "{"));
  expect(rest).toEqual([]);
  expect(row).toStrictEqual(vet);
  expect(Reflect.ownKeys(row ?? {})).toEqual(Reflect.ownKeys(vet));
  expect(row).not.toHaveProperty("polluted");
  expect(await readOrFailure(evil)).toBeInstanceOf(Failure);
});
