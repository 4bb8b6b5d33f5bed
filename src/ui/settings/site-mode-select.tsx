import type { SiteMode } from "../../domain/settings";
import { useApp } from "../parts/app-context";
import { useAction } from "../parts/use-action";

const MODES: Readonly<Record<SiteMode, string>> = {
  auto: "Add automatically",
  ask: "Only when I click",
  off: "Off on this site",
};

const isMode = (value: string): value is SiteMode => Object.hasOwn(MODES, value);

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
        {Object.entries(MODES).map(([mode, wording]) => (
          <option key={mode} value={mode}>
            {wording}
          </option>
        ))}
      </select>
    </label>
  );
}
