import Dexie from "dexie";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { places } from "../../test/row-file/places";
import { found, memory, startIndex, type Started, thirty, user, vector } from "../../test/row-file/started-index";
import { openStore } from "../storage/store";

const name = "open-index-test";
let started: Started;

afterEach(() => started.end());

describe.each(places)("an index whose rows lie in $place", ({ at }) => {
  beforeEach(() => {
    started = startIndex(name, at(`${name}-rows`));
  });

  test("is made from the store once, and then opened without reading it again", async () => {
    await started.store.commit(thirty);
    const first = await started.open();
    await started.expectRight(first);
    expect(found(first).words[0]).toHaveLength(30);
    await first.settled();
    const second = await started.open({ slice: () => Promise.reject(new Error("It reads everything.")) });
    expect(found(second).words[0]).toHaveLength(30);
    await started.expectRight(second);
    expect(found(second).near).toHaveLength(30);
  });

  test("takes in what was committed before a crash and never came into the file", async () => {
    const first = await started.open();
    await started.commit(first, thirty);
    await first.settled();
    await started.store.commit({ ...user, put: [memory("m1", "Likes tea"), memory("new")], forget: ["m2"] });
    await started.store.commit({ ...user, vectors: [vector("new")] });
    const second = await started.open();
    await started.expectRight(second);
    expect(found(second).words).toMatchObject([{ length: 30 }, [], [], ["m7"], ["m1"]]);
    expect(found(second).unembedded).toEqual(["m1"]);
  });

  test("goes on where making it was broken off", async () => {
    await started.store.commit(thirty);
    let reads = 0;
    const broken = await started.open({
      slice: (after) => (reads++ === 5 ? Promise.reject(new Error("Gone.")) : started.store.slice(after, 10)),
      vectorsOf: (asked, model) => started.store.vectorsOf(asked, model),
    });
    await expect(broken.ready).rejects.toThrow("Gone.");
    await broken.settled();
    const again = await started.open();
    expect(found(again).count).toBe(10);
    await started.expectRight(again);
  });

  test("is made anew where the store is another, older one", async () => {
    const first = await started.open();
    await started.commit(first, thirty);
    await first.settled();
    started.store.close();
    await Dexie.delete(name);
    started.store = openStore(name);
    await started.store.commit({ ...user, put: [memory("m1"), memory("other")], vectors: [vector("other")] });
    const second = await started.open();
    await started.expectRight(second);
    expect(found(second).words[0]).toEqual(["m1", "other"]);
  });

  test("is empty when everything was forgotten, also where the file does not know it yet", async () => {
    const first = await started.open();
    await started.commit(first, thirty);
    await first.settled();
    await started.store.clear();
    const second = await started.open();
    await started.expectRight(second);
    expect(found(second).count).toBe(0);
    await started.commit(second, { ...user, put: [memory("m1")] });
    await started.store.clear();
    await second.clear();
    const third = await started.open();
    await started.expectRight(third);
  });

  test("is right after whatever was done, and wherever it broke off", async () => {
    const id = fc.constantFrom("m1", "m2", "m3", "m4", "m5");
    const change = fc.record({
      put: fc.array(fc.tuple(id, fc.constantFrom("Likes m1", "Likes tea", "Likes m7")), { maxLength: 3 }),
      forget: fc.array(id, { maxLength: 1 }),
      vectors: fc.array(id, { maxLength: 2 }),
    });
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ change, isFollowed: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ after: fc.constantFrom("crash", "settle", "clear") }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        await started.store.clear();
        let opened = await started.open();
        for (const one of steps) {
          if ("change" in one) {
            const { put, forget, vectors } = one.change;
            const written = {
              ...user,
              put: put.map(([own, text]) => memory(own, text)),
              forget: forget.filter((own) => put.every(([other]) => other !== own)),
              vectors: vectors.map(vector),
            };
            const through = await started.store.commit(written);
            if (one.isFollowed) await opened.follow({ ...written, through });
            // What was not followed is a crash.
            else opened = await started.open();
          } else if (one.after === "crash") opened = await started.open();
          else if (one.after === "settle") await opened.settled();
          else {
            await started.store.clear();
            await opened.clear();
          }
        }
        await started.expectRight(opened);
        await opened.settled();
        await started.expectRight(await started.open());
      }),
      { numRuns: 15 },
    );
  });
});
