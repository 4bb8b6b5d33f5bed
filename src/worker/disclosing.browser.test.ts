import { describe, expect, test } from "vitest";
import { engine, said } from "../../test/engine/service";
import { wordEmbedder } from "../../test/engine/word-embedder";
import type { Settings } from "../domain/settings";
import type { Turn } from "../domain/turn";
import type { Service } from "./service";

const PATIENT = { timeout: 60_000 };
const NEVER_HEALTH = { disclosure: { chatgpt: { kinds: [], topics: ["health"] } } };

/** What topics are told by then are words alone. */
const withoutModel = { ...wordEmbedder, embed: (): Promise<never> => Promise.reject(new Error("no model")) };

let told = 0;
async function tell(service: Service, text: string, where: Partial<Turn> = {}): Promise<void> {
  const turn = said(text, { id: `t${told++}`, conversation: "told", site: "claude", ...where });
  await service.chat.observe(turn.site, [turn]);
  await service.settled();
}

async function recalled(service: Service, site: string, text: string): Promise<string> {
  const { block, forget } = await service.chat.recall({ site, conversation: null, text });
  return [...block, ...forget].map((line) => line.text).join("\n");
}

const change = (service: Service, settings: Partial<Settings>) =>
  service.manager.changeSettings({ caution: -1, ...settings });

describe("health, never to ChatGPT", () => {
  test("is told elsewhere, and there neither in a statement nor in a turn nor to be forgotten", PATIENT, async () => {
    const service = await engine();
    await change(service, NEVER_HEALTH);
    await tell(service, "I'm allergic to peanuts. I live in Porto. Cooking for my friends is what I like best.");
    await tell(
      service,
      "Since the winter I feel so low that I hardly leave my bed, and I don't know what to do about it.",
    );
    for (const prompt of ["What am I allergic to, and what can I cook?", "I feel low and stay in bed. Why is that?"]) {
      expect(await recalled(service, "claude", prompt)).not.toBe("");
      expect(await recalled(service, "chatgpt", prompt)).not.toMatch(/allerg|peanut|low|bed/);
    }
    const forget = "Forget that I'm allergic to peanuts.";
    expect(await recalled(service, "claude", forget)).toContain("peanuts");
    expect(await recalled(service, "chatgpt", forget)).toBe("");
    expect(await recalled(service, "chatgpt", "Where do I live?")).toContain("Porto");
    await change(service, { disclosure: {} });
    expect(await recalled(service, "chatgpt", forget)).toContain("peanuts");
  });
});

describe("what a site is never told", () => {
  test("of a kind takes along the turn that it was drawn from", async () => {
    const service = await engine(crypto.randomUUID(), { embedder: wordEmbedder });
    await tell(service, "I live in Porto.");
    const [memory] = (await service.manager.list({ offset: 0, limit: 1 })).memories;
    const prompt = "In which town do I live?";
    await change(service, {});
    expect(await recalled(service, "chatgpt", prompt)).toContain("Porto");
    await change(service, { disclosure: { chatgpt: { kinds: [memory?.kind ?? ""], topics: [] } } });
    expect(await recalled(service, "chatgpt", prompt)).toBe("");
    expect(await recalled(service, "claude", prompt)).toContain("Porto");
  });
});

test("the topics with how many statements are about each", async () => {
  const service = await engine(crypto.randomUUID(), { embedder: withoutModel });
  await service.manager.add({ id: "a", kind: "fact", text: "I'm allergic to peanuts" });
  await service.manager.add({ id: "b", kind: "fact", text: "My sister is allergic to peanuts" });
  const topics = await service.manager.topics();
  expect(topics.find(({ id }) => id === "health")).toEqual({ id: "health", sensitive: true, memories: 2 });
  expect(topics.find(({ id }) => id === "family")).toEqual({ id: "family", sensitive: false, memories: 1 });
  expect(topics.find(({ id }) => id === "religion")?.memories).toBe(0);
});
