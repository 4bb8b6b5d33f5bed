import { Search } from "lucide-react";
import { useState } from "react";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { useDebounced } from "../parts/use-debounced";
import { type NameListProps, NameRows } from "./name-rows";

const FOUND = 200;
const TYPING_MS = 150;

/** Everybody by name: to be searched, and walked with the arrow keys. */
export function NameList({ names, chosen, onWalk }: NameListProps) {
  const { engine } = useApp();
  const [typed, setTyped] = useState("");
  const sought = useDebounced(typed.trim(), TYPING_MS);
  const found = useAnswer(async () => (sought === "" ? null : await engine.entities({ text: sought, limit: FOUND })), {
    key: sought,
  });
  const shown = sought === "" ? names : (found ?? []);
  return (
    <section className="graph-names" aria-label={text("graph_names")}>
      <div className="graph-search">
        <Search aria-hidden="true" size={16} />
        <input
          type="search"
          aria-label={text("graph_search")}
          placeholder={text("graph_search")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      <output className="hint">{sought !== "" && found != null && text("graph_found", { count: shown.length })}</output>
      <NameRows key={sought} names={shown} chosen={chosen} onWalk={onWalk} />
    </section>
  );
}
