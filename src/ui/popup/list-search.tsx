import { Search } from "lucide-react";
import type { ReactNode } from "react";

const SHOWN = { memories: "Memories", faded: "Faded ones", messages: "Whole messages" } as const;

/** All memories, only those that have faded, or the messages that they rest on. */
export type Shown = keyof typeof SHOWN;

const isShown = (value: string): value is Shown => value in SHOWN;

export interface ListSearchProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  /** What was found, told as it changes. */
  readonly children: ReactNode;
}

export function ListSearch({ typed, onType, shown, onShow, children }: ListSearchProps) {
  return (
    <>
      <search className="search">
        <Search aria-hidden="true" size={16} />
        <input
          type="search"
          aria-label="Search what is remembered"
          placeholder="Search"
          value={typed}
          onChange={(event) => onType(event.target.value)}
        />
      </search>
      <div className="list-head">
        <output className="hint">{children}</output>
        <select
          aria-label="What to show"
          value={shown}
          onChange={({ target: { value } }) => isShown(value) && onShow(value)}
        >
          {Object.entries(SHOWN).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
