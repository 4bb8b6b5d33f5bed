import { defineFormat } from "../domain/format";
import { readList } from "./list/read";
import { isPlainList } from "./list/shape";

/** What ChatGPT and Claude show as their memories, as it is copied from there: one to a line, or in paragraphs. */
export default defineFormat({
  id: "list",
  mediaType: "text/plain",
  extension: "txt",
  complete: false,
  fits: isPlainList,
  write: null,
  read: readList,
});
