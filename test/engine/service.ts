import { afterEach } from "vitest";
import type { Turn } from "../../src/domain/turn";
import { type OpenStore, openStore } from "../../src/storage/store";
import { createService, type Service, type ServiceParts } from "../../src/worker/service";

export const opened: OpenStore[] = [];
afterEach(() => opened.splice(0).forEach((store) => store.close()));

/** The real engine over a real database, after consent. */
export async function engine(name: string = crypto.randomUUID(), parts: Partial<ServiceParts> = {}): Promise<Service> {
  const store = openStore(name);
  opened.push(store);
  const service = createService({ store, ...parts });
  await service.manager.changeSettings({ consented: true });
  return service;
}

/** What the user said in a chat, on one day in March. */
export const said = (text: string, turn: Partial<Turn> = {}): Turn => ({
  id: "t1",
  site: "chatgpt",
  conversation: "c1",
  role: "user",
  text,
  at: Date.UTC(2026, 2, 3),
  ...turn,
});

export const story = "I'm Mara, I moved to Lisbon in March, my sister Ines is a vet, I'm allergic to peanuts.";

/** Tells it and waits until all of it is learned. */
export async function tell(service: Service, ...turns: readonly Turn[]): Promise<void> {
  for (const turn of turns) await service.chat.observe(turn.site, [turn]);
  await service.settled();
}

export const recalled = async (service: Service, text: string): Promise<string> => {
  const { block } = await service.chat.recall({ site: "claude", conversation: null, text });
  return block.map((line) => line.text).join("\n");
};

export const kept = async (service: Service): Promise<readonly string[]> =>
  (await service.manager.list({ offset: 0, limit: 100 })).memories.map(({ text }) => text);
