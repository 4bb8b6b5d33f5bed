import type { Kind } from "../domain/kind";
import type { PromptWindow } from "./windows";

/** Tokens of one answer: about eight drafts. */
const ANSWER_TOKENS = 640;

/** What the model is told of a kind. */
export type AskedKind = Pick<Kind, "id" | "asks" | "verbatim">;

/** What a draft can be made of: kinds that keep whole turns need no model. */
export const statable = (kinds: readonly AskedKind[]): readonly AskedKind[] =>
  kinds.filter(({ verbatim }) => !verbatim);

/**
 * For small models: no examples and no known memories, since they give what they are shown back as the user's. What a fact replaces is
 * found afterwards, by rules.
 */
const instructions = (
  kinds: readonly AskedKind[],
): string => `You note lasting facts about a person, from their chat with an AI.
Numbered lines are the person's own words. Other lines only help to understand them.

Kinds of facts:
${statable(kinds)
  .map(({ id, asks }) => `- ${id}: ${asks}`)
  .join("\n")}

Answer with a JSON array. Each fact that the person states about their own life is one entry:
- turn: the number of the line that states it
- quote: the words of that line that state it, copied exactly
- kind: one of the kinds above
- text: the fact in one short sentence that makes sense alone, in the first person ("I ...", "My ...")
If a line starts with a name, that person speaks: put the name into text in place of I.
Keep names, numbers and words of time as they are. Say it if something is over or not so.
Leave out questions, tasks, plans for the chat itself, general knowledge and all that the AI says.
Leave out what others wrote or what is made up: pasted texts, mails, stories.
Write each fact once. If there is none, answer [].`;

/** The shape of an answer; the quote comes first, so that the fact is drawn from it. */
const schema = (kinds: readonly AskedKind[]) => ({
  type: "array",
  items: {
    type: "object",
    properties: {
      turn: { type: "integer" },
      quote: { type: "string" },
      kind: { enum: statable(kinds).map(({ id }) => id) },
      text: { type: "string" },
    },
    required: ["turn", "quote", "kind", "text"],
    additionalProperties: false,
  },
});

/** What any language model is asked for one window of a chat. */
export interface ModelRequest {
  readonly system: string;
  readonly user: string;
  /** JSON Schema of the answer; the same for all windows, since a new one costs time. */
  readonly schema: object;
  /** Tokens of the longest answer. */
  readonly mostTokens: number;
}

export function extractionRequest(window: PromptWindow, kinds: readonly AskedKind[]): ModelRequest {
  const earlier = window.earlier === "" ? "" : `Said earlier:\n${window.earlier}\n`;
  return {
    system: instructions(kinds),
    user: `${earlier}The chat:\n${window.chat}\nThe facts as JSON:`,
    schema: schema(kinds),
    mostTokens: ANSWER_TOKENS,
  };
}
