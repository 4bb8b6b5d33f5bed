import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { tokenColour } from "../parts/token-colour";
import type { Chart } from "./chart";
import { plotData, plotOptions } from "./plot-options";

/** Draws a chart as wide as its place is. What it shows stands in a table beside it, so nobody needs to see it. */
export function Plot({ chart }: { readonly chart: Chart }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = host.current;
    if (place === null) return;
    let plot: uPlot | null = null;
    const draw = (): void => {
      plot?.destroy();
      plot = new uPlot(plotOptions(chart, place.clientWidth, tokenColour), plotData(chart), place);
    };
    draw();
    const fit = (): void => {
      if (plot !== null && plot.width !== place.clientWidth) {
        plot.setSize({ width: place.clientWidth, height: plot.height });
      }
    };
    // In the next frame: what is resized at once would be observed again in this one.
    const resized = new ResizeObserver(() => requestAnimationFrame(fit));
    resized.observe(place);
    const life = new AbortController();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw, { signal: life.signal });
    return () => {
      life.abort();
      resized.disconnect();
      plot?.destroy();
      plot = null;
    };
  }, [chart]);
  return <div ref={host} className="plot" aria-hidden="true" />;
}
