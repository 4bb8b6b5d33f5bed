import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button, Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { byteSize } from "../parts/wording";

/** How much room the memories take, and whether the browser may take it back. */
export function StorageLine() {
  const { engine, browser } = useApp();
  const { act, busy } = useAction();
  const status = useAnswer(() => engine.status(), { key: "status" });
  const kept = useAnswer(async () => ({ on: await browser.persistence.isOn() }), { key: "kept" });
  const storage = status?.storage;
  return (
    <Section title={text("files_storage_title")}>
      {storage && (
        <p>
          {text("files_storage_used", { used: byteSize(storage.usedBytes), quota: byteSize(storage.quotaBytes) })}{" "}
          {kept !== undefined && text(kept.on ? "files_storage_kept" : "files_storage_not_kept")}
        </p>
      )}
      {kept?.on === false && (
        <div className="buttons">
          <Button disabled={busy} onPress={() => act(() => browser.persistence.ask())}>
            {text("files_storage_ask")}
          </Button>
        </div>
      )}
    </Section>
  );
}
