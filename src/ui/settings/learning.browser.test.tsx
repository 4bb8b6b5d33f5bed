import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import SettingsView from "./settings-view";

const fading = page.getByRole("combobox", { name: "What nobody speaks of any more" });

test("how long messages are kept and what is asked first is the user's choice", async () => {
  const engine = openView(SettingsView);
  const keep = page.getByRole("combobox", { name: "Keep whole messages" });
  await expect.element(keep).toHaveDisplayValue("for 90 days");
  await userEvent.selectOptions(keep, "for ever");
  await expect.poll(async () => (await engine.settings()).retentionDays).toBeNull();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Ask me before it uses" }), "everything");
  await expect.poll(async () => (await engine.settings()).review).toBe("all");
});

test("a number of days that is not offered, but was set, is shown and can be left", async () => {
  const engine = openView(SettingsView, { settings: { retentionDays: 45 } });
  const keep = page.getByRole("combobox", { name: "Keep whole messages" });
  await expect.element(keep).toHaveDisplayValue("for 45 days");
  await userEvent.selectOptions(keep, "for a week");
  await expect.poll(async () => (await engine.settings()).retentionDays).toBe(7);
});

test("what fades is kept, never fades, or is forgotten after the days that are chosen", async () => {
  const engine = openView(SettingsView, { settings: { fadedDays: 30 } });
  await userEvent.selectOptions(fading, "never fades");
  await expect.poll(async () => (await engine.settings()).fading).toBe("off");
  await expect.element(page.getByText("forgotten 30 days later")).not.toBeInTheDocument();
  await userEvent.selectOptions(fading, "is forgotten in the end");
  await expect.element(page.getByText("forgotten 30 days later")).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Keep what has faded" }), "for a year");
  await expect.poll(async () => (await engine.settings()).fadedDays).toBe(365);
  await expect.element(page.getByText("forgotten 365 days later")).toBeVisible();
});

test("what was not kept is counted by its reason in words", async () => {
  const dropped = [
    { check: "pasted", count: 1200 },
    { check: "secret", count: 3 },
  ];
  openView(SettingsView, { status: { dropped } });
  await page.getByText("1,203 drafts were not kept").click();
  await expect.element(page.getByRole("listitem").filter({ hasText: "secret" })).toHaveTextContent(/secret.* 3$/);
  await expect.element(page.getByRole("listitem").filter({ hasText: "pasted" })).toHaveTextContent(/1,200$/);
});

test("the languages that are understood are named, and the one of these pages", async () => {
  openView(SettingsView, { status: { languages: ["en", "de", "pt"] } });
  await expect.element(page.getByText(/knows English, German,? and Portuguese/)).toBeVisible();
  await expect.element(page.getByText(/These pages are in English: they follow the language/)).toBeVisible();
});
