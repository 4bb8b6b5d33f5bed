import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { Failure } from "../../domain/failure";
import SettingsView from "./settings-view";

const startOver = page.getByRole("button", { name: "Start the learning of your taste over" });
const budget = page.getByRole("slider", { name: "At most, for each prompt" });

test("how much is put into a prompt is moved by the keyboard, and said as what it has room for", async () => {
  const engine = openView(SettingsView);
  await expect.element(budget).toHaveValue("300");
  await expect.element(page.getByText("Room for about 15 short memories")).toBeVisible();
  budget.element().focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.poll(async () => (await engine.settings()).budgetTokens).toBe(400);
  await expect.element(page.getByText("Room for about 20 short memories")).toBeVisible();
  await userEvent.keyboard("{End}");
  await expect.poll(async () => (await engine.settings()).budgetTokens).toBe(1500);
  await expect.element(budget).toHaveFocus();
});

test("where the slider was moved to stays when it cannot be saved, and what went wrong is told", async () => {
  openView(SettingsView, {
    engine: { changeSettings: () => Promise.reject(new Failure("store", "The disk refused.")) },
  });
  await expect.element(budget).toBeVisible();
  budget.element().focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(page.getByRole("alert")).toHaveTextContent("The disk refused.");
  await expect.element(budget).toHaveValue("250");
});

test("how readily a memory is offered is one of five steps, from fewer to more", async () => {
  const engine = openView(SettingsView);
  const steps = page.getByRole("group", { name: "How readily it offers a memory" });
  await expect.element(steps.getByRole("radio", { name: "Measured best" })).toBeChecked();
  await steps.getByRole("radio", { name: "Fewer" }).click();
  await expect.poll(async () => (await engine.settings()).caution).toBeGreaterThan(0);
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.poll(async () => (await engine.settings()).caution).toBeLessThan(0);
});

test("what was learned of the user's taste is told, and starts over by the keyboard", async () => {
  const engine = openView(SettingsView, { settings: { habit: 0.7 } });
  await expect.element(page.getByText("it adds fewer than at first")).toBeVisible();
  startOver.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(async () => (await engine.settings()).habit).toBe(0);
  await expect.element(startOver).not.toBeInTheDocument();
});

test("one who kept more than was thought is told so", async () => {
  openView(SettingsView, { settings: { habit: -0.2 } });
  await expect.element(page.getByText("it offers more than at first")).toBeVisible();
  await expect.element(startOver).toBeVisible();
});
