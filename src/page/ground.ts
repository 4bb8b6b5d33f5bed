import { BLACK, type Colour, isDark, type Look, lookOn, over, readColour, WHITE, writeColour } from "./colours";

/** How something of ours is to look beside an element of the page: in its colours and its letters. */
export interface SiteLook extends Look {
  readonly font: string;
  readonly scheme: "dark" | "light";
}

const CLEAR: Colour = [0, 0, 0, 0];

export function lookBeside(element: Element): SiteLook {
  const { color, fontFamily } = getComputedStyle(element);
  const ground = groundOf(element);
  const look = lookOn(ground, over(colourOf(color), ground));
  return { ...look, font: fontFamily, scheme: isDark(ground) ? "dark" : "light" };
}

/** What is seen behind an element's words. Pictures in the background are not looked at. */
export function groundOf(element: Element): Colour {
  const layers: Colour[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const layer = colourOf(getComputedStyle(at).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] >= 1) break;
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), canvasOf(element.ownerDocument));
}

/** What the browser paints behind a page that paints nothing. */
function canvasOf({ documentElement, defaultView }: Document): Colour {
  const schemes = getComputedStyle(documentElement).colorScheme;
  if (!schemes.includes("dark")) return WHITE;
  const isWished = defaultView?.matchMedia("(prefers-color-scheme: dark)").matches ?? false;
  return isWished || !schemes.includes("light") ? BLACK : WHITE;
}

const known = new Map<string, Colour>();

function colourOf(written: string): Colour {
  const colour = readColour(written) ?? known.get(written) ?? paintedAs(written);
  known.set(written, colour);
  return colour;
}

/** Colours of other spaces (`oklch(…)`) are painted to be read. */
function paintedAs(written: string): Colour {
  const brush = new OffscreenCanvas(1, 1).getContext("2d");
  if (brush === null) return CLEAR;
  brush.fillStyle = written;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Paints one of our elements so. */
export function paint({ style }: HTMLElement, { surface, ink, edge, font, scheme }: SiteLook): void {
  Object.assign(style, {
    background: writeColour(surface),
    color: writeColour(ink),
    borderColor: writeColour(edge),
    fontFamily: font,
    colorScheme: scheme,
  });
}
