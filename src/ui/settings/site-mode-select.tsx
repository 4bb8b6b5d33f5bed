import type { SiteMode } from "../../domain/settings";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { useAction } from "../parts/use-action";

const modeNames = (): Readonly<Record<SiteMode, string>> => ({
  auto: text("settings_mode_auto"),
  ask: text("settings_mode_ask"),
  off: text("settings_mode_off"),
});

const isMode = (value: string): value is SiteMode => Object.hasOwn(modeNames(), value);

export interface SiteModeSelectProps {
  /** `Site.site`. */
  readonly site: string;
  readonly label: string;
  readonly modes: Readonly<Record<string, SiteMode>>;
}

export function SiteModeSelect({ site, label, modes }: SiteModeSelectProps) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const choose = (mode: string): void => {
    if (isMode(mode)) act(() => engine.changeSettings({ modes: { ...modes, [site]: mode } }));
  };
  return (
    <label className="site-mode">
      <span>{label}</span>
      <select value={modes[site] ?? "auto"} disabled={busy} onChange={(event) => choose(event.target.value)}>
        {Object.entries(modeNames()).map(([mode, wording]) => (
          <option key={mode} value={mode}>
            {wording}
          </option>
        ))}
      </select>
    </label>
  );
}
