import { defineFormat } from "../domain/format";
import { looksLikeKeepsake } from "./keepsake/head";
import { readKeepsake } from "./keepsake/read";
import { writeKeepsake } from "./keepsake/write";

/** Everything that is remembered, and nothing lost on the way out and back. Described for others in `keepsake.schema.json`. */
export default defineFormat({
  id: "keepsake",
  mediaType: "application/json",
  extension: "json",
  complete: true,
  fits: ({ text }) => looksLikeKeepsake(text),
  write: writeKeepsake,
  read: readKeepsake,
});
