import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { nameless, tooSmall, tooWide } from "../../../test/ui/layout";
import { openPage } from "../../../test/ui/open-page";
import type { Sample } from "../../../test/ui/sample-doors";
import type { ModelInfo } from "../../messaging/model-info";
import { STEPS } from "./steps";
import { WelcomePage } from "./welcome-page";

const open = (sample: Sample = {}) =>
  openPage(WelcomePage, { health: null, ...sample, settings: { consented: false, ...sample.settings } });
const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const title = (name: string) => page.getByRole("heading", { level: 1, name });

const model = (id: string, downloadBytes: number): ModelInfo => ({
  id,
  label: id,
  extractor: "webllm",
  runs: "On the graphics processor",
  downloadBytes,
  memoryBytes: 2 * downloadBytes,
  unavailable: null,
  downloaded: false,
});
const shelf = [model("Small 0.5B", 290_000_000), model("Large 3B", 1_800_000_000)];

afterEach(() => page.viewport(414, 896));

test("from the first picture to the end, by the keyboard alone, each title read out", async () => {
  const { engine } = open();
  await expect.element(title("One private memory for your AI chats")).toBeVisible();
  const go = async (name: string, next: string): Promise<void> => {
    const button = page.getByRole("button", { name, exact: true });
    await expect.element(button).toBeEnabled();
    for (let tabs = 0; tabs < 12 && document.activeElement !== button.element(); tabs += 1) await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.element(title(next)).toHaveFocus();
  };
  await go("Next", "What it never does");
  expect((await engine.settings()).consented).toBe(false);
  await go("Next", "May it begin?");
  await go("I agree: start remembering", "A language model, if you want one");
  expect((await engine.settings()).consented).toBe(true);
  await go("Next", "Bring what you have told before");
  await go("Next", "That is all");
  await expect.element(page.getByText("Step 6 of 6")).toBeVisible();
});

test("the pictures can be left out, but never the question", async () => {
  const { engine } = open();
  await press("Skip this");
  await expect.element(title("May it begin?")).toBeVisible();
  expect((await engine.settings()).consented).toBe(false);
});

test("sites are chosen before anything is read of them", async () => {
  const { engine } = open();
  await press("Skip this");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Claude" }), "off");
  await press("I agree: start remembering");
  await expect.element(title("A language model, if you want one")).toBeVisible();
  expect(await engine.settings()).toMatchObject({ consented: true, modes: { claude: "off" } });
});

test("whoever refuses is told how to start, and can think again", async () => {
  const { engine } = open();
  await press("Skip this");
  await press("Not now");
  await expect.element(title("Then nothing is read")).toHaveFocus();
  expect((await engine.settings()).consented).toBe(false);
  await press("Back");
  await expect.element(title("May it begin?")).toBeVisible();
});

test("whoever comes again can take it back", async () => {
  const { engine } = open({ settings: { consented: true } });
  await press("Skip this");
  await expect.element(page.getByText("You have agreed")).toBeVisible();
  await press("Take it back");
  await expect.element(title("Then nothing is read")).toBeVisible();
  expect((await engine.settings()).consented).toBe(false);
});

test("a model is chosen by its size and gain, and comes while one goes on", async () => {
  const chosen: unknown[] = [];
  const chooseModel = (id: string | null): Promise<void> => {
    chosen.push(id);
    return new Promise(() => {});
  };
  const progress = { model: "Large 3B", share: 0.25, note: "" };
  open({
    engine: { models: async () => shelf, chooseModel },
    status: { model: { loaded: null, speed: null, progress } },
  });
  await press("Skip this");
  await press("I agree: start remembering");
  await expect.element(page.getByRole("radio", { name: /The built-in reader alone/ })).toBeChecked();
  await expect.element(page.getByText("290 MB to download, 580 MB of memory while it reads")).toBeVisible();
  await page.getByRole("radio", { name: /Large 3B.*Finds more/ }).click();
  await press("Download and go on");
  await expect.element(page.getByRole("progressbar", { name: /Getting the language model ready/ })).toBeVisible();
  expect(chosen).toEqual(["Large 3B"]);
});

test("nothing is downloaded for one who chose nothing; where no model can run it is said", async () => {
  const chosen: unknown[] = [];
  const models = async () => shelf.map((option) => ({ ...option, unavailable: "There is no adapter." }));
  open({ engine: { models, chooseModel: async (id) => void chosen.push(id) } });
  await press("Skip this");
  await press("I agree: start remembering");
  await expect.element(page.getByText(/No language model can be used here/)).toBeVisible();
  expect(page.getByRole("radio").query()).toBeNull();
  await press("Next");
  await expect.element(title("Bring what you have told before")).toBeVisible();
  expect(chosen).toEqual([]);
});

test("the end leads to the memories", async () => {
  const { opened } = open({ settings: { consented: true } });
  await press("Skip this");
  await press("Next");
  await press("Next");
  await press("Next");
  await page.getByRole("link", { name: "All memories" }).click();
  expect(opened).toEqual(["/manager.html#/memories"]);
});

test.each([320, 1200])("each step fits in %d pixels, can be hit and has names", async (width) => {
  await page.viewport(width, 700);
  open({ settings: { consented: true }, engine: { models: async () => shelf } });
  for (const [step] of STEPS.entries()) {
    await expect.element(page.getByText(`Step ${step + 1} of ${STEPS.length}`)).toBeVisible();
    expect(tooWide()).toEqual([]);
    expect(nameless()).toEqual([]);
    expect(tooSmall()).toEqual([]);
    if (step < STEPS.length - 1) await press("Next");
  }
});
