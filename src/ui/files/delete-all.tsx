import { useState } from "react";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Sheet } from "../parts/confirm";
import { Field } from "../parts/fields";
import { Button, Section } from "../parts/parts";
import { tell } from "../parts/toasts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";

/** Forgets all of it, after a word that nobody types by accident. */
export function DeleteAll() {
  const [asking, setAsking] = useState(false);
  return (
    <Section title={text("files_delete_title")} intro={text("files_delete_intro")}>
      <div className="buttons">
        <Button look="danger" onPress={() => setAsking(true)}>
          {text("files_delete_open")}
        </Button>
      </div>
      {asking && <DeleteSheet onClose={() => setAsking(false)} />}
    </Section>
  );
}

function DeleteSheet({ onClose }: { readonly onClose: () => void }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [typed, setTyped] = useState("");
  const status = useAnswer(() => engine.status(), { key: "status" });
  const word = text("files_delete_word");
  const forget = async (): Promise<void> => {
    await engine.forgetAll();
    onClose();
    tell({ text: text("files_deleted"), undo: null });
  };
  return (
    <Sheet title={text("files_delete_title")} onClose={onClose}>
      {status && (
        <p>
          <strong>{text("files_memories", { count: status.memories })}</strong>,{" "}
          {text("files_turns", { count: status.episodes })}
        </p>
      )}
      <p>{text("files_delete_warning")}</p>
      <Field label={text("files_delete_type", { word })} value={typed} autoComplete="off" onType={setTyped} />
      <div className="buttons">
        <Button onPress={onClose}>{text("cancel")}</Button>
        <Button look="danger" disabled={busy || typed.trim().toLowerCase() !== word} onPress={() => act(forget)}>
          {text("files_delete_title")}
        </Button>
      </div>
    </Sheet>
  );
}
