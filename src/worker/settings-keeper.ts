import { defaultSettings, type Settings } from "../domain/settings";
import type { Store } from "../domain/store";
import { createTurns } from "./in-turn";

/** The settings, read once and kept. */
export interface SettingsKeeper {
  loaded(): Promise<Settings>;
  /** As far as they are loaded. */
  current(): Settings;
  change(change: Partial<Settings>): Promise<Settings>;
}

export function keepSettings(store: Pick<Store, "settings" | "saveSettings">): SettingsKeeper {
  let current = defaultSettings;
  // Two changes at once must not take each other back.
  const inTurn = createTurns();
  const first = store.settings().then((stored) => {
    current = stored;
  });
  return {
    async loaded() {
      await first;
      return current;
    },
    current: () => current,
    change: (change) =>
      inTurn(async () => {
        await first;
        const changed = { ...current, ...change };
        await store.saveSettings(changed);
        current = changed;
        return current;
      }),
  };
}
