import type { Settings } from "../../domain/settings";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Section, Switch } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { ChatsOff } from "./chats-off";
import { SiteModeSelect } from "./site-mode-select";

/** Where it helps: everywhere or nowhere, on which sites, and in which chats not. */
export function Where({ settings }: { readonly settings: Settings }) {
  const { engine, sites } = useApp();
  const { act } = useAction();
  return (
    <Section title={text("settings_where")} intro={text("settings_where_intro")}>
      <Switch
        label={text("settings_pause")}
        on={settings.paused}
        onChange={(paused) => act(() => engine.changeSettings({ paused }))}
      />
      {settings.paused && <p className="hint">{text("settings_paused")}</p>}
      {Object.entries(sites).map(([site, { label }]) => (
        <SiteModeSelect key={site} site={site} label={label} modes={settings.modes} />
      ))}
      {settings.chatsOff.length > 0 && <ChatsOff chats={settings.chatsOff} />}
    </Section>
  );
}
