import { type ReactNode, useState } from "react";
import { worthShowing } from "../../domain/candidate";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { SearchField } from "../parts/fields";
import { OpenLink } from "../parts/open-link";
import { useAnswer } from "../parts/use-answer";
import { useDebounced } from "../parts/use-debounced";
import { MemoryLines } from "./memory-lines";

const TYPING_MS = 150;
const SHOWN = 6;

/** Looks for memories as one types, by the same reasons as a prompt does; its children stand there until then. */
export function Find({ remembered, children }: { readonly remembered: string; readonly children: ReactNode }) {
  const [typed, setTyped] = useState("");
  const asked = useDebounced(typed.trim(), TYPING_MS);
  return (
    <>
      <SearchField label={text("popup_search")} value={typed} onType={setTyped} />
      {asked === "" ? children : <Results asked={asked} remembered={remembered} />}
    </>
  );
}

function Results({ asked, remembered }: { readonly asked: string; readonly remembered: string }) {
  const { engine } = useApp();
  const ask = async () => ({ candidates: worthShowing(await engine.search(asked, SHOWN)), asOf: Date.now() });
  const found = useAnswer(ask, { key: `${remembered} ${asked}` });
  if (found === undefined) return null;
  const memories = found.candidates.map(({ memory }) => memory);
  const count = memories.length;
  return (
    <>
      <output className="hint">{count === 0 ? "" : text("popup_found", { count })}</output>
      <MemoryLines
        title={text("popup_results")}
        empty={text("popup_found_none")}
        memories={memories}
        now={found.asOf}
      />
      <p>
        <OpenLink to={`/manager.html${hrefOf("memories", { q: asked })}`}>{text("popup_found_in_manager")}</OpenLink>
      </p>
    </>
  );
}
