import { defaultSettings, type Settings } from "../domain/settings";
import type { Store } from "../domain/store";

/** The settings, read once and kept. */
export interface SettingsKeeper {
  loaded(): Promise<Settings>;
  /** As far as they are loaded. */
  current(): Settings;
  change(change: Partial<Settings>): Promise<Settings>;
}

export function keepSettings(store: Pick<Store, "settings" | "saveSettings">): SettingsKeeper {
  let current = defaultSettings;
  const first = store.settings().then((stored) => {
    current = stored;
  });
  return {
    async loaded() {
      await first;
      return current;
    },
    current: () => current,
    async change(change) {
      await first;
      const changed = { ...current, ...change };
      await store.saveSettings(changed);
      current = changed;
      return current;
    },
  };
}
