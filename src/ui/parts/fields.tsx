import { Search, X } from "lucide-react";
import { type ComponentProps, type ReactNode, useId, useRef } from "react";
import { text } from "../../texts/text";
import { IconButton } from "./parts";
import { percent } from "./wording";
import "./fields.css";

export interface FieldProps extends Omit<ComponentProps<"input">, "value" | "onChange" | "id"> {
  readonly label: string;
  /** One line on what belongs here. */
  readonly hint?: string;
  /** What is wrong with it; null while nothing is. It is read out when it comes. */
  readonly error?: string | null;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A line to write, with its name over it. What was typed stays when something is wrong with it. */
export function Field({ label, hint, error = null, value, onType, ...rest }: FieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        onChange={(event) => onType(event.target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <p id={`${id}-error`} className="problem" role="alert" hidden={error === null}>
        {error}
      </p>
    </div>
  );
}

export interface SearchFieldProps {
  /** What is searched. */
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** Looks something up while it is typed. Escape and the cross empty it, and the focus stays. */
export function SearchField({ label, value, onType }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    onType("");
    input.current?.focus();
  };
  return (
    <search className="search-field">
      <Search aria-hidden="true" size={16} />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={text("search_label")}
        value={value}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          // In a popup it would close the popup.
          event.preventDefault();
          event.stopPropagation();
          clear();
        }}
      />
      {value !== "" && (
        <IconButton label={text("search_clear")} icon={<X aria-hidden="true" size={16} />} onPress={clear} />
      )}
    </search>
  );
}

export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1; null where it is not known. */
  readonly share: number | null;
  /** What is being done, after the label. */
  readonly note?: ReactNode;
}

export function ProgressBar({ label, share, note }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="progress-bar">
      <span>
        <span id={id}>
          {label}
          {note !== undefined && <span className="hint"> {note}</span>}
        </span>
        {share !== null && <span>{percent(share)}</span>}
      </span>
      <progress aria-labelledby={id} max={1} {...(share !== null && { value: share })} />
    </div>
  );
}
