import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPage } from "../../../test/ui/open-page";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { Popup } from "./popup";

const memories = [sampleMemory("m1", "Plays the cello"), sampleMemory("m2", "Has a sister who is a vet")];
const search = page.getByRole("searchbox", { name: "Search what is remembered" });
const results = page.getByRole("list", { name: "What was found" }).getByRole("listitem");

test("finds as one types, in the place of the chat's own, and leads on to the full list", async () => {
  const { opened } = openPage(Popup, { memories });
  await search.fill("cello");
  await expect.element(results).toHaveTextContent("Plays the cello");
  await expect.element(page.getByText("1 memory found")).toBeVisible();
  expect(page.getByText("Learned from this chat").query()).toBeNull();
  await page.getByRole("link", { name: "Search in the full list" }).click();
  expect(opened).toEqual(["/manager.html#/memories?q=cello"]);
});

test("says where nothing fits; Escape empties it, and the chat's own stands there again", async () => {
  openPopup({ memories });
  await search.fill("zebra");
  await expect.element(page.getByText("Nothing that is remembered fits.")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(search).toHaveValue("");
  await expect.element(search).toHaveFocus();
  await expect.element(page.getByText("Learned from this chat", { exact: true })).toBeVisible();
});

test("asks once for what was typed in one go", async () => {
  const asked: string[] = [];
  openPopup({
    engine: {
      search: async (text) => {
        asked.push(text);
        return [];
      },
    },
  });
  await search.click();
  await userEvent.keyboard("lisbon");
  await expect.poll(() => asked.at(-1)).toBe("lisbon");
  expect(asked.length).toBeLessThan(4);
});
