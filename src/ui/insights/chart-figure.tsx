import type { ReactNode } from "react";
import { text } from "../../texts/text";
import { Section } from "../parts/parts";
import { dateOf, numeral } from "../parts/wording";
import type { Chart } from "./chart";
import { Plot } from "./plot";

export interface ChartFigureProps {
  readonly title: string;
  /** What it shows, in words. */
  readonly children: ReactNode;
  readonly chart: Chart;
}

/** A plot, said in words above it and in numbers below. */
export function ChartFigure({ title, children, chart }: ChartFigureProps) {
  return (
    <Section title={title}>
      <p className="chart-words">{children}</p>
      {/* One week alone makes no line. */}
      {chart.at.length > 1 && <Plot chart={chart} />}
      <details>
        <summary>{text("insights_as_table")}</summary>
        <ChartTable chart={chart} />
      </details>
    </Section>
  );
}

function ChartTable({ chart: { at, series } }: Pick<ChartFigureProps, "chart">) {
  return (
    <table className="chart-table">
      <thead>
        <tr>
          <th scope="col">{text("insights_week")}</th>
          {series.map(({ label }) => (
            <th key={label} scope="col" className="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {at.map((week, row) => (
          <tr key={week}>
            <th scope="row">{dateOf(week)}</th>
            {series.map(({ label, values }) => (
              <td key={label} className="number">
                {numeral(values[row] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
