import { expect, test } from "vitest";
import { Failure } from "../domain/failure";
import { createModelSlot } from "./model-slot";

const effort = { readTokens: 100, readSeconds: 1, writtenTokens: 10, writtenSeconds: 1 };
const says = (text: string) => () => Promise.resolve({ text, effort });

function slotOfNames({ patience = 1000, free = (_name: string) => Promise.resolve() } = {}) {
  const freed: string[] = [];
  const slot = createModelSlot<string>({
    patience,
    free: (name) => (freed.push(name), free(name)),
    failureOf: (error) => (error instanceof Failure ? error : new Failure("model", `Told: ${String(error)}`)),
  });
  return { slot, freed };
}

test("an empty place answers nothing, and says why", async () => {
  const { slot } = slotOfNames();
  expect(await slot.available()).toEqual({ available: false, reason: "No language model is loaded." });
  await expect(slot.ask(says("x"), undefined)).rejects.toMatchObject({ code: "model" });
});

test("another model takes the place of the first, which is let go; speed starts anew", async () => {
  const { slot, freed } = slotOfNames({ free: () => Promise.reject(new Error("already gone")) });
  await slot.replace("one");
  expect(await slot.ask((model) => Promise.resolve({ text: model, effort }), undefined)).toBe("one");
  expect(slot.speed()).toEqual({ read: 100, written: 10 });
  await slot.replace("other");
  expect(slot.model).toBe("other");
  expect(slot.speed()).toBeNull();
  expect(freed).toEqual(["one"]);
});

test("a model that fails or hangs is let go, and the reason stands until the next one", async () => {
  const { slot, freed } = slotOfNames({ patience: 20 });
  for (const fail of [() => Promise.reject(new Error("lost")), () => new Promise<never>(() => undefined)]) {
    await slot.replace("one");
    await expect(slot.ask(fail, undefined)).rejects.toMatchObject({ code: "model" });
    expect(slot.model).toBeNull();
  }
  expect(freed).toEqual(["one", "one"]);
  expect(await slot.available()).toMatchObject({ reason: expect.stringContaining("stopped answering") });
  await slot.replace("two");
  expect(await slot.available()).toEqual({ available: true });
});

test("an abort leaves the model where it is", async () => {
  const { slot } = slotOfNames();
  await slot.replace("one");
  await expect(slot.ask(() => new Promise(() => undefined), AbortSignal.timeout(10))).rejects.toMatchObject({
    code: "cancelled",
  });
  expect(slot.model).toBe("one");
});

test("a failure of a model that was replaced in the meantime leaves the new one", async () => {
  const { slot } = slotOfNames();
  await slot.replace("one");
  const asking = slot.ask(async () => {
    await slot.replace("two");
    throw new Error("gone");
  }, undefined);
  await expect(asking).rejects.toThrow("gone");
  expect(slot.model).toBe("two");
});
