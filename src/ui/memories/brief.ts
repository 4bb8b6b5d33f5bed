const BRIEF = 60;

/** Enough of a text to tell one from the next. */
export const brief = (text: string): string => (text.length > BRIEF ? `${text.slice(0, BRIEF).trimEnd()}…` : text);
