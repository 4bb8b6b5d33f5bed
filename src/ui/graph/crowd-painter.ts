import type { CrowdColours, CrowdSight } from "./crowd-message";
import type { Lines } from "./layout";

export interface Crowded extends Pick<Lines, "ties"> {
  readonly sizes: readonly number[];
  readonly types: readonly number[];
  readonly positions: Float32Array;
}

/** What it takes to paint: a context of a canvas, wherever that is. */
export type Brush = Pick<
  OffscreenCanvasRenderingContext2D,
  "setTransform" | "clearRect" | "beginPath" | "moveTo" | "lineTo" | "stroke" | "rect" | "arc" | "fill"
> & { lineWidth: number; strokeStyle: unknown; fillStyle: unknown; globalAlpha: number };

/** So much smaller than it is drawn in full that no rim of it shows behind a triangle. */
const COVERED = 0.6;
/** Below this radius, in CSS pixels, a square looks like a disc and is painted quicker. */
const SPECK = 2;

/** Paints everybody as a dot and every tie as a hairline: thousands of them, where nobody can be told from the next. */
export function paintCrowd(brush: Brush, crowd: Crowded, look: { sight: CrowdSight; colours: CrowdColours }): void {
  const { zoom, pan, width, height, ratio } = look.sight;
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.clearRect(0, 0, width, height);
  const x = (dot: number): number => (crowd.positions[dot * 2] ?? 0) * zoom + pan.x;
  const y = (dot: number): number => (crowd.positions[dot * 2 + 1] ?? 0) * zoom + pan.y;
  brush.lineWidth = 1;
  brush.strokeStyle = look.colours.line;
  brush.beginPath();
  for (const [from, to] of crowd.ties) {
    brush.moveTo(x(from), y(from));
    brush.lineTo(x(to), y(to));
  }
  brush.stroke();
  look.colours.dots.forEach((colour, type) => {
    brush.fillStyle = colour;
    brush.beginPath();
    crowd.types.forEach((own, dot) => {
      if (own === type)
        addDot(brush, { x: x(dot), y: y(dot), radius: Math.max((crowd.sizes[dot] ?? 0) * COVERED * zoom, 1) });
    });
    brush.fill();
  });
}

function addDot(brush: Brush, { x, y, radius }: { x: number; y: number; radius: number }): void {
  if (radius < SPECK) return brush.rect(x - radius, y - radius, radius * 2, radius * 2);
  brush.moveTo(x + radius, y);
  brush.arc(x, y, radius, 0, Math.PI * 2);
}
