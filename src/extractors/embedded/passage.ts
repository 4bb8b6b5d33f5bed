/** A part of a text, with where it starts in it, in UTF-16 units. */
export interface Passage {
  readonly text: string;
  readonly start: number;
}

/** Without the white space around it. */
export function trim({ text, start }: Passage): Passage {
  const rest = text.trimStart();
  return { text: rest.trimEnd(), start: start + text.length - rest.length };
}
