import { hashOf } from "../../domain/hash";

/** Kinds by sixteen bits that stay the same from version to version. */
export interface KindCodes {
  codeOf(kind: string): number;
  /** Empty for the code of a kind that this version does not know. */
  kindOf(code: number): string;
}

export function createKindCodes(known: Iterable<string>): KindCodes {
  const codes = new Map<string, number>();
  const kinds = new Map<number, string>();

  function codeOf(kind: string): number {
    const own = codes.get(kind);
    if (own !== undefined) return own;
    const code = hashOf(kind) >>> 16;
    codes.set(kind, code);
    // Of two with one code the first is meant: the kinds that this version has come first, and a test tells that theirs differ.
    if (!kinds.has(code)) kinds.set(code, kind);
    return code;
  }

  for (const kind of known) codeOf(kind);
  return { codeOf, kindOf: (code) => kinds.get(code) ?? "" };
}
