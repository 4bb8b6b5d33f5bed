import { isRecord } from "../../domain/record";
import type { Turn } from "../../domain/turn";
import { momentOfDate } from "../reading/moment";

type Json = Readonly<Record<string, unknown>>;

const SITE = "claude";

/** The turns of a chat. The page numbers them from 0, since its messages have no ids there; so do we. */
export function turnsOf(messages: readonly unknown[], conversation: string, begun: number): Turn[] {
  const turns: Turn[] = [];
  let at = begun;
  for (const [place, message] of shown(messages.filter(isRecord)).entries()) {
    const sender = message["sender"];
    at = momentOfDate(message["created_at"]) ?? at;
    const text = wordsOf(message);
    if (text === "" || (sender !== "human" && sender !== "assistant")) continue;
    turns.push({
      id: String(place),
      site: SITE,
      conversation,
      role: sender === "human" ? "user" : "assistant",
      text,
      at,
    });
  }
  return turns;
}

/** Where messages name the one that they answer: the branch that ends with the last of them. */
function shown(messages: readonly Json[]): readonly Json[] {
  const byId = new Map(messages.map((message) => [message["uuid"], message]));
  if (!messages.some(({ parent_message_uuid: parent }) => byId.has(parent))) return messages;
  const branch: Json[] = [];
  const walked = new Set<unknown>();
  for (let message = messages.at(-1); message !== undefined && !walked.has(message);) {
    walked.add(message);
    branch.push(message);
    message = byId.get(message["parent_message_uuid"]);
  }
  return branch.toReversed();
}

/** What was said: the parts that are text, without thinking and tools; older files have it in one piece. */
function wordsOf({ content, text }: Json): string {
  const parts = Array.isArray(content) ? content.filter(isRecord) : [];
  const said = parts.flatMap((part) =>
    part["type"] === "text" && typeof part["text"] === "string" ? part["text"] : [],
  );
  const words = said.length > 0 ? said.join("\n\n") : text;
  return typeof words === "string" ? words.trim() : "";
}
