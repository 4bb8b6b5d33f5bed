import { defineFormat } from "../domain/format";
import { readMem0 } from "./mem0/read";
import { looksLikeMem0 } from "./mem0/shape";
import { writeMem0 } from "./mem0/write";

/** What mem0's `get_all` gives (https://docs.mem0.ai/api-reference), and what its platform exports. */
export default defineFormat({
  id: "mem0",
  mediaType: "application/json",
  extension: "json",
  complete: false,
  fits: ({ text }) => looksLikeMem0(text),
  write: writeMem0,
  read: readMem0,
});
