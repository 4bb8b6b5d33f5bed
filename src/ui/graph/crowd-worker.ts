import type { CrowdColours, CrowdNews, CrowdOrder, CrowdSight } from "./crowd-message";
import { type Crowded, paintCrowd } from "./crowd-painter";
import { type Layout, layOut } from "./layout";

/* Lays the graph out and paints it beside the page's own thread, which stays free for the people who look at it. */

/** How long it is moved before it is shown again, in milliseconds. */
const SLICE = 60;

let canvas: OffscreenCanvas | null = null;
let layout: Layout | null = null;
let crowd: Crowded | null = null;
let sight: CrowdSight | null = null;
let colours: CrowdColours | null = null;
let asked = false;

function paint(): void {
  asked = false;
  const brush = canvas?.getContext("2d");
  if (!canvas || !brush || !crowd || !sight || !colours) return;
  const [width, height] = [Math.round(sight.width * sight.ratio), Math.round(sight.height * sight.ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  paintCrowd(brush, crowd, { sight, colours });
}

/** Many looks make one picture. */
function paintSoon(): void {
  if (asked) return;
  asked = true;
  requestAnimationFrame(paint);
}

function move(): void {
  if (layout === null || crowd === null) return;
  const until = performance.now() + SLICE;
  let going = true;
  while (going && performance.now() < until) going = layout.step();
  const positions = layout.positions();
  crowd = { ...crowd, positions };
  const news: CrowdNews = { positions, calm: !going };
  postMessage(news);
  paintSoon();
  // Looks that came meanwhile go first.
  if (going) setTimeout(move);
}

addEventListener("message", ({ data: order }: MessageEvent<CrowdOrder>) => {
  if (order.sort === "begin") {
    ({ canvas } = order);
    layout = layOut(order.lines);
    crowd = { ties: order.lines.ties, sizes: order.sizes, types: order.types, positions: layout.positions() };
    move();
  } else if (order.sort === "look") ({ sight } = order);
  else ({ colours } = order);
  paintSoon();
});
