import { Download } from "lucide-react";
import { useState } from "react";
import type { FormatInfo } from "../../messaging/doors/transfer-door";
import { named, text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button, Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { download, exportFile } from "./save-file";

/** What is in a file of each format; one without a line says nothing more than its name. */
const HOLDS = {
  keepsake: "files_export_keepsake",
  markdown: "files_export_markdown",
  mem0: "files_export_mem0",
} as const;
const holds = new Map<string, (typeof HOLDS)[keyof typeof HOLDS]>(Object.entries(HOLDS));

/** The formats to choose from: ours, of which nothing is lost, first. */
const inOrder = (formats: readonly FormatInfo[]): readonly FormatInfo[] => {
  const order = [...holds.keys()];
  return formats
    .filter(({ writes }) => writes)
    .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
};

export function ExportFile() {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const formats = inOrder(useAnswer(() => engine.formats(), { key: "formats" }) ?? []);
  const [wanted, setWanted] = useState<string | null>(null);
  const chosen = formats.find(({ id }) => id === wanted) ?? formats[0];
  if (chosen === undefined) return null;
  return (
    <Section title={text("files_export_title")}>
      <fieldset className="format-choice">
        <legend>{text("files_export_choice")}</legend>
        {formats.map(({ id }) => (
          <FormatOption key={id} id={id} chosen={id === chosen.id} onChoose={() => setWanted(id)} />
        ))}
      </fieldset>
      <div className="buttons">
        <Button
          look="primary"
          disabled={busy}
          onPress={() => act(async () => download(await exportFile(engine, chosen, new Date())))}
        >
          <Download aria-hidden="true" size={16} /> {text(busy ? "files_exporting" : "files_export")}
        </Button>
      </div>
    </Section>
  );
}

interface FormatOptionProps {
  readonly id: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function FormatOption({ id, chosen, onChoose }: FormatOptionProps) {
  const line = holds.get(id);
  return (
    <label className="format-option">
      <input type="radio" name="format" checked={chosen} onChange={onChoose} />
      <span>
        <strong>{named("format", id)}</strong>
        {line !== undefined && <span className="hint">{text(line)}</span>}
      </span>
    </label>
  );
}
