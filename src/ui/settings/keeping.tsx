import type { Settings } from "../../domain/settings";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Choice } from "../parts/choice";
import { Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { DaysChoice } from "./days-choice";

const RETENTION = [7, 30, 90, 365, null];
const FADED = [30, 90, 180, 365];

/** What is kept, and for how long. */
export function Keeping({ settings }: { readonly settings: Settings }) {
  const { engine } = useApp();
  const { act } = useAction();
  return (
    <Section title={text("settings_keeping")} intro={text("settings_keeping_intro")}>
      <DaysChoice
        label={text("settings_retention")}
        offered={RETENTION}
        value={settings.retentionDays}
        onChange={(retentionDays) => act(() => engine.changeSettings({ retentionDays }))}
      />
      <Choice
        label={text("settings_fading")}
        options={fadings()}
        value={settings.fading}
        onChange={(fading) => act(() => engine.changeSettings({ fading }))}
      />
      {settings.fading === "forget" && (
        <>
          <DaysChoice
            label={text("settings_faded_days")}
            offered={FADED}
            value={settings.fadedDays}
            onChange={(fadedDays) => act(() => engine.changeSettings({ fadedDays }))}
          />
          <p className="hint">{text("settings_faded_hint", { count: settings.fadedDays })}</p>
        </>
      )}
    </Section>
  );
}

const fadings = (): readonly (readonly [Settings["fading"], string])[] => [
  ["archive", text("settings_fading_archive")],
  ["forget", text("settings_fading_forget")],
  ["off", text("settings_fading_off")],
];
