import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { OpenLink } from "../parts/open-link";
import { Button, Notice } from "../parts/parts";
import { useAction } from "../parts/use-action";
import type { Standing } from "./use-standing";

/** What stands over every view: that nothing is read, and what went wrong last. */
export function Banners({ settings, status }: Standing) {
  return (
    <>
      {!settings.consented && (
        <Notice tone="calm">
          <p>{text("not_started")}</p>
          <OpenLink to="/welcome.html">{text("not_started_open")}</OpenLink>
        </Notice>
      )}
      {settings.consented && settings.paused && <Paused />}
      {status.problem !== null && <Notice tone="warning">{text("popup_problem", { problem: status.problem })}</Notice>}
    </>
  );
}

function Paused() {
  const { engine } = useApp();
  const { act, busy } = useAction();
  return (
    <Notice tone="calm">
      <p>{text("shell_paused")}</p>
      <Button disabled={busy} onPress={() => act(() => engine.changeSettings({ paused: false }))}>
        {text("shell_go_on")}
      </Button>
    </Notice>
  );
}
