import type { Imported } from "../../domain/format";
import { isRecord } from "../../domain/record";
import { importedMemory } from "../reading/imported-memory";
import { jsonItems } from "../reading/json-items";
import { momentOfDate } from "../reading/moment";
import { toldLines } from "../reading/told-lines";
import { turnsOf } from "./messages";

export async function* readClaude(text: AsyncIterable<string>, at: number): AsyncGenerator<Imported> {
  for await (const item of jsonItems(text)) {
    if (isRecord(item) && ("conversations_memory" in item || "project_memories" in item)) yield* keptInMind(item, at);
    else yield chatOf(item, at);
  }
}

function chatOf(item: unknown, now: number): Imported {
  if (!isRecord(item)) return { chat: "", turns: [] };
  const chat = typeof item["name"] === "string" ? item["name"].trim() : "";
  const { uuid, chat_messages: messages } = item;
  if (typeof uuid !== "string" || uuid === "" || !Array.isArray(messages)) return { chat, turns: [] };
  return { chat, turns: turnsOf(messages, uuid, momentOfDate(item["created_at"]) ?? now) };
}

/** What Claude keeps in mind of all chats, and of those of each project: prose in Markdown. */
function* keptInMind(item: Readonly<Record<string, unknown>>, at: number): Generator<Imported> {
  const projects = isRecord(item["project_memories"]) ? Object.values(item["project_memories"]) : [];
  for (const prose of [item["conversations_memory"], ...projects]) {
    const told = typeof prose === "string" ? toldLines(prose) : [];
    for (const line of told) yield { memory: importedMemory(line.text, line.at ?? at), foreign: true };
  }
}
