import type { Imported, ImportedChat } from "../../domain/format";
import { isRecord } from "../../domain/record";
import type { Turn } from "../../domain/turn";
import { jsonItems } from "../reading/json-items";
import { momentOfSeconds } from "../reading/moment";
import { branchOf } from "./branch";
import { wordsOf } from "./words";

const SITE = "chatgpt";

export async function* readChats(text: AsyncIterable<string>, at: number): AsyncGenerator<Imported> {
  for await (const item of jsonItems(text)) yield chatOf(item, at);
}

/** One entry of the file. What it lacks makes it a chat without turns, which is counted and left out. */
function chatOf(item: unknown, now: number): ImportedChat {
  if (!isRecord(item)) return { chat: "", turns: [] };
  const chat = typeof item["title"] === "string" ? item["title"].trim() : "";
  const id = item["conversation_id"] ?? item["id"];
  if (typeof id !== "string" || id === "" || isTemporary(item)) return { chat, turns: [] };
  const begun = momentOfSeconds(item["create_time"]) ?? now;
  const messages = isRecord(item["mapping"]) ? branchOf(item["mapping"], item["current_node"]) : [];
  return { chat, turns: turnsOf(messages, { conversation: id, begun }) };
}

const isTemporary = (item: Readonly<Record<string, unknown>>): boolean =>
  item["is_temporary_chat"] === true || item["is_do_not_remember"] === true;

interface Chat {
  readonly conversation: string;
  readonly begun: number;
}

/** An answer in several messages, with tools between them, is one turn in the page, known by its first message. */
function turnsOf(messages: readonly Readonly<Record<string, unknown>>[], { conversation, begun }: Chat): Turn[] {
  const turns: Turn[] = [];
  let at = begun;
  for (const message of messages) {
    const words = wordsOf(message);
    const id = message["id"];
    if (words === null || typeof id !== "string" || id === "") continue;
    at = momentOfSeconds(message["create_time"]) ?? at;
    const last = turns.at(-1);
    if (last?.role === "assistant" && words.role === "assistant")
      turns[turns.length - 1] = { ...last, text: `${last.text}\n\n${words.text}` };
    else turns.push({ id, site: SITE, conversation, ...words, at });
  }
  return turns;
}
