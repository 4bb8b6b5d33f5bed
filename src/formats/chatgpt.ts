import { defineFormat } from "../domain/format";
import { readChats } from "./chatgpt/chats";
import { looksLikeChatgpt } from "./chatgpt/shape";

/** `conversations.json` of the data that ChatGPT lets people export. */
export default defineFormat({
  id: "chatgpt",
  mediaType: "application/json",
  extension: "json",
  complete: false,
  fits: ({ text }) => looksLikeChatgpt(text),
  write: null,
  read: readChats,
});
