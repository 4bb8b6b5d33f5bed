import { Search } from "lucide-react";
import type { ReactNode } from "react";

export interface ListSearchProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** Whole messages are shown, instead of memories. */
  readonly verbatim: boolean;
  readonly onVerbatim: (verbatim: boolean) => void;
  /** What was found, told as it changes. */
  readonly children: ReactNode;
}

export function ListSearch({ typed, onType, verbatim, onVerbatim, children }: ListSearchProps) {
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
          value={verbatim ? "messages" : "memories"}
          onChange={(event) => onVerbatim(event.target.value === "messages")}
        >
          <option value="memories">Memories</option>
          <option value="messages">Whole messages</option>
        </select>
      </div>
    </>
  );
}
