import { useState } from "react";
import type { Memory } from "../../domain/memory";
import type { Forgotten, ListPage } from "../../messaging/doors/memories-door";
import { useApp } from "../parts/app-context";
import { ForgottenNotes } from "../memories/forgotten-notes";
import { ListSearch, type Shown } from "./list-search";
import { MemoryRow } from "../memories/memory-row";
import { Button } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { useDebounced } from "../parts/use-debounced";
import { counted } from "../parts/wording";
import "../memories/memories.css";

const PAGE = 25;
const TYPING_MS = 150;
const NO_MEMORIES = "Nothing is remembered yet. Tell a chat something about yourself, and it will appear here.";
const EMPTY: Readonly<Record<Shown, string>> = {
  memories: NO_MEMORIES,
  faded: "Nothing has faded. What you pin, and what is lasting, never does.",
  messages: "No messages are kept yet. They are the evidence that memories rest on.",
};

/** What was found, with what was asked for, and when. */
interface Answer extends ListPage {
  readonly text: string;
  readonly shown: Shown;
  readonly asOf: number;
}

/** Everything that is remembered, newest first. `revision` changes when the engine has learned something. */
export function MemoryList({ revision }: { readonly revision: string }) {
  const { engine } = useApp();
  const { act } = useAction();
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState<Shown>("memories");
  const [limit, setLimit] = useState(PAGE);
  const [forgotten, setForgotten] = useState<readonly Forgotten[]>([]);
  const text = useDebounced(typed.trim(), TYPING_MS);
  const kinds = useAnswer(() => engine.kinds(), { key: "kinds" }) ?? [];
  const key = JSON.stringify([text, shown, limit, revision]);
  const ask = async (): Promise<Answer> => {
    const which = { verbatim: shown === "messages", ...(shown === "faded" && { state: "faded" as const }) };
    return { text, shown, ...(await engine.list({ text, ...which, offset: 0, limit })), asOf: Date.now() };
  };
  const found = useAnswer(ask, { key });
  const forget = ({ id }: Memory): void =>
    act(async () => {
      const taken = await engine.forget([id]);
      setForgotten((earlier) => [...earlier, taken]);
    });
  return (
    <>
      <ListSearch typed={typed} onType={setTyped} shown={shown} onShow={setShown}>
        {found && outcome(found)}
      </ListSearch>
      <ul className="rows" aria-label="What is remembered">
        {found?.memories.map((memory) => (
          <MemoryRow key={memory.id} memory={memory} kinds={kinds} now={found.asOf} onForget={() => forget(memory)} />
        ))}
      </ul>
      {found?.total === 0 && found.text === "" && <p className="empty">{EMPTY[found.shown]}</p>}
      {found && found.total > limit && <Button onPress={() => setLimit(limit + PAGE)}>Show more</Button>}
      <ForgottenNotes
        forgotten={forgotten}
        onRestore={(taken) => act(() => engine.restore(taken))}
        onDone={(taken) => setForgotten((notes) => notes.filter((note) => note !== taken))}
      />
    </>
  );
}

function outcome({ total, text, shown }: Answer): string {
  const searching = text !== "";
  if (searching && total === 0) return "Nothing that is remembered has these words.";
  const amount = shown === "messages" ? counted(total, "message") : counted(total, "memory", "memories");
  if (searching) return `${amount} found`;
  if (total === 0) return "";
  return shown === "faded" ? `${amount} not put into prompts` : `${amount}, newest first`;
}
