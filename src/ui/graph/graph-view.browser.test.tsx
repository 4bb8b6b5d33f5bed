import type { Core } from "cytoscape";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { graphDesk, sampleGraph } from "../../../test/ui/sample-graph";
import { sampleMemory } from "../../../test/ui/sample-doors";
import GraphView from "./graph-view";

const small = sampleGraph(40, 60);
const list = page.getByRole("listbox", { name: "Names" });
const heading = page.getByRole("heading", { level: 2 });

const open = ({ address = "#/graph", graph = small } = {}) =>
  openView(GraphView, { memories: [sampleMemory("m1", "Name 3 is a vet")], engine: graphDesk(graph), address });

/** Cytoscape, which hangs itself on its element. */
function drawn(): Core | undefined {
  const stage = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(".graph-stage");
  return stage?._cyreg?.cy;
}

/** Where a name is drawn, in its window, once everything has come to rest. */
async function drawnAt(name: string): Promise<{ x: number; y: number }> {
  let last = { x: NaN, y: NaN };
  await expect
    .poll(
      () => {
        const before = last;
        last = { ...(drawn()?.getElementById(name).renderedPosition() ?? { x: NaN, y: NaN }) };
        return Math.hypot(last.x - before.x, last.y - before.y);
      },
      { timeout: 10_000, interval: 300 },
    )
    .toBe(0);
  return last;
}

test("the list is walked with the arrow keys, and Enter looks at a name", async () => {
  open();
  await expect.element(list).toBeVisible();
  list.element().focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  const active = document.getElementById(list.element().getAttribute("aria-activedescendant") ?? "");
  expect(active?.textContent).toContain("Name 2");
  await userEvent.keyboard("{Enter}");
  await expect.element(heading).toHaveTextContent("Name 2");
  expect(location.hash).toBe("#/graph?name=Name+2");
  await expect.element(page.getByRole("option", { selected: true })).toHaveTextContent("Name 2");
  await expect.element(list).toHaveFocus();
  await userEvent.keyboard("{End}{Enter}");
  await expect.element(heading).toHaveTextContent("Name 39");
});

test("relations lead on, and the focus goes with them", async () => {
  open({ address: "#/graph?name=Name+3" });
  const tie = small.ties.find(({ from }) => from === "Name 3");
  await page
    .getByRole("button", { name: `${tie?.label} ${tie?.name}` })
    .first()
    .click();
  await expect.element(heading).toHaveTextContent(tie?.name ?? "");
  await expect.element(heading).toHaveFocus();
});

test("each name leads to its memories, and to forgetting it", async () => {
  open({ address: "#/graph?name=Name+3" });
  const href = (name: string | RegExp): string | null =>
    page.getByRole("link", { name }).first().element().getAttribute("href");
  await expect.element(heading).toHaveTextContent("Name 3");
  await expect.element(page.getByRole("link", { name: "Name 3 is a vet" })).toBeVisible();
  expect(href("Name 3 is a vet")).toBe("#/memories?id=m1");
  expect(href(/in the list$/)).toBe("#/memories?entity=Name+3");
  expect(href("Forget everything about Name 3…")).toBe("#/memories?forget=about%3AName+3");
  const tie = small.ties.find(({ from }) => from === "Name 3");
  expect(href(`Memory: ${tie?.label} ${tie?.name}`)).toBe(`#/memories?id=${tie?.memory}`);
});

test("a click on the drawing walks, too", async () => {
  await page.viewport(1200, 800);
  open();
  const position = await drawnAt("Name 0");
  await page.elementLocator(document.querySelector(".graph-host") ?? document.body).click({ position });
  await expect.element(heading).toHaveTextContent("Name 0");
  await expect.poll(() => drawn()?.getElementById("Name 0").hasClass("chosen")).toBe(true);
  const ties = small.ties.filter(({ from, name }) => from === "Name 0" || name === "Name 0");
  await expect
    .poll(
      () =>
        drawn()
          ?.edges()
          .map((edge): unknown => edge.data("label")).length,
    )
    .toBe(ties.length);
});

test("a search finds names, and says how many", async () => {
  open();
  await page.getByRole("searchbox", { name: "Find a name" }).fill("name 2");
  await expect.element(page.getByText("11 names found")).toBeVisible();
  await expect.poll(() => page.getByRole("option").elements()[0]?.textContent).toContain("Name 2");
});

test("those spoken of most come first, all others when they are asked for", async () => {
  await page.viewport(1200, 800);
  open({ graph: sampleGraph(900, 1200) });
  await expect.element(page.getByText(/the 300 names that are spoken of most; there are 600 more/)).toBeVisible();
  const before = await drawnAt("Name 0");
  expect(before.x).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Show 900 names" }).click();
  await expect.element(page.getByText(/there are 600 more/)).not.toBeInTheDocument();
  list.element().focus();
  await userEvent.keyboard("{End}{Enter}");
  await expect.element(heading).toHaveTextContent("Name 899");
  // Of nine hundred rows only those in sight are there.
  expect(page.getByRole("option").elements().length).toBeLessThan(60);
});

test("a name that nobody bears any more says so", async () => {
  open({ address: "#/graph?name=Nobody" });
  await expect.element(page.getByText("No memory speaks of Nobody any more.")).toBeVisible();
});

test("without names there is nothing to draw", async () => {
  open({ graph: { nodes: [], ties: [], total: 0 } });
  await expect.element(page.getByText(/do not name anybody or anything yet/)).toBeVisible();
  expect(drawn()).toBeUndefined();
});
