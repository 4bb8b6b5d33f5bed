import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleMemory } from "../../../test/ui/sample-doors";

const word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung";
const memories = [
  sampleMemory("m1", `The word I like best is ${word}, all of it`),
  sampleMemory("m2", "أعيش في لشبونة منذ شهر مارس", { kind: "constraint" }),
];
const models = async () => [
  {
    id: "large",
    extractor: "webllm",
    runs: "On the graphics processor",
    label: "A model of a rather long name 3B",
    downloadBytes: 1_800_000_000,
    memoryBytes: 2_900_000_000,
    unavailable: "It needs half-precision shaders, which this graphics card does not offer.",
    downloaded: true,
  },
];
const modelSources = async () => [
  {
    id: "webllm",
    label: "On the graphics processor",
    custom: { label: "Address of a folder", placeholder: "http://localhost:8000/", asksLike: true, file: ".gguf" },
    optIn: { label: "Talks to a program on this computer.", origins: [], on: false },
  },
];
const sample = {
  memories,
  health: { temporary: true, problems: [`The prompt field cannot be found in ${word}.`] },
  status: {
    dropped: [{ check: "about-the-user", reason: "It says nothing of the user.", count: 12 }],
    waiting: 12,
    unembedded: 1200,
    problem: `The file ${word} cannot be written.`,
  },
  engine: { models, modelSources },
};

afterEach(() => page.viewport(414, 896));

/** What is wider than its place; what is cut short on purpose hides the rest. */
const tooWide = (): readonly string[] =>
  [document.documentElement, ...document.querySelectorAll("#root *")]
    .filter((element) => element.clientWidth > 0 && getComputedStyle(element).overflowX !== "hidden")
    .filter((element) => element.scrollWidth > element.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 80));

/** The visible controls that a screen reader could not name. */
const nameless = (): readonly string[] =>
  page
    .getByRole("button")
    .or(page.getByRole("combobox"))
    .or(page.getByRole("textbox"))
    .elements()
    .filter((control) => {
      const labels =
        control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels : null;
      return !(control.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? control.textContent);
    })
    .map((control) => control.outerHTML);

test.each([320, 380, 1280])("everything fits in %d pixels and has a name", async (width) => {
  await page.viewport(width, 600);
  openPopup(sample);
  const edit = page.getByRole("button", { name: /^Edit: The word/ });
  await expect.element(edit).toBeVisible();
  expect(tooWide()).toEqual([]);
  await edit.click();
  await page.getByRole("button", { name: /^Forget: أعيش/ }).click();
  await expect.element(page.getByRole("button", { name: "Undo" })).toBeVisible();
  expect(tooWide()).toEqual([]);
  expect(nameless()).toEqual([]);
  await page.getByRole("tab", { name: "Settings" }).click();
  await page.getByText("Use a model of your own").click();
  await page.getByRole("button", { name: "Forget everything…" }).click();
  expect(tooWide()).toEqual([]);
  expect(nameless()).toEqual([]);
});

test("the consent screen fits too, its button in sight", async () => {
  await page.viewport(380, 600);
  openPopup({ settings: { consented: false } });
  await expect.element(page.getByRole("button", { name: "Start remembering" })).toBeInViewport();
  expect(tooWide()).toEqual([]);
});

test("no style stands in the markup: the extension's policy would drop it", async () => {
  openPopup(sample);
  await expect.element(page.getByRole("button", { name: /^Edit/ }).first()).toBeVisible();
  const styled = [...document.querySelectorAll("#root [style]")].filter((element) => element.role !== "tabpanel");
  expect(styled).toEqual([]);
});

test("Tab reaches every control of a row, in order", async () => {
  openPopup(sample);
  await page.getByRole("searchbox").click();
  const reached: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await userEvent.tab();
    reached.push(document.activeElement?.getAttribute("aria-label")?.split(":")[0] ?? "");
  }
  expect(reached).toEqual(["What to show", "Pin", "Edit", "Forget"]);
});
