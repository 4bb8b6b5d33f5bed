/** How people tell of themselves in a language, as data. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** Words of the first person by which a short text is known. */
  readonly knownBy: RegExp;
  /** What people put before a statement without meaning anything by it, "remember that" among it. */
  readonly opener: RegExp;
  /** A word order of subordinate clauses, and how the statement goes on its own, as for `String.replace`. */
  readonly subordinate?: readonly [RegExp, string];
  /** What parts two statements of one sentence: it stands between them. */
  readonly joint: RegExp;
  /** A request, a question, a reaction, a passing mood, something supposed or said to the assistant: no statement to keep. */
  readonly leave: RegExp;
  /** Work on a text, or a role: what follows is not of the user. */
  readonly task: RegExp;
  /** By `Kind.id`: how it is said. */
  readonly says: Readonly<Record<string, readonly RegExp[]>>;
}

/** Any of these phrases, as whole words in any script, whatever their case. */
export const said = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.map(({ source }) => source).join("|")})(?![\\p{L}\\p{N}])`, "iu");
