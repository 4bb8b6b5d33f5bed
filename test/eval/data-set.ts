import { readFileSync } from "node:fs";
import * as v from "valibot";

const text = v.string();
const time = v.pipe(
  text,
  v.check((written) => !Number.isNaN(Date.parse(written)), "must be a time, as 2026-03-01T10:00:00Z"),
);

const turn = v.object({
  id: text,
  role: v.picklist(["user", "assistant"]),
  speaker: v.optional(text),
  text,
  imageCaption: v.optional(text),
});

const session = v.object({ id: text, startedAt: time, turns: v.array(turn) });

const question = v.object({ id: text, text, askedAt: time });

const person = v.object({ id: text, sessions: v.array(session), questions: v.array(question) });

/** What a system under test may read of a data set; the rest is for the scorer. */
const dataSet = v.object({ name: text, people: v.array(person) });

export type DataSet = v.InferOutput<typeof dataSet>;
export type Session = v.InferOutput<typeof session>;
export type Question = v.InferOutput<typeof question>;

/** Throws in words for a person. */
export const readDataSet = (file: string): DataSet => parseAs(dataSet, file);

/** As much of a whole data set as must be known to cut it. */
const cuttable = v.looseObject({
  people: v.array(
    v.looseObject({
      sessions: v.array(v.looseObject({ turns: v.array(v.looseObject({ id: text })) })),
      questions: v.array(v.looseObject({ evidence: v.optional(v.array(text), []) })),
    }),
  ),
});

/** The first so many sessions of a data set, with the questions whose evidence is in them, the scorer's part of it too. */
export function cutDataSet(file: string, sessions: number): v.InferOutput<typeof cuttable> {
  const whole = parseAs(cuttable, file);
  let room = sessions;
  const people = whole.people.flatMap((one) => {
    const kept = one.sessions.slice(0, room);
    room -= kept.length;
    const told = new Set(kept.flatMap(({ turns }) => turns.map(({ id }) => id)));
    const questions = one.questions.filter(({ evidence }) => evidence.every((id) => told.has(id)));
    return kept.length === 0 ? [] : [{ ...one, sessions: kept, questions }];
  });
  return { ...whole, people };
}

function parseAs<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, readJson(file));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${file} is not a data set: ${v.getDotPath(issue) ?? "the whole of it"}: ${issue.message}`);
}

function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error(`${file} cannot be read.`, { cause });
  }
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new Error(`${file} is not JSON.`, { cause });
  }
}
