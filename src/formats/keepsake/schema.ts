import * as v from "valibot";
import { linkTypes, USES_KEPT } from "../../domain/memory";

/** Version 1 had no times, tenses or counts; version 2 did not tell what was used, pinned or faded; version 3 knew no spaces. */
export const VERSION = 4;
export const MAX_ROW_LENGTH = 4_000_000;

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

/** One memory, as it stands in a file. Unknown keys are left behind. */
export const rowSchema = v.object(
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
    space: v.exactOptional(v.nullable(word)),
  },
  "is not a memory",
);

/** What the spaces are called, by their ids. */
export const spacesSchema = v.record(word, v.pipe(word, v.nonEmpty("is empty")));

/** The file around its memories. */
export const headSchema = v.object({
  format: v.literal("keepsake"),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  spaces: v.optional(v.unknown()),
  memories: v.unknown(),
});

/** A whole file, as `public/keepsake.schema.json` documents it. */
export const fileSchema = v.object({
  format: v.literal("keepsake"),
  version: v.literal(VERSION),
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  spaces: v.exactOptional(spacesSchema),
  memories: v.array(rowSchema),
});
