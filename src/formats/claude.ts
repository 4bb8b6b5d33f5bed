import { defineFormat } from "../domain/format";
import { readClaude } from "./claude/read";
import { looksLikeClaude } from "./claude/shape";

/** `conversations.json` and `memories.json` of the data that Claude lets people export. */
export default defineFormat({
  id: "claude",
  mediaType: "application/json",
  extension: "json",
  complete: false,
  fits: ({ text }) => looksLikeClaude(text),
  write: null,
  read: readClaude,
});
