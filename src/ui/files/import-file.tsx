import { text } from "../../texts/text";
import type { ImportState } from "../../messaging/doors/transfer-door";
import { Button, Notice } from "../parts/parts";
import { ProgressBar } from "../parts/fields";
import { FileChoice } from "./file-choice";
import { ImportPlanned } from "./import-planned";
import { countWords } from "./count-words";
import { type Import, useImport } from "./use-import";
import "./files.css";

/** Brings a file in: choose it, see what would come in, take it, and take it back. Stands wherever people may bring something. */
export function ImportFile() {
  const coming = useImport();
  const { state } = coming;
  if (state === undefined) return null;
  if (state === null) return <FileChoice onChoose={coming.choose} busy={coming.busy} />;
  return (
    <div className="import" aria-live="polite">
      <Stage state={state} coming={coming} />
    </div>
  );
}

interface StageProps {
  readonly state: ImportState;
  readonly coming: Import;
}

function Stage({ state, coming }: StageProps) {
  switch (state.phase) {
    case "looking":
    case "importing":
    case "learning":
      return <UnderWay state={state} coming={coming} />;
    case "ready":
      return <ImportPlanned state={state} coming={coming} />;
    case "paused":
    case "failed":
      return <Stopped state={state} coming={coming} />;
    case "done":
      return <Done state={state} coming={coming} />;
  }
}

const TITLES = { looking: "files_looking", importing: "files_importing", learning: "files_learning" } as const;

function UnderWay({ state: { phase, name, read, done }, coming }: StageProps) {
  const title = phase === "importing" || phase === "learning" ? TITLES[phase] : TITLES.looking;
  return (
    <>
      <ProgressBar label={text(title, { name })} share={phase === "learning" ? null : read} note={countWords(done)} />
      {phase !== "looking" && <p className="hint">{text("files_importing_hint")}</p>}
      <div className="buttons">
        <Button disabled={coming.busy} onPress={coming.leave}>
          {text("files_leave")}
        </Button>
      </div>
    </>
  );
}

function Stopped({ state: { phase, name, problem, done }, coming }: StageProps) {
  return (
    <>
      <Notice tone="warning">
        <p>
          <strong>{text(phase === "failed" ? "files_failed" : "files_paused", { name })}</strong>
        </p>
        <p>{problem}</p>
        <p>{countWords(done)}</p>
      </Notice>
      <div className="buttons">
        {phase === "paused" && (
          <Button look="primary" disabled={coming.busy} onPress={coming.start}>
            {text("files_go_on")}
          </Button>
        )}
        <Button disabled={coming.busy} onPress={coming.leave}>
          {text(phase === "failed" ? "files_another" : "files_leave")}
        </Button>
      </div>
    </>
  );
}

function Done({ state: { name, done }, coming }: StageProps) {
  return (
    <>
      <Notice tone="calm">
        <p>
          <strong>{text("files_done", { name })}</strong>
        </p>
        <p>{countWords(done) || text("files_nothing_new")}</p>
      </Notice>
      <div className="buttons">
        <Button disabled={coming.busy} onPress={coming.leave}>
          {text("files_close")}
        </Button>
        <Button look="danger" disabled={coming.busy} onPress={coming.undo}>
          {text("files_undo")}
        </Button>
      </div>
    </>
  );
}
