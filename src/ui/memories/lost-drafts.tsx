import type { KindInfo } from "../../messaging/protocol";
import { MemoryEditor } from "./memory-editor";
import type { Drafts } from "./use-drafts";

export interface LostDraftsProps {
  readonly drafts: Drafts;
  readonly kinds: readonly KindInfo[];
}

/** What is being edited and was forgotten elsewhere meanwhile: its row is gone, its words are not. */
export function LostDrafts({ drafts, kinds }: LostDraftsProps) {
  return [...drafts.all.values()]
    .filter(({ theirs }) => theirs === null)
    .map((draft) => (
      <MemoryEditor
        key={draft.id}
        draft={draft}
        kinds={kinds}
        onWrite={(written) => drafts.write(draft.id, written)}
        onDone={() => drafts.write(draft.id, null)}
      />
    ));
}
