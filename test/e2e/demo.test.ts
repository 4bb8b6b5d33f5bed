import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answer, play, script } from "./demo";
import { openWorld } from "./world";

test("the scripted demo goes as it is told: five things learned, the ones that matter sent", async () => {
  const world = await openWorld({ consented: false, reply: answer });
  const folder = mkdtempSync(join(tmpdir(), "keepsake-demo-"));
  const told: string[] = [];
  const tell = (step: string) => (): void => void told.push(step);
  await play(
    { browser: world.browser(), standIn: world.standIn, folder },
    {
      agreed: tell("agreed"),
      said: tell("said"),
      learned: tell("learned"),
      asked: tell("asked"),
      offered: tell("offered"),
      received: (prompt) => told.push(prompt),
    },
  );
  expect(told).toEqual(["agreed", "said", "learned", "asked", "offered", expect.stringContaining(script.asks)]);
  expect(readdirSync(folder).toSorted()).toEqual(["chip.png", "panel.png", "popup.png", "sent.png"]);
  rmSync(folder, { recursive: true });
  await world.end();
});
