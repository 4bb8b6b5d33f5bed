import type { Role } from "../../domain/turn";
import { isRecord } from "../../domain/record";

type Json = Readonly<Record<string, unknown>>;

/** Marks of citations, which the page draws as buttons. */
const CITATION = /\uE200[^\uE201]*\uE201/g;
const SPOKEN = new Set(["text", "multimodal_text"]);

export interface Words {
  readonly role: Role;
  readonly text: string;
}

/** Who said what in a message that people see; null for instructions, tools, thinking, pictures alone, and what the page hides. */
export function wordsOf(message: Json): Words | null {
  const { author, content, metadata, recipient } = message;
  const role = isRecord(author) ? author["role"] : null;
  if (role !== "user" && role !== "assistant") return null;
  if (isHidden(metadata) || (typeof recipient === "string" && recipient !== "all")) return null;
  const text = textOf(content);
  return text === "" ? null : { role, text };
}

function textOf(content: unknown): string {
  if (!isRecord(content) || !SPOKEN.has(String(content["content_type"]))) return "";
  const parts = Array.isArray(content["parts"]) ? content["parts"] : [];
  return parts.flatMap(spoken).join("\n").replaceAll(CITATION, "").trim();
}

const isHidden = (metadata: unknown): boolean =>
  isRecord(metadata) &&
  (metadata["is_visually_hidden_from_conversation"] === true || metadata["is_user_system_message"] === true);

/** A part is its words, or a record of a picture, or of speech with what was understood of it. */
function spoken(part: unknown): readonly string[] {
  if (typeof part === "string") return [part];
  if (isRecord(part) && part["content_type"] === "audio_transcription" && typeof part["text"] === "string")
    return [part["text"]];
  return [];
}
