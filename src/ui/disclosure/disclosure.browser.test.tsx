import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView, type ViewSample } from "../../../test/ui/open-view";
import { Failure } from "../../domain/failure";
import { named } from "../../texts/text";
import DisclosureView from "./disclosure-view";

const topics = [
  { id: "health", sensitive: true, memories: 3 },
  { id: "money", sensitive: true, memories: 1 },
  { id: "travel", sensitive: false, memories: 0 },
];
const open = (sample: ViewSample = {}) =>
  openView(DisclosureView, { ...sample, engine: { topics: async () => topics, ...sample.engine } });
const box = (site: string, matter: string | RegExp) =>
  page.getByRole("checkbox", { name: typeof matter === "string" ? `${site} may know: ${matter}` : matter });

test("everything may be told at first; each topic with its number, the sensitive ones marked", async () => {
  open();
  await expect.element(page.getByText("ChatGPT may be told everything that fits.")).toBeVisible();
  const health = page.getByRole("row", { name: /health/i });
  await expect.element(health).toHaveTextContent("sensitive");
  await expect.element(health).toHaveTextContent("3 memories");
  await expect.element(page.getByRole("row", { name: /travel/i })).not.toHaveTextContent("sensitive");
  const boxes = page.getByRole("checkbox").elements();
  // Three topics and three kinds, on two sites.
  expect(boxes).toHaveLength(12);
  for (const each of boxes) await expect.element(each).toBeChecked();
});

test("a topic is kept from one site by the keyboard, and the rule is read back", async () => {
  const engine = open();
  const health = box("ChatGPT", /ChatGPT.*health/i);
  await expect.element(health).toBeVisible();
  health.element().focus();
  await userEvent.keyboard(" ");
  await expect.element(page.getByText(/^ChatGPT is never told: health\.$/i)).toBeVisible();
  await expect.element(page.getByText("Claude may be told everything that fits.")).toBeVisible();
  await expect.element(health).toHaveFocus();
  expect((await engine.settings()).disclosure).toEqual({ chatgpt: { kinds: [], topics: ["health"] } });
  await userEvent.keyboard(" ");
  await expect.poll(async () => (await engine.settings()).disclosure).toEqual({});
});

test("a kind is kept from a site; what was kept before stays, and is given free at once", async () => {
  const engine = open({ settings: { disclosure: { claude: { kinds: [], topics: ["money"] } } } });
  await box("Claude", named("kind", "constraint")).click();
  await expect
    .element(page.getByText(new RegExp(`^Claude is never told: money,? and ${named("kind", "constraint")}\\.$`, "i")))
    .toBeVisible();
  expect((await engine.settings()).disclosure).toEqual({ claude: { kinds: ["constraint"], topics: ["money"] } });
  await page.getByRole("button", { name: "Everything to Claude" }).click();
  await expect.poll(async () => (await engine.settings()).disclosure).toEqual({});
});

test("everything sensitive is kept from a site with one button", async () => {
  const engine = open();
  const none = page.getByRole("button", { name: "Nothing sensitive to ChatGPT" });
  await none.click();
  await expect
    .poll(async () => (await engine.settings()).disclosure)
    .toEqual({ chatgpt: { kinds: [], topics: ["health", "money"] } });
  await expect.element(none).not.toBeInTheDocument();
});

test("a rule that cannot be saved is not shown as if it held", async () => {
  open({ engine: { changeSettings: () => Promise.reject(new Failure("store", "The disk refused.")) } });
  const fact = box("Claude", "Fact");
  await fact.click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("The disk refused.");
  await expect.element(fact).toBeChecked();
});

test("where it is narrow, nothing stands outside of the page", async () => {
  await page.viewport(320, 700);
  open();
  await expect.element(box("ChatGPT", "Fact")).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(414, 896);
});
