import { Search } from "lucide-react";
import { useState } from "react";
import type { Memory } from "../domain/memory";
import type { Forgotten } from "../messaging/protocol";
import { useApp } from "./app-context";
import { ForgottenNotes } from "./forgotten-notes";
import { MemoryRow } from "./memory-row";
import { Button } from "./parts";
import { useAction } from "./use-action";
import { useAnswer } from "./use-answer";
import { useDebounced } from "./use-debounced";
import { counted } from "./wording";
import "./memories.css";

const PAGE = 25;
const TYPING_MS = 150;
const NO_MEMORIES = "Nothing is remembered yet. Tell a chat something about yourself, and it will appear here.";
const NO_MESSAGES = "No messages are kept yet. They are the evidence that memories rest on.";

/** Everything that is remembered, newest first. `revision` changes when the engine has learned something. */
export function MemoryList({ revision }: { readonly revision: string }) {
  const { engine } = useApp();
  const { act } = useAction();
  const [typed, setTyped] = useState("");
  const [verbatim, setVerbatim] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const [forgotten, setForgotten] = useState<readonly Forgotten[]>([]);
  const text = useDebounced(typed.trim(), TYPING_MS);
  const kinds = useAnswer(() => engine.kinds(), { key: "kinds" });
  const key = JSON.stringify([text, verbatim, limit, revision]);
  const found = useAnswer(() => engine.list({ text, verbatim, offset: 0, limit }), { key });
  const forget = ({ id }: Memory): void =>
    act(async () => {
      const taken = await engine.forget([id]);
      setForgotten((earlier) => [...earlier, taken]);
    });
  return (
    <>
      <search className="search">
        <Search aria-hidden="true" size={16} />
        <input
          type="search"
          aria-label="Search what is remembered"
          placeholder="Search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      <div className="list-head">
        <p className="hint" role="status">
          {found && outcome(found.total, text !== "", verbatim)}
        </p>
        <select
          aria-label="What to show"
          value={verbatim ? "messages" : "memories"}
          onChange={(event) => setVerbatim(event.target.value === "messages")}
        >
          <option value="memories">Memories</option>
          <option value="messages">Whole messages</option>
        </select>
      </div>
      <ul className="rows" aria-label="What is remembered">
        {kinds &&
          found?.memories.map((memory) => (
            <MemoryRow key={memory.id} memory={memory} kinds={kinds} onForget={() => forget(memory)} />
          ))}
      </ul>
      {found?.total === 0 && text === "" && <p className="empty">{verbatim ? NO_MESSAGES : NO_MEMORIES}</p>}
      {found && found.total > found.memories.length && (
        <Button onPress={() => setLimit(limit + PAGE)}>Show more</Button>
      )}
      <ForgottenNotes
        forgotten={forgotten}
        onRestore={(taken) => act(() => engine.restore(taken))}
        onDone={(taken) => setForgotten((notes) => notes.filter((note) => note !== taken))}
      />
    </>
  );
}

function outcome(total: number, searching: boolean, verbatim: boolean): string {
  if (searching && total === 0) return "Nothing that is remembered has these words.";
  const amount = verbatim ? counted(total, "message") : counted(total, "memory", "memories");
  return searching ? `${amount} found` : total === 0 ? "" : `${amount}, newest first`;
}
