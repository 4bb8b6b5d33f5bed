import { runsInCircles } from "../../asking/circles";
import type { Answer } from "../../asking/model-slot";
import type { Effort } from "../../asking/speedometer";
import { Failure } from "../../domain/failure";
import { isRecord } from "../../domain/record";
import { errorIn, said } from "./trouble";

/** One line of Ollama's stream: a piece of the answer; the last one tells what it took. */
type Line = Readonly<Record<string, unknown>>;

const number = (line: Line, name: string): number => (typeof line[name] === "number" ? line[name] : 0);

/** Durations are in nanoseconds. */
const effortOf = (line: Line): Effort => ({
  readTokens: number(line, "prompt_eval_count"),
  readSeconds: number(line, "prompt_eval_duration") / 1e9,
  writtenTokens: number(line, "eval_count"),
  writtenSeconds: number(line, "eval_duration") / 1e9,
});

function parse(text: string): Line {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (cause) {
    throw new Failure("model", "Ollama's answer cannot be read.", { cause });
  }
  const error = errorIn(line);
  if (error !== null) throw said(error);
  return isRecord(line) ? line : {};
}

function pieceOf({ message }: Line): string {
  const content = isRecord(message) ? message["content"] : undefined;
  return typeof content === "string" ? content : "";
}

/** The lines of a body, as they come. */
async function* linesOf(body: NonNullable<Response["body"]>): AsyncGenerator<Line> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = (rest + read.value).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") yield parse(line);
  }
  if (rest.trim() !== "") yield parse(rest);
}

const brokeOff = (cause?: unknown): Failure =>
  cause instanceof Failure ? cause : new Failure("model", "Ollama's answer broke off.", { cause });

/** The answer in a stream, cut where it runs in circles; `heard` is called for each piece. */
export async function readAnswer(body: NonNullable<Response["body"]>, heard: () => void): Promise<Answer> {
  let text = "";
  try {
    for await (const line of linesOf(body)) {
      heard();
      text += pieceOf(line);
      if (line["done"] === true) return { text, effort: effortOf(line) };
      if (runsInCircles(text)) return { text, effort: null };
    }
  } catch (error) {
    throw brokeOff(error);
  }
  throw brokeOff();
}
