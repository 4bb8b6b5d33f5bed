import type { ForgetWay } from "./forget-menu";

export interface ForgetAsked {
  readonly way: ForgetWay;
  /** What its field says at first. */
  readonly value: string;
}

const WAYS: readonly ForgetWay[] = ["about", "chat", "before"];

/** What an address asks to forget (`forget=about:Ines`); null: nothing. */
export function forgetAsked(asked: string | null): ForgetAsked | null {
  const way = WAYS.find((known) => asked?.startsWith(`${known}:`));
  return way === undefined || asked === null ? null : { way, value: asked.slice(way.length + 1) };
}
