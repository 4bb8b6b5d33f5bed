import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button, Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { MenuSwitch } from "./menu-switch";
import "./shortcuts.css";

/** Keys, and the line in the context menu. */
export function Shortcuts() {
  const { browser } = useApp();
  const { act, busy } = useAction();
  const shortcuts = useAnswer(() => browser.shortcuts(), { key: "shortcuts" }) ?? [];
  return (
    <Section title={text("settings_shortcuts")}>
      <dl className="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys === "" ? text("settings_shortcut_none") : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <div className="buttons">
        <Button disabled={busy} onPress={() => act(() => browser.changeShortcuts())}>
          {text("settings_shortcuts_change")}
        </Button>
      </div>
      <MenuSwitch />
    </Section>
  );
}
