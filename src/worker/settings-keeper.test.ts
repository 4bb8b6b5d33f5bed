import { expect, test } from "vitest";
import { defaultSettings, type Settings } from "../domain/settings";
import { keepSettings } from "./settings-keeper";

/** A disk that is slow to write, and refuses what is paused. */
function slowStore() {
  let stored: Settings = defaultSettings;
  return {
    settings: () => Promise.resolve(stored),
    async saveSettings(settings: Settings) {
      await new Promise((done) => setTimeout(done, 5));
      if (settings.paused) throw new Error("refused");
      stored = settings;
    },
  };
}

test("two changes at once are both kept: none is worked out from what the other is about to change", async () => {
  const store = slowStore();
  const keeper = keepSettings(store);
  await Promise.all([keeper.change({ habit: 0.5 }), keeper.change({ budgetTokens: 100 })]);
  expect(await store.settings()).toMatchObject({ habit: 0.5, budgetTokens: 100 });
  expect(keeper.current()).toEqual(await store.settings());
});

test("a change that the disk refuses is not taken, and those after it are", async () => {
  const keeper = keepSettings(slowStore());
  const refused = keeper.change({ paused: true });
  const taken = keeper.change({ consented: true });
  await expect(refused).rejects.toThrow("refused");
  expect(await taken).toMatchObject({ paused: false, consented: true });
});
