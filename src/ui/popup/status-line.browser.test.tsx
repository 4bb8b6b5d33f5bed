import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { openPage } from "../../../test/ui/open-page";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { Popup } from "./popup";

const foot = page.getByRole("contentinfo");

test("the foot tells how it stands, and what went wrong last", async () => {
  openPopup({ memories: [sampleMemory("m1", "Plays")], status: { waiting: 2, problem: "The disk is full." } });
  await expect.element(foot).toHaveTextContent("1 memory · 2 messages waiting · Built-in reader · 2.1 MB used");
  await expect.element(foot).toHaveTextContent("Last problem: The disk is full.");
});

test("while the index is made anew it says how far it is", async () => {
  openPopup({ status: { memories: 12_000, indexing: { done: 1_500, total: 12_000 } } });
  await expect.element(foot).toHaveTextContent("Getting the search ready … 1,500 of 12,000");
});

test("memories without a vector are counted, and of an index that is whole nothing is said", async () => {
  openPopup({ status: { unembedded: 1_234 } });
  await expect.element(foot).toHaveTextContent("1,234 not searchable yet");
  await expect.element(foot).not.toHaveTextContent("Getting the search ready");
});

test.each([
  ["large", null, "Language model ready"],
  [null, null, "Language model resting"],
  [null, { model: "large", share: 0.42, note: "" }, "Getting the language model ready: 42%"],
])("how the language model stands: %s %o", async (loaded, progress, said) => {
  openPopup({ settings: { model: "large" }, status: { model: { loaded, progress, speed: null } } });
  await expect.element(foot).toHaveTextContent(said);
});

test("what waits for the user's word leads to the review list, and nothing does where nothing waits", async () => {
  const { opened } = openPage(Popup, { status: { unreviewed: 3 } });
  await page.getByRole("link", { name: "3 memories wait for your word" }).click();
  await page.getByRole("link", { name: "All memories" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  expect(opened).toEqual(["/manager.html#/review", "/manager.html#/memories", "/manager.html#/settings"]);
});

test("a disk that is nearly full is told before it is", async () => {
  openPopup({ status: { storage: { usedBytes: 950_000_000, quotaBytes: 1_000_000_000 } } });
  await expect.element(page.getByRole("alert")).toHaveTextContent("nearly full: 950 MB of 1 GB");
  expect(page.getByText(/for your word/).query()).toBeNull();
});
