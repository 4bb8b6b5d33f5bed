import type { Browser } from "../e2e/chromium";
import { until } from "../e2e/until";
import { sampleLife, type SampleLife } from "./sample-life";
import type { Screen } from "./screen";

/** Every screen, in the order in which people come to see them. */
export const screens: readonly Screen[] = [
  { name: "welcome", path: "welcome.html" },
  { name: "popup", path: "popup.html" },
  { name: "memories", path: "manager.html#/memories" },
  { name: "search", path: "manager.html#/memories?q=What+should+I+cook+for+Ines" },
  { name: "memory", path: "manager.html#/memories?id=e11e-marathon-2" },
  { name: "timeline", path: "manager.html#/timeline" },
  { name: "graph", path: "manager.html#/graph?name=Ines" },
  { name: "review", path: "manager.html#/review" },
  { name: "spaces", path: "manager.html#/spaces" },
  { name: "disclosure", path: "manager.html#/disclosure" },
  { name: "activity", path: "manager.html#/activity" },
  { name: "insights", path: "manager.html#/insights" },
  { name: "settings", path: "manager.html#/settings" },
  { name: "files", path: "manager.html#/files" },
];

/** Fills a consented browser with the life of a made-up person. */
export async function live({ ask, context, origin }: Browser, now = Date.now()): Promise<SampleLife> {
  const life = sampleLife(now);
  await ask("restore", { memories: life.memories });
  await ask("saveSpace", { id: "work", name: "Work", sites: [], chats: ["claude/d41d-work"] });
  await ask("changeSettings", { disclosure: { chatgpt: { kinds: [], topics: ["health"] } } });
  const page = await context.newPage();
  await page.goto(`${origin}/welcome.html`);
  // No door writes what was done: it is told by who does it. It came in today, and was learned over a year.
  const learnedAt = Object.fromEntries(life.memories.map((memory) => [memory.id, memory.learnedAt]));
  await page.evaluate(
    async ({ rows, learnedAt: days }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open("keepsake");
        opening.addEventListener("success", () => resolve(opening.result));
        opening.addEventListener("error", () => reject(opening.error ?? new Error("The database does not open.")));
      });
      const writing = db.transaction(["activity", "history"], "readwrite");
      for (const row of rows) writing.objectStore("activity").add(row);
      writing
        .objectStore("history")
        .openCursor()
        .addEventListener("success", ({ target }) => {
          const cursor = target instanceof IDBRequest ? target.result : null;
          if (cursor === null) return;
          const { value } = cursor;
          if (value.action === "added") cursor.update({ ...value, by: "learn", at: days[value.memory] ?? value.at });
          cursor.continue();
        });
      await new Promise((resolve) => writing.addEventListener("complete", resolve));
      db.close();
    },
    { rows: life.activity, learnedAt },
  );
  await page.close();
  await until(
    () => ask("status"),
    ({ unembedded }) => (unembedded === 0 ? null : `${unembedded} vectors`),
    { within: 60_000, failing: "The sample life is not known" },
  );
  return life;
}
