import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";

const settingsTab = page.getByRole("tab", { name: "Settings" });
const startOver = page.getByRole("button", { name: "Start the learning of your taste over" });

test("how much is put into a prompt, and what becomes of what fades, is the user's choice", async () => {
  const engine = openPopup();
  await settingsTab.click();
  const budget = page.getByRole("combobox", { name: "At most, for each prompt" });
  await expect.element(budget).toHaveDisplayValue("some lines");
  await userEvent.selectOptions(budget, "a lot");
  await expect.poll(async () => (await engine.settings()).budgetTokens).toBe(1000);
  await userEvent.selectOptions(page.getByRole("combobox", { name: "What nobody speaks of any more" }), "never fades");
  await expect.poll(async () => (await engine.settings()).fading).toBe("off");
});

test("that what fades is forgotten in the end is said with its days", async () => {
  openPopup({ settings: { fadedDays: 30 } });
  await settingsTab.click();
  await expect.element(page.getByText("forgotten 30 days later")).not.toBeInTheDocument();
  const fading = page.getByRole("combobox", { name: "What nobody speaks of any more" });
  await userEvent.selectOptions(fading, "is forgotten in the end");
  await expect.element(page.getByText("forgotten 30 days later")).toBeVisible();
});

test("what was learned of the user's taste is told, and starts over by the keyboard", async () => {
  const engine = openPopup({ settings: { habit: 0.7 } });
  await settingsTab.click();
  await expect.element(page.getByText("it adds fewer than at first")).toBeVisible();
  startOver.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(async () => (await engine.settings()).habit).toBe(0);
  await expect.element(startOver).not.toBeInTheDocument();
});

test("one who kept more than was thought is told so; nobody is offered to start over what has not begun", async () => {
  openPopup({ settings: { habit: -0.2 } });
  await settingsTab.click();
  await expect.element(page.getByText("it offers more than at first")).toBeVisible();
  await expect.element(startOver).toBeVisible();
});
