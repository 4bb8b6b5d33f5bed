import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { useDebounced } from "../parts/use-debounced";

const OFFERED = 20;
const TYPING_MS = 150;

export interface EntityFilterProps {
  /** A name, or null for all. */
  readonly value: string | null;
  readonly onChange: (name: string | null) => void;
}

/** A person, place or thing, found by part of its name. */
export function EntityFilter({ value, onChange }: EntityFilterProps) {
  const { engine } = useApp();
  const [typed, setTyped] = useState(value ?? "");
  const [known, setKnown] = useState(value);
  if (value !== known) {
    setKnown(value);
    setTyped(value ?? "");
  }
  const asked = useDebounced(typed.trim() === value ? "" : typed.trim(), TYPING_MS);
  const offered = useAnswer(() => engine.entities({ text: asked, limit: OFFERED }), { key: asked }) ?? [];
  return (
    <ComboBox
      className="choice entity-filter"
      items={offered.map((entity) => ({ ...entity, id: entity.name }))}
      inputValue={typed}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsCustomValue
      onInputChange={(words) => {
        setTyped(words);
        if (words === "" && value !== null) onChange(null);
      }}
      onChange={(name) => {
        if (name !== null) onChange(String(name));
      }}
    >
      <Label>{text("memories_filter_entity")}</Label>
      <div className="entity-field">
        <Input />
        <Button className="icon-button" aria-label={text("memories_filter_entity_show")}>
          <ChevronDown aria-hidden="true" size={16} />
        </Button>
      </div>
      <Popover className="entity-popover">
        <ListBox<{ id: string; name: string; type: string; memories: number }> className="entity-options">
          {({ id, name, type, memories }) => (
            <ListBoxItem id={id} textValue={name} className="entity-option">
              <span>{name}</span>
              <span className="hint">
                {type} · {text("memories_count", { count: memories })}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
