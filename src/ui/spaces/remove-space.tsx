import { useState } from "react";
import type { Space } from "../../domain/space";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Choice } from "../parts/choice";
import { Confirm } from "../parts/confirm";
import { Notice } from "../parts/parts";
import { tell } from "../parts/toasts";
import { messageOf } from "../parts/wording";

export interface RemoveSpaceProps {
  readonly space: Space;
  readonly others: readonly Space[];
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Asks where its memories go. */
export function RemoveSpace({ space: { id, name }, others, onClose, onRemoved }: RemoveSpaceProps) {
  const { engine, refresh } = useApp();
  const [to, setTo] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const remove = async (): Promise<void> => {
    setBusy(true);
    try {
      await engine.removeSpace(id, to);
      onRemoved();
      onClose();
      tell({ text: text("spaces_removed", { name }), undo: null });
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    } finally {
      refresh();
    }
  };
  return (
    <Confirm
      title={text("spaces_remove_question", { name })}
      action={text("spaces_remove_now")}
      busy={busy}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{text("spaces_remove_means")}</p>
      <Choice
        label={text("spaces_memories_go")}
        options={[[null, text("spaces_to_none")], ...others.map((other) => [other.id, other.name] as const)]}
        value={to}
        onChange={setTo}
      />
      <p className="hint">{to === null ? text("spaces_to_none_means") : text("spaces_to_other_means")}</p>
      {problem !== null && <Notice tone="warning">{problem}</Notice>}
    </Confirm>
  );
}
