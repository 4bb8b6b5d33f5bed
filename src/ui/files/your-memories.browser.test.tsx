import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";
import { type Sample, sampleMemory } from "../../../test/ui/sample-doors";
import { Failure } from "../../domain/failure";
import type { ManagerDoor } from "../../messaging/protocol";

const memories = [sampleMemory("m1", "I'm allergic to peanuts"), sampleMemory("m2", "My sister Ines is a vet")];
const chooser = page.getByLabelText("File to import");
const status = page.getByRole("region", { name: "Your memories" }).getByRole("status");

async function openSettings(sample: Sample): Promise<ManagerDoor> {
  const engine = openPopup(sample);
  await page.getByRole("tab", { name: "Settings" }).click();
  return engine;
}

/** What the browser would have saved: the file's name and its text. */
function nextDownload(): Promise<{ readonly name: string; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const catchIt = (event: Event): void => {
      if (!(event.target instanceof HTMLAnchorElement) || event.target.download === "") return;
      event.preventDefault();
      document.removeEventListener("click", catchIt);
      const name = event.target.download;
      fetch(event.target.href).then(async (answer) => resolve({ name, text: await answer.text() }), reject);
    };
    document.addEventListener("click", catchIt);
  });
}

test("exports all pieces as one dated file", async () => {
  await openSettings({ memories });
  const saved = nextDownload();
  await page.getByRole("button", { name: "Export to JSON" }).click();
  const { name, text } = await saved;
  expect(name).toMatch(/^keepsake-\d{4}-\d\d-\d\d\.json$/);
  expect(text).toBe("I'm allergic to peanuts\nMy sister Ines is a vet\n");
});

test("imports a file, and tells what came in", async () => {
  const pieces: string[] = [];
  const importPiece = async (_upload: string, _index: number, text: string): Promise<void> => void pieces.push(text);
  await openSettings({ engine: { importPiece, importFile: async () => ({ added: 12, skipped: 1 }) } });
  await userEvent.upload(chooser, new File(['{"memories":[]}'], "mine.json"));
  await expect.element(status).toHaveTextContent("12 memories came in, 1 was here already.");
  expect(pieces).toEqual(['{"memories":[]}']);
});

test("says why a file was refused, and takes it once it is corrected", async () => {
  let good = false;
  const importFile: ManagerDoor["importFile"] = async () => {
    if (!good) throw new Failure("bad-file", "The file is cut short.");
    return { added: 1, skipped: 0 };
  };
  await openSettings({ engine: { importFile } });
  await userEvent.upload(chooser, new File(["{"], "mine.json"));
  await expect.element(page.getByRole("alert")).toHaveTextContent("The file is cut short.");
  await expect.element(chooser).toHaveProperty("value", "");
  good = true;
  await userEvent.upload(chooser, new File(["{}"], "mine.json"));
  await expect.element(status).toHaveTextContent("1 memory came in.");
  expect(page.getByRole("alert").query()).toBeNull();
});

test("forgets everything only after asking", async () => {
  const engine = await openSettings({ memories });
  await page.getByRole("button", { name: "Forget everything…" }).click();
  await expect.element(page.getByText(/This forgets 2 memories/)).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Keep them" })).toHaveFocus();
  await page.getByRole("button", { name: "Forget everything", exact: true }).click();
  await expect.element(page.getByRole("button", { name: /Forget everything/ })).not.toBeInTheDocument();
  expect((await engine.list({ offset: 0, limit: 1 })).total).toBe(0);
});
