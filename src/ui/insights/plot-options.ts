import uPlot, { type Options } from "uplot";
import { language, text } from "../../texts/text";
import { numeral } from "../parts/wording";
import type { Chart, Series } from "./chart";

const SECOND = 1_000;
const YEAR_S = 365 * 86_400;
/** The first bar and the last are seen whole. */
const HALF_A_WEEK_S = 3.5 * 86_400;
const HEIGHT = 240;
const FONT = "12px system-ui, sans-serif";

/** How a chart is drawn at this width, in CSS pixels, with the tokens' colours as `colourOf` gives them. */
export function plotOptions(chart: Chart, width: number, colourOf: (token: string) => string): Options {
  const [ink, line] = [colourOf("--muted"), colourOf("--line")];
  const axis = { stroke: ink, font: FONT, ticks: { stroke: line, width: 1 }, grid: { stroke: line, width: 1 } };
  const count = { ...axis, size: 56, values: (_: uPlot, splits: number[]) => splits.map(compact) };
  const scales = [...new Set(chart.series.map(({ scale }) => scale))];
  return {
    width,
    height: HEIGHT,
    legend: { live: false },
    cursor: { drag: { x: false, y: false } },
    scales: {
      x: { range: (_, first, last) => [first - HALF_A_WEEK_S, last + HALF_A_WEEK_S] },
      ...Object.fromEntries(scales.map((scale) => [scale, { range: upFromZero }])),
    },
    axes: [
      { ...axis, grid: { show: false }, values: dates },
      ...scales.map((scale) =>
        scale === "left" ? { ...count, scale } : { ...count, scale, side: 1, grid: { show: false } },
      ),
    ],
    series: [
      { label: text("insights_week"), value: (_, at) => (at === null ? "" : day(at)) },
      ...chart.series.map((one) => drawn(one, colourOf)),
    ],
  };
}

const upFromZero = (_: uPlot, __: number, most: number): [number, number] => [0, Math.max(most * 1.1, 1)];

/** Whole numbers only, and short ones: half a memory is no mark on a scale. */
const compact = (value: number): string =>
  Number.isInteger(value) ? new Intl.NumberFormat(language(), { notation: "compact" }).format(value) : "";

const day = (seconds: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: "medium" }).format(seconds * SECOND);

function dates(_: uPlot, splits: number[]): string[] {
  const far = (splits.at(-1) ?? 0) - (splits[0] ?? 0) > YEAR_S;
  const format = far ? ({ month: "short", year: "2-digit" } as const) : ({ day: "numeric", month: "short" } as const);
  return splits.map((at) => new Intl.DateTimeFormat(language(), format).format(at * SECOND));
}

function drawn({ label, look, token, scale }: Series, colourOf: (token: string) => string): uPlot.Series {
  const shared = { label, scale, stroke: colourOf(token), value: (_: uPlot, value: number) => said(value) };
  if (look === "line") return { ...shared, width: 2, points: { show: false } };
  const paths = uPlot.paths.bars?.({ size: [0.7, 30] });
  return {
    ...shared,
    fill: `color-mix(in srgb, ${colourOf(token)} 33%, transparent)`,
    width: 1,
    points: { show: false },
    ...(paths && { paths }),
  };
}

const said = (value: number | null): string => (value === null ? "" : numeral(value));

/** Times in seconds, then the values of each series. Where there is nothing, no bar is drawn. */
export const plotData = ({ at, series }: Chart): [number[], ...(number | null)[][]] => [
  at.map((time) => time / SECOND),
  ...series.map(({ look, values }) => values.map((value) => (look === "bars" && value === 0 ? null : value))),
];
