import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { samplePast } from "../../../test/ui/sample-past";
import type { TimeQuery } from "../../messaging/doors/insight-door";
import { addMonths, dayAt, endOf, isoOf } from "./calendar";
import TimelineView from "./timeline-view";

const now = Date.now();
const today = dayAt(now);
const past = samplePast(now);
const slider = page.getByRole("slider", { name: "What was so on" });
const dateField = page.getByLabelText("What was so on: date");
const listed = (): readonly string[] => [...document.querySelectorAll(".held-text")].map((row) => row.textContent);

function open(address = "#/timeline") {
  const asked: TimeQuery[] = [];
  const asOf = (query: TimeQuery) => {
    asked.push(query);
    return past.desk.asOf(query);
  };
  openView(TimelineView, { memories: past.memories, engine: { ...past.desk, asOf }, address });
  return { last: () => asked.at(-1) };
}

test("it begins with today, as it is known today", async () => {
  const { last } = open();
  await expect
    .poll(listed)
    .toEqual(["Likes green tea, and no coffee after noon", "Lives in Porto", "Ines, my sister, is a vet"]);
  expect(last()?.held).toBeGreaterThanOrEqual(now);
  expect(last()?.known).toBeGreaterThanOrEqual(now);
});

test("the address says which day is meant, and by which knowledge", async () => {
  const day = today - 100;
  const { last } = open(`#/timeline?held=${isoOf(day)}&known=then`);
  await expect.poll(listed).toEqual(["Ines, my sister, is a vet", "Lives in Lisbon"]);
  expect(last()).toMatchObject({ held: endOf(day), known: endOf(day), offset: 0 });
  await page.getByLabelText("All that is known today").click();
  await expect.poll(() => last()?.known).toBeGreaterThanOrEqual(now);
  expect(last()?.held).toBe(endOf(day));
  await expect.poll(() => location.hash).toBe(`#/timeline?held=${isoOf(day)}`);
});

test("what has changed since is marked, with what took its place", async () => {
  open(`#/timeline?held=${isoOf(today - 100)}`);
  await expect.element(page.getByText(/^No longer so since/)).toBeVisible();
  const link = page.getByRole("link", { name: "Lives in Porto" });
  await expect.element(link).toHaveAttribute("href", "#/memories?id=porto");
});

test("what was in other words then says how it stands today", async () => {
  const then = past.memories.map((memory) => ({ ...memory, text: memory.text.replace("vet", "student") }));
  const asOf = async () => ({ memories: then, total: then.length });
  openView(TimelineView, { memories: past.memories, engine: { ...past.desk, asOf }, address: "#/timeline" });
  await expect.element(page.getByText("Said differently then.")).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Ines, my sister, is a student" })).toBeVisible();
  await expect.element(page.getByText("Ines, my sister, is a vet")).toBeVisible();
});

test("the slider goes by days and months with the keys, and is read out as a date", async () => {
  const { last } = open(`#/timeline?held=${isoOf(today - 100)}`);
  await expect.element(slider).toBeVisible();
  slider.element().focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  await expect.poll(() => last()?.held).toBe(endOf(today - 98));
  await userEvent.keyboard("{PageDown}");
  const month = addMonths(today - 98, -1);
  await expect.poll(() => last()?.held).toBe(endOf(month));
  const said = new Intl.DateTimeFormat("en-US", { dateStyle: "long" }).format(endOf(month));
  await expect.element(slider).toHaveAttribute("aria-valuetext", said);
  await expect.element(dateField).toHaveValue(isoOf(month));
  await userEvent.keyboard("{End}{PageUp}");
  await expect.element(dateField).toHaveValue(isoOf(today));
});

test("a date that is written is gone to, and one that never was is not", async () => {
  const { last } = open();
  await expect.element(dateField).toHaveValue(isoOf(today));
  await dateField.fill(isoOf(today - 30));
  await expect.poll(() => last()?.held).toBe(endOf(today - 30));
  await dateField.fill("1999-01-01");
  await expect.element(dateField).toHaveValue(isoOf(today - 30));
});

test("each clock can stand at a day of its own", async () => {
  const { last } = open(`#/timeline?held=${isoOf(today - 100)}`);
  await page.getByLabelText("As it was known on another day").click();
  await page.getByLabelText("As it was known on: date").fill(isoOf(today - 200));
  await expect.poll(last).toMatchObject({ held: endOf(today - 100), known: endOf(today - 200) });
  await expect.poll(listed).toEqual(["Lives in Lisbon"]);
});

test("it plays month by month until it is stopped", async () => {
  open(`#/timeline?held=${isoOf(today - 200)}`);
  await page.getByRole("button", { name: "Play month by month" }).click();
  await expect.element(dateField, { timeout: 3000 }).toHaveValue(isoOf(addMonths(today - 200, 1)));
  await page.getByRole("button", { name: "Pause" }).click();
  await expect.element(page.getByRole("button", { name: "Play month by month" })).toBeVisible();
});

test("many come in pages", async () => {
  const many = Array.from({ length: 70 }, (_, index) => ({
    ...past.memories[0]!,
    id: `m${index}`,
    text: `Memory ${index}`,
  }));
  const asOf = async ({ offset, limit }: TimeQuery) => ({ memories: many.slice(offset, offset + limit), total: 70 });
  openView(TimelineView, { memories: many, engine: { ...past.desk, asOf }, address: "#/timeline" });
  await page.getByRole("button", { name: "Next" }).click();
  await expect.element(page.getByText("31 to 60 of 70")).toBeVisible();
  await expect.poll(() => listed()[0]).toBe("Memory 30");
  await page.getByRole("button", { name: "Next" }).click();
  await expect.element(page.getByRole("button", { name: "Next" })).toBeDisabled();
  await expect.poll(listed).toHaveLength(10);
});

test("where nothing was learned there is nowhere to travel", async () => {
  openView(TimelineView);
  await expect.element(page.getByText(/Nothing has been learned yet/)).toBeVisible();
  expect(slider.elements()).toEqual([]);
});
