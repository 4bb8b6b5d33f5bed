import { afterAll, beforeAll, expect, test } from "vitest";
import { fill } from "../bench/round-trip";
import { busyTasks } from "./busy-tasks";
import type { Chat } from "./chat";
import { openWorld, type World } from "./world";

/** A frame of 60 in a second. */
const FRAME_MS = 16;
const PAUSE_MS = 150;
/** Messages are timed where they arrive, after a way that may be a little longer or shorter. */
const WAY_MS = 25;
const SENTENCE = "What could I give Ines as a present? ";
const WORDS = SENTENCE.repeat(6).slice(0, 200);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await fill(world.browser(), 1_000);
});
afterAll(() => world.end());

/** In the page: the engine has a process of its own. */
const isOurs = (url: string): boolean => url === `${world.browser().origin}/content-scripts/chat.js`;

/** As a quick typist does: key after key, and a moment's thought after some words. */
async function typeQuickly({ page }: Chat): Promise<void> {
  for (const piece of WORDS.match(/.{1,25}/g) ?? []) {
    await page.keyboard.type(piece, { delay: 30 });
    await page.waitForTimeout(220);
  }
}

const tell = (what: string, tasks: readonly number[]): void => {
  const sorted = tasks.toSorted((a, b) => b - a);
  const sum = tasks.reduce((total, ms) => total + ms, 0);
  console.info(
    `${what}: ${tasks.length} tasks, ${sum.toFixed(0)} ms in all, the longest ${sorted
      .slice(0, 3)
      .map((ms) => ms.toFixed(1))
      .join(", ")} ms`,
  );
};

test.each(["chatgpt-classic", "chatgpt-octane", "claude"] as const)(
  "%s: 200 characters typed quickly; no task of ours is longer than a frame, and the engine is asked seldom",
  async (id) => {
    if (id !== "claude") world.standIn.hosts["chatgpt.com"] = id;
    const recalls = await world.browser().watchRecalls();
    const chat = await world.open(id === "claude" ? "https://claude.ai/new" : "https://chatgpt.com/");
    await chat.type("Hello");
    await chat.page.waitForTimeout(1_000);
    const tasks = await busyTasks(chat.page, isOurs, () => typeQuickly(chat));
    tell(id, tasks);
    await chat.page.close();
    const times = await recalls();
    const gaps = times.slice(1).map((time, place) => time - (times[place] ?? 0));
    console.info(`${id}: asked ${times.length} times, ${Math.min(...gaps).toFixed(0)} ms apart or more`);
    expect(times.length).toBeGreaterThan(3);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(PAUSE_MS - WAY_MS);
    expect(tasks.length).toBeGreaterThan(100);
    expect(Math.max(...tasks)).toBeLessThanOrEqual(FRAME_MS);
  },
);

test.each([
  ["chatgpt-classic", "https://chatgpt.com/"],
  ["chatgpt-octane", "https://chatgpt.com/"],
] as const)("%s: no task is longer than a frame behind a prompt of 100,000 characters either", async (id, address) => {
  world.standIn.hosts["chatgpt.com"] = id;
  const chat = await world.open(address);
  const long = `${"The committee met again, and nothing was decided. ".repeat(20)}\n`.repeat(100).slice(0, 100_000);
  await chat.type(long);
  await chat.page.waitForTimeout(1_000);
  const tasks = await busyTasks(chat.page, isOurs, async () => {
    await chat.page.keyboard.type(" What could I give Ines?", { delay: 60 });
    await chat.page.waitForTimeout(1_000);
  });
  tell(`${id}, long`, tasks);
  expect(tasks.length).toBeGreaterThan(10);
  expect(Math.max(...tasks)).toBeLessThanOrEqual(FRAME_MS);
  await chat.page.close();
});
