import type { Memory } from "../domain/memory";
import type { Store } from "../domain/store";

/** Rows of a walk that are in memory at once. */
const SLICE = 1_000;

/** Everything, some at a time, in the order of the ids. */
export async function* walk(store: Pick<Store, "slice">): AsyncGenerator<readonly Memory[]> {
  let memories = await store.slice(null, SLICE);
  while (memories.length > 0) {
    yield memories;
    memories = await store.slice(memories.at(-1)?.id ?? null, SLICE);
  }
}
