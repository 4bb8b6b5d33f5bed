/** Which of many passages stand in a text, to the letter. */
export interface PassageFinder {
  /** In the order in which they were given. */
  readonly within: (text: string) => readonly string[];
}

/** A passage is looked for by some letters of its first so many; the many that begin with "My friend" differ further on. */
const LENGTHS = [48, 24, 12, 4];
const BITS = 16;

/** One look at a text is enough for thousands of passages: only where the letters of one stand is it compared. */
export function createPassageFinder(passages: readonly string[]): PassageFinder {
  const places = new Map(passages.map((passage, place) => [passage, place]));
  const lengthOf = ({ length }: string): number => LENGTHS.find((most) => most <= length) ?? 0;
  const short = passages.filter((passage) => lengthOf(passage) === 0);
  const classes = LENGTHS.map((length) => ({
    length,
    alike: passages.filter((passage) => lengthOf(passage) === length),
  }))
    .filter(({ alike }) => alike.length > 0)
    .map(({ length, alike }) => createClass(length, alike));

  return {
    within(text) {
      const found = new Set(short.filter((passage) => text.includes(passage)));
      for (const look of classes) look(text, found);
      return [...found].toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    },
  };
}

/** Adds those of some passages that stand in a text; each has as many letters at least. */
function createClass(length: number, passages: readonly string[]): (text: string, found: Set<string>) => void {
  const byKey = new Map<number, string[]>();
  const isKey = new Uint8Array(1 << BITS);
  for (const passage of passages) {
    const key = keyAt(passage, 0, length);
    const alike = byKey.get(key);
    if (alike) alike.push(passage);
    else byKey.set(key, [passage]);
    isKey[key] = 1;
  }
  return (text, found) => {
    for (let at = 0; at + length <= text.length; at++) {
      const key = keyAt(text, at, length);
      if (isKey[key] === 0) continue;
      for (const passage of byKey.get(key) ?? []) if (text.startsWith(passage, at)) found.add(passage);
    }
  };
}

/** Sixteen bits of four letters, the first and the last of so many and two between. */
function keyAt(text: string, at: number, length: number): number {
  const [step, last] = [length / 4, length - 1];
  const first = Math.imul(text.charCodeAt(at) ^ (text.charCodeAt(at + step) << 16), 0x9e3779b1);
  const second = Math.imul(text.charCodeAt(at + last - step) ^ (text.charCodeAt(at + last) << 16), 0x85ebca6b);
  return (first ^ second) >>> (32 - BITS);
}
