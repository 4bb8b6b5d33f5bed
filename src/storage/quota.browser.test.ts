import Dexie from "dexie";
import { afterEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { openStore } from "./store";

const name = "quota-test";

afterEach(async () => {
  await cdp().send("Storage.overrideQuotaForOrigin", { origin: location.origin });
  await Dexie.delete(name);
});

test("a full disk is told in plain words; what was saved before stays, and saving works again when there is room", async () => {
  // Chromium remembers for half a minute how much room there was; with the storage it forgets that too.
  await cdp().send("Storage.clearDataForOrigin", { origin: location.origin, storageTypes: "all" });
  await cdp().send("Storage.overrideQuotaForOrigin", { origin: location.origin, quotaSize: 1_000_000 });
  const store = openStore(name);
  const turn = { id: "1", site: "chatgpt", conversation: "c", role: "user", text: "I live in Lisbon.", at: 1 } as const;
  await store.accept([turn]);
  const long = { ...turn, id: "2", text: "word ".repeat(1_000_000) };
  await expect(store.accept([long])).rejects.toMatchObject({
    code: "store",
    message: expect.stringContaining("disk is full"),
  });
  expect(await store.waiting(9)).toEqual([turn]);
  await cdp().send("Storage.overrideQuotaForOrigin", { origin: location.origin });
  await store.accept([long]);
  expect(await store.countWaiting()).toBe(2);
  store.close();
});
