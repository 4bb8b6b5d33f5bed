/** sRGB, each from 0 to 255, and how much of it is seen, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** How something of ours is to be painted where it stands. */
export interface Look {
  readonly surface: Colour;
  readonly ink: Colour;
  readonly edge: Colour;
}

export const BLACK: Colour = [0, 0, 0, 1];
export const WHITE: Colour = [255, 255, 255, 1];

/** What text needs (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;
/** How much of the ink is in our surface, and in its edge, so that it stands out a little from the page's ground. */
const TINT = 0.08;
const EDGE = 0.4;

/** A look that goes with a page's ground and with the colour that it writes in. */
export function lookOn(ground: Colour, ink: Colour): Look {
  const own = readable(ink, ground);
  const surface = mix(ground, own, TINT);
  const words = readable(own, surface);
  return { surface, ink: words, edge: mix(surface, words, EDGE) };
}

/** The ink where it can be read, else black or white: one of them always can. */
function readable(ink: Colour, ground: Colour): Colour {
  if (contrast(ink, ground) >= READABLE) return ink;
  return contrast(BLACK, ground) >= contrast(WHITE, ground) ? BLACK : WHITE;
}

/** What is seen of one colour over another, which is opaque. */
export const over = ([red, green, blue, alpha]: Colour, ground: Colour): Colour =>
  mix(ground, [red, green, blue, 1], alpha);

/** From 1 to 21, of opaque colours (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const between = (place: 0 | 1 | 2): number => Math.round(from[place] + (to[place] - from[place]) * share);
  return [between(0), between(1), between(2), 1];
}

/** As a computed style writes it, where it is plain sRGB; null for other colour spaces. */
export function readColour(written: string): Colour | null {
  const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(written);
  if (found === null) return null;
  const [, red, green, blue, alpha] = found;
  return [Number(red), Number(green), Number(blue), Number(alpha ?? 1)];
}

export const writeColour = ([red, green, blue]: Colour): string => `rgb(${red}, ${green}, ${blue})`;

export const isDark = (ground: Colour): boolean => contrast(WHITE, ground) > contrast(BLACK, ground);
