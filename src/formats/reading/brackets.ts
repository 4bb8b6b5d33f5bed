export interface Bracket {
  readonly at: number;
  /** 1 opens, -1 closes. */
  readonly step: 1 | -1;
}

/** The brackets of a JSON text that are not within quoted text, in order. */
export function* brackets(file: string): Generator<Bracket> {
  for (let at = 0; at < file.length; at += 1) {
    const character = file[at];
    if (character === '"') at = endOfString(file, at);
    else if (character === "{" || character === "[") yield { at, step: 1 };
    else if (character === "}" || character === "]") yield { at, step: -1 };
  }
}

/** Where the quoted text that starts here ends; the file's end where it does not. */
export function endOfString(file: string, start: number): number {
  for (let quote = file.indexOf('"', start + 1); quote >= 0; quote = file.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (file[before] === "\\") before -= 1;
    if ((quote - before) % 2 === 1) return quote;
  }
  return file.length;
}
