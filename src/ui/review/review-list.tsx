import { Check, Pencil, X } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import type { Memory } from "../../domain/memory";
import type { Forgotten } from "../../messaging/doors/memories-door";
import type { KindInfo } from "../../messaging/protocol";
import { useApp } from "../parts/app-context";
import { ForgottenNotes } from "../memories/forgotten-notes";
import { MemoryEditor } from "../memories/memory-editor";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { counted } from "../parts/wording";
import "./review-list.css";

const PAGE = 25;

/** What waits for the user's word: each is kept, put right or dropped, by one key. */
export function ReviewList({ waiting }: { readonly waiting: number }) {
  const { engine } = useApp();
  const { act } = useAction();
  const [dropped, setDropped] = useState<readonly Forgotten[]>([]);
  const kinds = useAnswer(() => engine.kinds(), { key: "kinds" }) ?? [];
  const found = useAnswer(() => engine.list({ state: "waiting", offset: 0, limit: PAGE }), { key: `${waiting}` });
  const drop = (id: string): void =>
    act(async () => {
      const taken = await engine.discard([id]);
      setDropped((earlier) => [...earlier, taken]);
    });
  if (found === undefined) return null;
  return (
    <>
      {found.total === 0 ? (
        <p className="empty">Nothing waits for you. What Keepsake is not sure of is asked here before it is used.</p>
      ) : (
        <p className="hint">
          {counted(found.total, "memory waits", "memories wait")} for your word, and {found.total === 1 ? "is" : "are"}{" "}
          not used before.
        </p>
      )}
      <ul className="rows" aria-label="To review">
        {found.memories.map((memory) => (
          <ReviewRow
            key={memory.id}
            memory={memory}
            kinds={kinds}
            onKeep={() => act(() => engine.keep([memory.id]))}
            onDrop={() => drop(memory.id)}
          />
        ))}
      </ul>
      <ForgottenNotes
        forgotten={dropped}
        onRestore={(taken) => act(() => engine.restore(taken))}
        onDone={(taken) => setDropped((notes) => notes.filter((note) => note !== taken))}
      />
    </>
  );
}

interface ReviewRowProps {
  readonly memory: Memory;
  readonly kinds: readonly KindInfo[];
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

function ReviewRow({ memory, kinds, onKeep, onDrop }: ReviewRowProps) {
  const [fixing, setFixing] = useState(false);
  if (fixing) {
    return (
      <li>
        <MemoryEditor memory={memory} kinds={kinds} onDone={() => setFixing(false)} />
      </li>
    );
  }
  const keys: Readonly<Record<string, () => void>> = { k: onKeep, f: () => setFixing(true), d: onDrop };
  const press = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    focusNext(event.currentTarget.closest("li"));
    act();
  };
  return (
    <li className="review">
      <p className="memory-text">{memory.text}</p>
      <div className="buttons" role="toolbar" aria-label={memory.text} tabIndex={-1} onKeyDown={press}>
        <Button aria-keyshortcuts="k" onPress={onKeep}>
          <Check aria-hidden="true" size={16} /> Keep
        </Button>
        <Button aria-keyshortcuts="f" onPress={() => setFixing(true)}>
          <Pencil aria-hidden="true" size={16} /> Fix
        </Button>
        <Button aria-keyshortcuts="d" onPress={onDrop}>
          <X aria-hidden="true" size={16} /> Drop
        </Button>
      </div>
    </li>
  );
}

/** The row that is dealt with goes away: the next one is dealt with by the next key. */
function focusNext(row: Element | null): void {
  const next = row?.nextElementSibling ?? row?.previousElementSibling;
  next?.querySelector("button")?.focus();
}
