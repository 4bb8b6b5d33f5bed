import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../domain/failure";
import { linkTypes, newMemory, type Memory } from "../domain/memory";
import format from "./keepsake";

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
  JSON.stringify({ format: "keepsake", version: 3, exportedAt: "", memories: rows });

/** Reads it, or gives the failure; anything else thrown fails the test, as does a change of every object's prototype. */
function readOrFailure(json: string): readonly Memory[] | Failure {
  const before = Reflect.ownKeys(Object.prototype).length;
  try {
    return format.read(json);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  } finally {
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
  }
}

const refusal = (json: string) => {
  const result = readOrFailure(json);
  return result instanceof Failure ? `${result.code}: ${result.message.replace(" Nothing was changed.", "")}` : result;
};

describe("any memories", () => {
  test("come back as they went out", () => {
    fc.assert(
      fc.property(memories, time, (written, at) => {
        expect(format.read(format.write(written, at))).toEqual(written);
      }),
    );
  });

  test("are refused when the file is cut short anywhere", () => {
    fc.assert(
      fc.property(memories, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (written, share) => {
        const whole = format.write(written, 0).trimEnd();
        const cut = whole.slice(0, Math.floor(whole.length * share));
        expect(refusal(cut)).toMatch(cut === "" ? /not a Keepsake file/ : /^bad-file: The file is cut short/);
      }),
    );
  });

  test("are read or refused when the file is damaged, and read ones have the right shape", () => {
    const splice = fc.record({
      at: fc.nat(),
      gone: fc.nat(4),
      put: fc.oneof(text, fc.json(), fc.constantFrom("{", "}", "[", "]", '"', "-", "-0,", "1e999")),
    });
    fc.assert(
      fc.property(memories, fc.array(splice, { minLength: 1, maxLength: 4 }), (written, splices) => {
        let json = format.write(written, 0);
        for (const { at, gone, put } of splices) {
          const place = at % json.length;
          json = json.slice(0, place) + put + json.slice(place + gone);
        }
        const result = readOrFailure(json);
        if (!(result instanceof Failure)) expect(format.read(format.write(result, 0))).toEqual(result);
      }),
      { numRuns: 1_000 },
    );
  });

  test("are not what any other JSON or text holds", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (json) => {
        expect(readOrFailure(json)).toBeInstanceOf(Failure);
      }),
    );
  });
});

test("a minus zero is read as zero", () => {
  const json = format.write([{ ...vet, validFrom: 0, confidence: 0 }], 0);
  const [read] = format.read(json.replace(/("validFrom": ?)0/, "$1-0").replace(/("confidence": ?)0/, "$1-0"));
  expect(json).toMatch(/"validFrom": ?0/);
  expect([read?.validFrom, read?.confidence]).toEqual([0, 0]);
});

test("the file is plain JSON with its format, version and time", () => {
  const written: unknown = JSON.parse(format.write([vet], 0));
  expect(written).toEqual({ format: "keepsake", version: 3, exportedAt: "1970-01-01T00:00:00.000Z", memories: [vet] });
});

test.each([
  ["", "bad-file: This is not a Keepsake file."],
  ["hello {world", "bad-file: This is not a Keepsake file."],
  ["[1, 2]", "bad-file: This is not a Keepsake file."],
  ["{}", "bad-file: This is not a Keepsake file."],
  [`{ "a": [${"1,".repeat(1_000_000)}1] }`, "bad-file: This is not a Keepsake file."],
  [`{"format":"keepsake","version":4,"thoughts":{}}`, "bad-file: This is not a Keepsake file."],
  [
    file(vet).replace('"version":3', '"version":4').replace('"text"', '"words"'),
    "newer-file: The file was written by a newer version of Keepsake (version 4); update Keepsake first.",
  ],
  [file(vet).replace('"version":3', '"version":"3"'), "bad-file: This is not a Keepsake file."],
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
  [file({ ...vet, pinned: 1 }), "bad-file: Row 1: pinned must be true or false."],
  [
    file({ ...vet, links: Array.from({ length: 1_001 }, () => vet.links[0]) }),
    "bad-file: Row 1: links has more than 1,000 entries.",
  ],
])("case %#: a bad file is refused in words that say what and where", (json, words) => {
  expect(refusal(json)).toBe(words);
});

test("an id that stands twice is kept once, as it was first", () => {
  expect(format.read(file(vet, { ...vet, text: "second" }))).toEqual([vet]);
});

test("a byte order mark and other white space do no harm", () => {
  expect(format.read(`\uFEFF${JSON.stringify(JSON.parse(file(vet)), null, 2)}\n`)).toEqual([vet]);
});

test("__proto__ and unknown keys are left behind, and nothing inherits from the file", () => {
  const evil = file(vet).replaceAll(
    /\{(?="(id|site|type|format)")/g,
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"extra":[1],',
  );
  const [row, ...rest] = format.read(evil.replace(/^.*?"extra":\[1\],/, "{"));
  expect(rest).toEqual([]);
  expect(row).toStrictEqual(vet);
  expect(Reflect.ownKeys(row ?? {})).toEqual(Reflect.ownKeys(vet));
  expect(row).not.toHaveProperty("polluted");
  expect(readOrFailure(evil)).toBeInstanceOf(Failure);
});

test("200,000 memories are read; a million are refused sooner than that, without being read first", () => {
  const rows = (many: number) => file(0).replace("[0]", () => `[${`${JSON.stringify(vet)},`.repeat(many)}0]`);
  const [many, million] = [rows(200_000).replace(/,0\]/, "]"), rows(1_000_000)];
  const before = process.memoryUsage().heapUsed;
  const [start, refused] = [performance.now(), refusal(million)];
  const refusedAt = performance.now();
  expect(refused).toBe("too-large: The file holds more than 200,000 memories, the most it may hold.");
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(500_000_000);
  expect(format.read(many)).toEqual([vet]);
  expect(refusedAt - start).toBeLessThan(performance.now() - refusedAt);
}, 120_000);
