import { expect, test } from "vitest";
import { openedCorpus } from "../../test/engine/corpus";
import { aMemory } from "../../test/engine/memory";
import { memoryStore } from "../../test/engine/memory-store";
import type { Disclosure } from "../domain/disclosure";
import { defaultSettings } from "../domain/settings";
import { createDisclosing } from "./disclosing";
import { createTopicReading } from "./topic-reading";

const embedder = { embed: (): Promise<never> => Promise.reject(new Error("no model")) };
const prompt = { text: "What am I allergic to at dinner?", vector: null, now: 0 };

async function found(kept: Disclosure, limit: number): Promise<readonly string[]> {
  const crowd = Array.from({ length: 80 }, (_, place) =>
    aMemory({ id: `h${place}`, text: `Is allergic to dinner number ${place}` }),
  );
  const others = ["Ada", "Tom", "Ines"].map((name) =>
    aMemory({ id: name, kind: "preference", text: `Likes an early dinner with ${name}, who lives next door` }),
  );
  const opened = Promise.resolve(await openedCorpus(memoryStore([...crowd, ...others])));
  const current = { ...defaultSettings, disclosure: { chatgpt: kept } };
  const settings = {
    loaded: () => Promise.resolve(current),
    current: () => current,
    change: () => Promise.resolve(current),
  };
  const topics = createTopicReading({ opened, embedder });
  const { find } = createDisclosing({ opened, settings, topics });
  const told = await find({ site: "chatgpt", conversation: null }, prompt, { model: "m", limit });
  return told.map(({ memory }) => memory.id);
}

test("what a site is never told leaves its place to others, however many there are", async () => {
  expect((await found({ kinds: [], topics: [] }, 5)).every((id) => id.startsWith("h"))).toBe(true);
  expect(new Set(await found({ kinds: [], topics: ["health"] }, 3))).toEqual(new Set(["Ada", "Tom", "Ines"]));
  expect(new Set(await found({ kinds: ["fact"], topics: [] }, 3))).toEqual(new Set(["Ada", "Tom", "Ines"]));
  expect(await found({ kinds: ["preference"], topics: ["health"] }, 3)).toEqual([]);
});

test("no more is told than was asked for", async () => {
  expect(await found({ kinds: [], topics: ["health"] }, 2)).toHaveLength(2);
});
