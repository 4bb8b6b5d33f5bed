import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleMemory } from "../../../test/ui/sample-doors";

const plan = { ...sampleMemory("m1", "Is going to paint the boat", { daysAgo: 900 }), archivedAt: Date.now() };
const memories = [plan, sampleMemory("m2", "Has a sister who is a vet")];
const rows = page.getByRole("list", { name: "What is remembered" }).getByRole("listitem");
const show = page.getByRole("combobox", { name: "What to show" });
const bringBack = page.getByRole("button", { name: "Bring back: Is going to paint the boat" });

test("what has faded is told in its row, and stands in the list of all", async () => {
  openPopup({ memories });
  await expect.element(rows.nth(1)).toHaveTextContent(/boat.*faded today: not put into prompts/);
  await expect.element(rows.nth(0)).not.toHaveTextContent("faded");
});

test("those alone are shown, and brought back by the keyboard", async () => {
  const engine = openPopup({ memories });
  await userEvent.selectOptions(show, "Faded ones");
  await expect.poll(() => rows.elements().length).toBe(1);
  await expect.element(page.getByText("1 memory not put into prompts")).toBeVisible();
  bringBack.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByText(/Nothing has faded/)).toBeVisible();
  expect(await engine.get("m1")).toMatchObject({ archivedAt: null });
});

test("a pin is a switch that says how it stands, and brings back what had faded", async () => {
  const engine = openPopup({ memories });
  const pin = page.getByRole("button", { name: "Pin: Is going to paint the boat" });
  await expect.element(pin).toHaveAttribute("aria-pressed", "false");
  await pin.click();
  await expect.element(pin).toHaveAttribute("aria-pressed", "true");
  expect(await engine.get("m1")).toMatchObject({ pinned: true, archivedAt: null });
  await expect.element(bringBack).not.toBeInTheDocument();
  await pin.click();
  await expect.poll(async () => (await engine.get("m1"))?.pinned).toBe(false);
});

test("whole messages have no pin: they are kept for so many days", async () => {
  openPopup({ memories: [sampleMemory("e1", "Hello!", { kind: "episode" })] });
  await userEvent.selectOptions(show, "Whole messages");
  await expect.poll(() => rows.elements().length).toBe(1);
  expect(page.getByRole("button", { name: /^Pin/ }).query()).toBeNull();
});
