import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { tooSmall } from "../../../test/ui/layout";
import { openPage } from "../../../test/ui/open-page";
import { ManagerPage } from "./manager-page";
import { replaceRoute } from "./route";

const links = page.getByRole("navigation", { name: "Parts of Keepsake" }).getByRole("link");

beforeEach(() => replaceRoute("#/spaces"));
afterEach(() => page.viewport(414, 896));

test("every view has its link, and the open one is named in the title", async () => {
  openPage(ManagerPage);
  await expect.element(page.getByRole("heading", { level: 1, name: "Spaces" })).toBeVisible();
  await expect.poll(() => document.title).toBe("Spaces · Keepsake");
  expect(links.elements().map(({ textContent }) => textContent.trim())).toEqual([
    "Memories",
    "Timeline",
    "People and things",
    "Review",
    "Spaces",
    "Disclosure",
    "Activity",
    "Insights",
    "Settings",
    "Your data",
  ]);
});

test("a view that is gone to has its title read out; the first one leaves the focus alone", async () => {
  openPage(ManagerPage);
  const title = page.getByRole("heading", { level: 1 });
  await expect.element(title).toHaveTextContent("Spaces");
  await expect.element(title).not.toHaveFocus();
  await links.filter({ hasText: "Disclosure" }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: "Disclosure" })).toHaveFocus();
});

test("what waits for the user's word is counted beside its link", async () => {
  openPage(ManagerPage, { status: { unreviewed: 1200 } });
  await expect.element(links.filter({ hasText: "Review" })).toHaveTextContent("1,200 wait");
});

test("a pause stands over every view until it is ended", async () => {
  const { engine } = openPage(ManagerPage, { settings: { paused: true } });
  await page.getByRole("button", { name: "Go on" }).click();
  await expect.element(page.getByText("Keepsake is paused")).not.toBeInTheDocument();
  expect((await engine.settings()).paused).toBe(false);
});

test("before consent it shows the way to the welcome page; what went wrong last is told", async () => {
  const { opened } = openPage(ManagerPage, {
    settings: { consented: false },
    status: { problem: "The disk is full." },
  });
  await page.getByRole("link", { name: "See what it does, and start" }).click();
  expect(opened).toEqual(["/welcome.html"]);
  await expect.element(page.getByRole("alert")).toHaveTextContent("The disk is full.");
});

test("one can skip to the content", async () => {
  openPage(ManagerPage);
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect.element(skip).toBeInTheDocument();
  skip.element().focus();
  await skip.click();
  await expect.element(page.getByRole("main")).toHaveFocus();
});

test.each([320, 720, 1200])("its frame fits in %d pixels, the open link in sight", async (width) => {
  await page.viewport(width, 700);
  openPage(ManagerPage, { status: { unreviewed: 3 } });
  await expect.element(links.filter({ hasText: "Spaces" })).toBeInViewport();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  expect(tooSmall()).toEqual([]);
});
