import { Download, Upload } from "lucide-react";
import { useRef, useState } from "react";
import type { FormatInfo } from "../../messaging/doors/transfer-door";
import type { Status } from "../../messaging/protocol";
import { useApp } from "../parts/app-context";
import { focusAtOnce } from "../parts/focus-at-once";
import { download, exportFile, importFile } from "./memory-file";
import { Button, Notice, Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { counted, messageOf } from "../parts/wording";
import "./your-memories.css";

/** Taking everything out, bringing it in, and forgetting it all. */
export function YourMemories({ status: { memories, episodes } }: { readonly status: Status }) {
  const { engine, page } = useApp();
  const formats = useAnswer(() => engine.formats(), { key: "formats" }) ?? [];
  return (
    <Section
      title="Your memories"
      intro={
        <>
          They are yours: take them out as a file, in plain text, or bring them in from one.
          {page !== null && (
            <>
              {" "}
              Should this window close when you choose a file, open it{" "}
              <a href={location.pathname} target="_blank" rel="noreferrer">
                in a tab
              </a>
              .
            </>
          )}
        </>
      }
    >
      <div className="buttons">
        {formats.map((format) => (
          <ExportButton key={format.id} format={format} />
        ))}
        {formats.length > 0 && <ImportButton formats={formats} />}
      </div>
      {memories + episodes > 0 && <ForgetAll memories={memories} />}
    </Section>
  );
}

function ExportButton({ format }: { readonly format: FormatInfo }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  return (
    <Button disabled={busy} onPress={() => act(async () => download(await exportFile(engine, format, new Date())))}>
      <Download aria-hidden="true" size={16} /> Export to {format.extension.toUpperCase()}
    </Button>
  );
}

/** How an import went. */
interface Outcome {
  readonly tone: "calm" | "warning";
  readonly message: string;
}

function ImportButton({ formats }: { readonly formats: readonly FormatInfo[] }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const bringIn = async (file: File): Promise<void> => {
    const format = formats.find(({ extension }) => file.name.toLowerCase().endsWith(`.${extension}`)) ?? formats[0];
    if (format === undefined) return;
    try {
      const { added, skipped } = await importFile(engine, file, format);
      const known = skipped > 0 ? `, ${counted(skipped, "was", "were")} here already` : "";
      setOutcome({ tone: "calm", message: `${counted(added, "memory", "memories")} came in${known}.` });
    } catch (error) {
      setOutcome({ tone: "warning", message: messageOf(error) });
    }
  };
  const choose = (file: File | undefined): void => {
    setOutcome(null);
    if (file) act(() => bringIn(file));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="File to import"
        accept={formats.map(({ extension }) => `.${extension}`).join()}
        onChange={(event) => {
          choose(event.target.files?.[0]);
          // So that the same file, corrected, can be chosen again.
          event.target.value = "";
        }}
      />
      <Button disabled={busy} onPress={() => input.current?.click()}>
        <Upload aria-hidden="true" size={16} /> {busy ? "Importing…" : "Import from a file"}
      </Button>
      {outcome && (
        <Notice tone={outcome.tone} onDismiss={() => setOutcome(null)}>
          {outcome.message}
        </Notice>
      )}
    </>
  );
}

function ForgetAll({ memories }: { readonly memories: number }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div className="buttons">
        <Button look="danger" onPress={() => setAsking(true)}>
          Forget everything…
        </Button>
      </div>
    );
  }
  const forget = async (): Promise<void> => {
    await engine.forgetAll();
    setAsking(false);
  };
  return (
    <fieldset className="confirm">
      <legend>Forget everything?</legend>
      <p>
        This forgets {counted(memories, "memory", "memories")}, and every message that was kept. There is no way back.
      </p>
      <div className="buttons">
        <Button ref={focusAtOnce} onPress={() => setAsking(false)}>
          Keep them
        </Button>
        <Button look="danger" disabled={busy} onPress={() => act(forget)}>
          Forget everything
        </Button>
      </div>
    </fieldset>
  );
}
