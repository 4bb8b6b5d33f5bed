import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";

const line = page.getByRole("contentinfo");

test("while the index is made anew it says how far it is", async () => {
  openPopup({ status: { memories: 12_000, indexing: { done: 1_500, total: 12_000 } } });
  await expect.element(line).toHaveTextContent("Getting the search ready … 1,500 of 12,000");
});

test("memories without a vector are counted, and of an index that is whole nothing is said", async () => {
  openPopup({ status: { unembedded: 1_234 } });
  await expect.element(line).toHaveTextContent("1,234 not searchable yet");
  await expect.element(line).not.toHaveTextContent("Getting the search ready");
});
