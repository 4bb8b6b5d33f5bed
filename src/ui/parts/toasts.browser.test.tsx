import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { showPart } from "../../../test/ui/show-part";
import { Failure } from "../../domain/failure";
import { tell } from "./toasts";

const undo = page.getByRole("button", { name: "Undo" });

test("what was done is told and read out, can be taken back by the keyboard, and then goes", async () => {
  showPart(<p>A page</p>);
  let taken = 0;
  tell({ text: "Forgotten: tea", undo: async () => (taken += 1) });
  await expect.element(page.getByRole("alert")).toHaveTextContent("Forgotten: tea");
  undo.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(undo).not.toBeInTheDocument();
  expect(taken).toBe(1);
});

test("where taking back fails it says so, and the way back stays", async () => {
  showPart(<p>A page</p>);
  tell({ text: "Forgotten: tea", undo: () => Promise.reject(new Failure("store", "The disk refused.")) });
  await undo.click();
  await expect.element(page.getByText("The disk refused.")).toBeVisible();
  await expect.element(undo).toBeEnabled();
  await page.getByRole("alertdialog").getByRole("button", { name: "Dismiss" }).click();
  await expect.element(undo).not.toBeInTheDocument();
});

test("what cannot be taken back has no button for it", async () => {
  showPart(<p>A page</p>);
  tell({ text: "All is forgotten", undo: null });
  await expect.element(page.getByText("All is forgotten")).toBeVisible();
  expect(undo.query()).toBeNull();
});

test("it is gone after ten seconds", { timeout: 20_000 }, async () => {
  showPart(<p>A page</p>);
  // Where the pointer is on it, it waits.
  await page.getByText("A page").hover();
  tell({ text: "Moved", undo: async () => {} });
  await expect.element(page.getByText("Moved")).toBeVisible();
  await expect.element(page.getByText("Moved"), { timeout: 12_000 }).not.toBeInTheDocument();
});
