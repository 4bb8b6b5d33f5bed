import { useState } from "react";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Notice, Switch } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";

/** "Remember this" in the context menu of every page. The browser asks the user too. */
export function MenuSwitch() {
  const { browser } = useApp();
  const { act } = useAction();
  const [refused, setRefused] = useState(false);
  const menu = useAnswer(async () => ({ isOn: await browser.menu.isOn() }), { key: "menu" });
  if (!browser.menu.isOffered()) return <p className="hint">{text("settings_menu_not_here")}</p>;
  const change = async (on: boolean): Promise<void> => {
    const agreed = await browser.menu.switch(on);
    setRefused(on && !agreed);
  };
  return (
    <>
      <Switch label={text("settings_menu")} on={menu?.isOn ?? false} onChange={(on) => act(() => change(on))} />
      <p className="hint">{text("settings_menu_hint")}</p>
      {refused && (
        <Notice tone="warning" onDismiss={() => setRefused(false)}>
          {text("settings_menu_refused")}
        </Notice>
      )}
    </>
  );
}
