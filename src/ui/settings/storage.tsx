import { useState } from "react";
import type { Status } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { Button, Notice, Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { byteSize } from "../parts/wording";
import "./storage.css";

/** What it takes of this device, and whether the browser keeps it. */
export function Storage({ storage, problem }: Pick<Status, "storage" | "problem">) {
  return (
    <Section title={text("settings_storage")} intro={text("settings_storage_intro")}>
      {storage !== null && <Room {...storage} />}
      {problem !== null && <Notice tone="warning">{text("settings_problem", { problem })}</Notice>}
      <Persistence />
      <p>
        <a href={hrefOf("files")}>{text("settings_to_data")}</a>
      </p>
    </Section>
  );
}

function Room({ usedBytes, quotaBytes }: NonNullable<Status["storage"]>) {
  const told = text("settings_storage_used", { used: byteSize(usedBytes), quota: byteSize(quotaBytes) });
  return (
    <label className="room">
      <span>{told}</span>
      <meter min={0} max={Math.max(quotaBytes, 1)} high={quotaBytes * 0.9} value={usedBytes} />
    </label>
  );
}

function Persistence() {
  const { browser } = useApp();
  const { act, busy } = useAction();
  const [refused, setRefused] = useState(false);
  const answer = useAnswer(async () => ({ isOn: await browser.persistence.isOn() }), { key: "persistence" });
  if (answer === undefined) return null;
  if (answer.isOn) return <p className="hint">{text("settings_persistent")}</p>;
  return (
    <>
      <p className="hint">{text("settings_not_persistent")}</p>
      <div className="buttons">
        <Button disabled={busy} onPress={() => act(async () => setRefused(!(await browser.persistence.ask())))}>
          {text("settings_ask_persistence")}
        </Button>
      </div>
      {refused && <Notice tone="calm">{text("settings_persistence_refused")}</Notice>}
    </>
  );
}
