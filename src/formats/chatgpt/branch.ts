import { isRecord } from "../../domain/record";

type Json = Readonly<Record<string, unknown>>;

/** The messages that a person sees in a chat, first to last: from the node that stands open up to the root. Edits that were left behind are other branches. */
export function branchOf(mapping: Json, open: unknown): readonly Json[] {
  const messages: Json[] = [];
  const walked = new Set<string>();
  let id = typeof open === "string" && Object.hasOwn(mapping, open) ? open : newestNode(mapping);
  while (id !== null && !walked.has(id)) {
    walked.add(id);
    const node: unknown = Object.hasOwn(mapping, id) ? mapping[id] : null;
    if (!isRecord(node)) break;
    if (isRecord(node["message"])) messages.push(node["message"]);
    id = typeof node["parent"] === "string" ? node["parent"] : null;
  }
  return messages.toReversed();
}

/** Where the file does not tell which one stands open: the one that was written last. */
function newestNode(mapping: Json): string | null {
  let newest: { readonly id: string; readonly at: number } | null = null;
  for (const [id, node] of Object.entries(mapping)) {
    const message = isRecord(node) ? node["message"] : null;
    const at = isRecord(message) && typeof message["create_time"] === "number" ? message["create_time"] : 0;
    if (newest === null || at >= newest.at) newest = { id, at };
  }
  return newest?.id ?? null;
}
