import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { nameless, tooSmall, tooWide } from "../../../test/ui/layout";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleMemory } from "../../../test/ui/sample-doors";

const word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung";
const memories = [
  sampleMemory("m1", `The word I like best is ${word}, all of it`),
  sampleMemory("m2", "أعيش في لشبونة منذ شهر مارس", { kind: "constraint" }),
];
const sample = {
  memories,
  settings: { chatsOff: ["chatgpt/c1"] },
  health: { temporary: true, problems: [`The prompt field cannot be found in ${word}.`] },
  status: {
    waiting: 12,
    unembedded: 1200,
    unreviewed: 1234,
    problem: `The file ${word} cannot be written.`,
  },
};

afterEach(() => page.viewport(414, 896));

test.each([320, 380, 1280])("everything fits in %d pixels, can be hit and has a name", async (width) => {
  await page.viewport(width, 600);
  openPopup(sample);
  await expect.element(page.getByRole("button", { name: /^Forget: The word/ })).toBeInTheDocument();
  expect(tooWide()).toEqual([]);
  expect(nameless()).toEqual([]);
  expect(tooSmall()).toEqual([]);
});

test("what is told of a forgotten one fits too", async () => {
  await page.viewport(320, 600);
  openPopup({ memories, health: null });
  await page.getByRole("button", { name: /^Forget: The word/ }).click();
  await expect.element(page.getByRole("button", { name: "Undo" })).toBeVisible();
  expect(tooWide()).toEqual([]);
});

test("before consent the way on is in sight", async () => {
  await page.viewport(380, 600);
  openPopup({ settings: { consented: false } });
  await expect.element(page.getByRole("link", { name: /and start/ })).toBeInViewport();
  expect(tooWide()).toEqual([]);
});

test("no style stands in the markup: the extension's policy would drop it", async () => {
  openPopup({ memories, health: null });
  await expect.element(page.getByRole("button", { name: /^Forget/ }).first()).toBeVisible();
  expect([...document.querySelectorAll("#root [style]")]).toEqual([]);
});

test("Tab reaches everything, in the order of what is seen", async () => {
  openPopup({ memories: memories.slice(0, 1), health: { conversation: null, temporary: true } });
  await expect.element(page.getByRole("button", { name: /^Forget/ })).toBeVisible();
  const reached: (string | undefined)[] = [];
  for (let step = 0; step < 8; step += 1) {
    await userEvent.tab();
    const { ariaLabel, textContent, parentElement } = document.activeElement ?? {};
    reached.push((ariaLabel ?? (textContent || parentElement?.textContent))?.slice(0, 6));
  }
  expect(reached).toEqual(["Pause ", "Add au", "Search", "The wo", "Pin: T", "Forget", "All me", "Settin"]);
});
