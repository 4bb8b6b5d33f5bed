import { defineFormat } from "../domain/format";
import { isKeepsakeMarkdown } from "./markdown/lines";
import { readMarkdown } from "./markdown/read";
import { writeMarkdown } from "./markdown/write";

/** For people to read: by kind, the newest first, each with its day and where it was said. What it does not tell is lost on the way. */
export default defineFormat({
  id: "markdown",
  mediaType: "text/markdown",
  extension: "md",
  complete: false,
  fits: ({ text }) => isKeepsakeMarkdown(text.trimStart()),
  write: writeMarkdown,
  read: readMarkdown,
});
