import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleMemory } from "../../../test/ui/sample-doors";

test("how long messages are kept and what is asked first is the user's choice", async () => {
  const engine = openPopup();
  await page.getByRole("tab", { name: "Settings" }).click();
  const keep = page.getByRole("combobox", { name: "Keep whole messages" });
  await expect.element(keep).toHaveDisplayValue("for 90 days");
  await userEvent.selectOptions(keep, "for ever");
  await expect.poll(async () => (await engine.settings()).retentionDays).toBeNull();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Ask me before it uses" }), "everything");
  await expect.poll(async () => (await engine.settings()).review).toBe("all");
});

test("what was not kept is counted by its reason, and the languages are named", async () => {
  const dropped = [
    { reason: "It stands in a text that was pasted.", count: 1200 },
    { reason: "It holds a secret.", count: 3 },
  ];
  openPopup({ status: { dropped, languages: ["en", "de", "pt"] } });
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByText("1,203 drafts were not kept").click();
  await expect.element(page.getByText("It holds a secret.")).toBeVisible();
  await expect.element(page.getByText(/knows English, German and Portuguese/)).toBeVisible();
});

test("this chat is forgotten after a question, and brought back", async () => {
  const engine = openPopup({ memories: [sampleMemory("m", "Is called Mara")] });
  await page.getByRole("button", { name: "Forget this chat…" }).click();
  await page.getByRole("button", { name: "Cancel" }).click();
  expect(await engine.get("m")).not.toBeNull();
  await page.getByRole("button", { name: "Forget this chat…" }).click();
  await page.getByRole("button", { name: "Forget this chat" }).click();
  await expect.element(page.getByText("1 thing forgotten.")).toBeVisible();
  expect(await engine.get("m")).toBeNull();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => engine.get("m")).not.toBeNull();
});
