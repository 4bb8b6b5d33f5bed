import { type SubmitEvent, useId, useState } from "react";
import type { Space } from "../../domain/space";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Sheet } from "../parts/confirm";
import { focusAtOnce } from "../parts/focus-at-once";
import { Button, Notice } from "../parts/parts";
import { messageOf } from "../parts/wording";
import { ChatPicker } from "./chat-picker";
import { SitePicker } from "./site-picker";
import { nameProblem, toggled } from "./space-rules";

export interface SpaceFormProps {
  /** As it is; one without a name is new. */
  readonly space: Space;
  readonly others: readonly Space[];
  readonly onClose: () => void;
}

/** What a space is called, and what belongs to it. What was put in stays while it cannot be saved. */
export function SpaceForm({ space, others, onClose }: SpaceFormProps) {
  const { engine, refresh } = useApp();
  const [wanted, setWanted] = useState(() => onlySpace(space));
  const [nameWrong, setNameWrong] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    try {
      await engine.saveSpace({ ...wanted, name: wanted.name.trim() });
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
    } finally {
      refresh();
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const wrong = nameProblem(wanted.name, others);
    setNameWrong(wrong);
    if (wrong === null) void save();
  };
  return (
    <Sheet title={space.name === "" ? text("spaces_new") : text("spaces_edit", { name: space.name })} onClose={onClose}>
      <form className="space-form" onSubmit={submit} noValidate>
        <NameField name={wanted.name} wrong={nameWrong} onChange={(name) => setWanted({ ...wanted, name })} />
        <SitePicker
          chosen={wanted.sites}
          others={others}
          onToggle={(site) => setWanted({ ...wanted, sites: toggled(wanted.sites, site) })}
        />
        <ChatPicker
          chosen={wanted.chats}
          others={others}
          onToggle={(chat) => setWanted({ ...wanted, chats: toggled(wanted.chats, chat) })}
        />
        <p className="hint">{text("spaces_learned_goes_along")}</p>
        {problem !== null && <Notice tone="warning">{problem}</Notice>}
        <div className="buttons">
          <Button onPress={onClose}>{text("cancel")}</Button>
          <button type="submit" className="button primary">
            {text("spaces_save")}
          </button>
        </div>
      </form>
    </Sheet>
  );
}

/** Without what the list tells besides. */
const onlySpace = ({ id, name, sites, chats }: Space): Space => ({ id, name, sites, chats });

interface NameFieldProps {
  readonly name: string;
  /** Why it cannot be called so, or null. */
  readonly wrong: string | null;
  readonly onChange: (name: string) => void;
}

function NameField({ name, wrong, onChange }: NameFieldProps) {
  const id = useId();
  return (
    <div className="space-name">
      <label htmlFor={id}>{text("spaces_name")}</label>
      <input
        id={id}
        ref={focusAtOnce}
        maxLength={60}
        placeholder={text("spaces_name_example")}
        value={name}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : `${id}-wrong`}
        onChange={(event) => onChange(event.target.value)}
      />
      {wrong !== null && (
        <p id={`${id}-wrong`} className="problem" role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
