import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleInsights } from "../../../test/ui/sample-past";
import { growthChart, savingChart, usageChart } from "./chart";
import InsightsView from "./insights-view";
import { plotData } from "./plot-options";
import { weeksOf } from "./weeks";

const now = Date.now();
const insights = sampleInsights(now);
const open = (given = insights) => openView(InsightsView, { engine: { insights: async () => given } });
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The numbers of a table, by columns. */
function columns(title: string): readonly (readonly number[])[] {
  const rows = [
    ...page.getByRole("region", { name: title, exact: true }).element().querySelectorAll(".chart-table tbody tr"),
  ];
  const cells = rows.map((row) =>
    [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent.replaceAll(",", ""))),
  );
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? NaN));
}

test("the tables say what the plots draw", async () => {
  open();
  await expect.element(page.getByText("Show as table").first()).toBeVisible();
  const weeks = weeksOf(insights.days, now);
  const charts = [
    ["Memories over time", growthChart(weeks)],
    ["Use", usageChart(weeks)],
    ["Tokens saved against pasting everything", savingChart(weeks)],
  ] as const;
  for (const [title, chart] of charts) {
    const [times, ...drawn] = plotData(chart);
    expect(times).toHaveLength(weeks.length);
    // A bar of nothing is not drawn.
    expect(columns(title)).toEqual(drawn.map((values) => values.map((value) => value ?? 0)));
  }
  expect(sum(columns("Use")[0] ?? [])).toBe(sum(insights.days.map(({ injected }) => injected)));
});

test("each plot is drawn, as wide as its place, also when that changes", async () => {
  await page.viewport(900, 800);
  open();
  await expect.poll(() => document.querySelectorAll(".plot canvas").length).toBe(3);
  await page.viewport(360, 800);
  const widths = () =>
    [...document.querySelectorAll(".plot")].map(
      (plot) => plot.clientWidth - (plot.querySelector(".uplot")?.clientWidth ?? 0),
    );
  await expect.poll(widths).toEqual([0, 0, 0]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  await page.viewport(414, 896);
});

test("words say it before the plots do", async () => {
  open();
  const prompts = sum(insights.days.map((day) => day.prompts));
  const injected = sum(insights.days.map((day) => day.injected));
  await expect
    .element(page.getByText(`${prompts} prompts went out with memories, ${injected} memories in all.`))
    .toBeVisible();
  const [sent, pasted] = [sum(insights.days.map((day) => day.sent)), sum(insights.days.map((day) => day.pasted))];
  const less = `${Math.round((1 - sent / pasted) * 100)}% less`;
  await expect.element(page.getByText(new RegExp(`${pasted.toLocaleString("en")}: ${less}`))).toBeVisible();
});

test("kinds and the memories used most lead to them", async () => {
  open();
  await expect.element(page.getByRole("link", { name: "Fact" })).toHaveAttribute("href", "#/memories?kind=fact");
  const row = page.getByRole("row", { name: "Fact 118" });
  await expect.element(row).toBeVisible();
  const used = page.getByRole("link", { name: "Ines, my sister, is a vet" });
  await expect.element(used).toHaveAttribute("href", "#/memories?id=vet");
  await expect.element(page.getByText("17 times")).toBeVisible();
});

test("before anything was used, only what was learned is shown", async () => {
  const days = insights.days.map((day) => ({ ...day, prompts: 0, injected: 0, sent: 0, pasted: 0 }));
  open({ ...insights, days, mostUsed: [] });
  await expect.element(page.getByText("No memory has gone out with a prompt yet.")).toBeVisible();
  await expect.poll(() => document.querySelectorAll(".plot canvas").length).toBe(1);
});

test("of nothing there is nothing to count", async () => {
  openView(InsightsView);
  await expect.element(page.getByText(/nothing to count yet/)).toBeVisible();
});
