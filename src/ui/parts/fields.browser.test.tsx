import { useState } from "react";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { showPart } from "../../../test/ui/show-part";
import { Field, ProgressBar, SearchField } from "./fields";

function Name({ taken }: { readonly taken: string }) {
  const [name, setName] = useState("");
  return (
    <Field
      label="Name"
      hint="As you call it."
      error={name === taken ? "There is one of that name." : null}
      value={name}
      onType={setName}
    />
  );
}

function Looking() {
  const [typed, setTyped] = useState("");
  return <SearchField label="Search chats" value={typed} onType={setTyped} />;
}

test("a field has a name and a hint, and says what is wrong with it; what was typed stays", async () => {
  showPart(<Name taken="Work" />);
  const field = page.getByRole("textbox", { name: "Name" });
  await expect.element(field).toHaveAccessibleDescription("As you call it.");
  expect(page.getByRole("alert").query()).toBeNull();
  await field.fill("Work");
  await expect.element(page.getByRole("alert")).toHaveTextContent("There is one of that name.");
  await expect.element(field).toHaveAttribute("aria-invalid", "true");
  await expect.element(field).toHaveAccessibleDescription("As you call it. There is one of that name.");
  await expect.element(field).toHaveValue("Work");
});

test("a search is emptied by Escape and by its cross, and keeps the focus; an empty one lets Escape pass", async () => {
  const passed: string[] = [];
  const note = ({ key }: KeyboardEvent): void => void passed.push(key);
  document.addEventListener("keydown", note);
  showPart(<Looking />);
  const search = page.getByRole("searchbox", { name: "Search chats" });
  await search.fill("tea");
  await userEvent.keyboard("{Escape}");
  await expect.element(search).toHaveValue("");
  expect(passed).toEqual([]);
  await search.fill("tea");
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect.element(search).toHaveValue("");
  await expect.element(search).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(passed).toEqual(["Escape"]);
  document.removeEventListener("keydown", note);
});

test("a bar tells its share where it is known", async () => {
  showPart(
    <>
      <ProgressBar label="Reading" share={0.42} note="line 3" />
      <ProgressBar label="Waiting" share={null} />
    </>,
  );
  await expect.element(page.getByRole("progressbar", { name: /^Reading/ })).toHaveAttribute("value", "0.42");
  await expect.element(page.getByText("42%")).toBeVisible();
  await expect.element(page.getByRole("progressbar", { name: "Waiting" })).not.toHaveAttribute("value");
});
