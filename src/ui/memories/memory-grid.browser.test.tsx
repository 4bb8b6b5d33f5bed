import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { toast } from "../../../test/ui/toast";
import MemoriesView from "./memories-view";

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => sampleMemory(`m${at}`, `Number ${at}`, { daysAgo: at / 1000 }));
const rows = page.getByRole("row");
const row = (at: number) => page.getByRole("row", { name: new RegExp(`Number ${at}\\b`) });
const focused = (): string => document.activeElement?.closest("tr")?.querySelector(".memory-text")?.textContent ?? "";
const selected = page.getByRole("status");

async function openOn(count: number, engine = {}) {
  const door = openView(MemoriesView, { memories: many(count), address: "#/memories", engine });
  await expect.element(row(0)).toBeVisible();
  row(0).element().focus();
  return door;
}

beforeEach(() => page.viewport(1200, 800));

test("of a hundred thousand memories few are in the page, wherever one is", async () => {
  const total = 100_000;
  const list = async ({ offset, limit }: { offset: number; limit: number }) => ({
    memories: Array.from({ length: Math.min(limit, total - offset) }, (_, step) =>
      sampleMemory(`m${offset + step}`, `Number ${offset + step} ${"and more ".repeat((offset + step) % 40)}`),
    ),
    total,
  });
  await openOn(0 + 1, { list });
  await expect.element(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "100000");
  expect(rows.elements().length).toBeLessThan(60);
  const grid = page.getByRole("grid").element().parentElement ?? expect.fail();
  for (const share of [0.5, 0.1, 0.9]) {
    grid.scrollTop = grid.scrollHeight * share;
    await expect.poll(() => grid.querySelectorAll(".memory-skeleton").length).toBe(0);
    await expect.poll(() => Number(rows.elements()[3]?.getAttribute("aria-rowindex"))).toBeGreaterThan(5000);
    expect(rows.elements().length).toBeLessThan(60);
  }
  row(0).element().focus();
  await userEvent.keyboard("{End}");
  await expect.poll(focused).toMatch(/^Number 99999/);
  expect(rows.elements().length).toBeLessThan(60);
});

test("each page is asked for once while one scrolls through them, and few rows stand in the page all the while", async () => {
  const total = 2_000;
  const asked: number[] = [];
  const list = async ({ offset, limit }: { offset: number; limit: number }) => {
    asked.push(offset);
    return { memories: many(total).slice(offset, offset + limit), total };
  };
  await openOn(1, { list });
  const grid = page.getByRole("grid").element().parentElement ?? expect.fail();
  let most = 0;
  for (let step = 0; step < 200; step += 1) {
    grid.scrollTop += 120;
    await new Promise(requestAnimationFrame);
    most = Math.max(most, grid.querySelectorAll("tr").length);
  }
  await expect.poll(() => grid.querySelectorAll(".memory-skeleton").length).toBe(0);
  const seen = Math.max(...rows.elements().map((each) => Number(each.getAttribute("aria-rowindex"))));
  expect(seen).toBeGreaterThan(300);
  expect(new Set(asked).size).toBe(asked.length);
  // A page has fifty rows; the next one is asked for before it is seen.
  expect(asked.length).toBeLessThanOrEqual(Math.ceil(seen / 50) + 1);
  expect(most).toBeLessThan(24);
});

test("rows stand below one another without a gap, whatever their height", async () => {
  await openOn(300);
  await userEvent.keyboard("{PageDown}{PageDown}");
  const boxes = rows
    .elements()
    .map((each) => each.getBoundingClientRect())
    .toSorted((a, b) => a.top - b.top);
  const inSight = boxes.slice(1, -1);
  for (const [at, box] of inSight.slice(1).entries()) expect(box.top).toBeCloseTo(inSight[at]!.bottom, 0);
});

test("arrows move between rows, and one row alone is a tab stop", async () => {
  await openOn(300);
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  await expect.poll(focused).toBe("Number 2");
  await userEvent.keyboard("{ArrowUp}");
  await expect.poll(focused).toBe("Number 1");
  await userEvent.keyboard("{End}");
  await expect.poll(focused).toBe("Number 299");
  await userEvent.keyboard("{Home}");
  await expect.poll(focused).toBe("Number 0");
  expect(page.getByRole("grid").element().querySelectorAll("tr[tabindex='0']")).toHaveLength(1);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Pin: Number 0");
});

test("Delete forgets, the focus goes on to the next row, and what is gone can be brought back", async () => {
  const engine = await openOn(5);
  await userEvent.keyboard("{ArrowDown}{Delete}");
  await expect.element(row(1)).not.toBeInTheDocument();
  expect(await engine.get("m1")).toBeNull();
  await expect.poll(focused).toBe("Number 2");
  await userEvent.keyboard("{End}{Delete}");
  await expect.element(row(4)).not.toBeInTheDocument();
  await expect.poll(focused).toBe("Number 3");
  await toast("Forgotten: Number 1").getByRole("button", { name: "Undo" }).click();
  await expect.element(row(1)).toBeVisible();
  expect(await engine.get("m1")).toMatchObject({ text: "Number 1" });
});

test("P pins, and Enter opens", async () => {
  const engine = await openOn(3);
  await userEvent.keyboard("p");
  await expect.element(page.getByRole("button", { name: "Pin: Number 0" })).toHaveAttribute("aria-pressed", "true");
  expect((await engine.get("m0"))?.pinned).toBe(true);
  expect(focused()).toBe("Number 0");
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await expect.element(page.getByRole("region", { name: "One memory" })).toBeVisible();
  expect(location.hash).toBe("#/memories?id=m1");
  await userEvent.keyboard("{Escape}");
  await expect.poll(focused).toBe("Number 1");
  expect(location.hash).toBe("#/memories");
});

test("Space selects, Shift and a click select what lies between, Control and A all that is found", async () => {
  const engine = await openOn(300);
  await userEvent.keyboard(" ");
  await expect.element(selected.getByText(/1 selected/)).toBeVisible();
  await expect.element(row(0)).toHaveAttribute("aria-selected", "true");
  await page.getByRole("checkbox", { name: "Select: Number 4" }).click({ modifiers: ["Shift"] });
  await expect.element(selected.getByText(/5 selected/)).toBeVisible();
  await userEvent.keyboard("{Control>}a{/Control}");
  await expect.element(selected.getByText(/300 selected/)).toBeVisible();
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await expect.poll(async () => (await engine.get("m299"))?.pinned).toBe(true);
  await page.getByRole("button", { name: "Select none" }).click();
  await expect.element(selected.getByText(/selected/)).not.toBeInTheDocument();
});

test("those that are selected go to a space together, and another list selects none", async () => {
  const spaces = async () => [{ id: "work", name: "Work", sites: [], chats: [], memories: 0 }];
  const engine = await openOn(10, { spaces });
  await userEvent.keyboard(" ");
  await page.getByRole("checkbox", { name: "Select: Number 1" }).click();
  await page.getByRole("combobox", { name: "Move to a space…" }).selectOptions("Work");
  await expect.element(row(1)).toHaveTextContent("Work");
  expect([(await engine.get("m0"))?.space, (await engine.get("m2"))?.space]).toEqual(["work", null]);
  await page.getByRole("searchbox").fill("Number");
  await expect.element(selected.getByText("10 found")).toBeVisible();
  await expect.element(selected.getByText(/selected/)).not.toBeInTheDocument();
});

test("those that are selected are shown before they are forgotten", async () => {
  const engine = await openOn(5);
  await userEvent.keyboard(" {ArrowDown} ");
  await page.getByRole("group", { name: "With the selected ones" }).getByRole("button", { name: "Forget…" }).click();
  const sheet = page.getByRole("dialog");
  await expect.element(sheet.getByText("What would go: 2 memories")).toBeVisible();
  await sheet.getByRole("button", { name: "Forget", exact: true }).click();
  await expect.element(selected.getByText("3 memories")).toBeVisible();
  expect(await engine.get("m1")).toBeNull();
  await toast("2 memories forgotten").getByRole("button", { name: "Undo" }).click();
  await expect.element(selected.getByText("5 memories")).toBeVisible();
});
