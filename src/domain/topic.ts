/** What a memory can be about that people may not want to tell everywhere, as data. No code outside its file may name it. */
export interface Topic {
  readonly id: string;
  /** Told only where the user lets it (health, belief, money). */
  readonly sensitive: boolean;
  /** Its words and phrases in the languages that Keepsake knows; one is enough. */
  readonly cue: RegExp;
  /** Sentences of ours that are plainly about it: what lies near to them in meaning is about it too. */
  readonly examples: readonly string[];
  /** How near that is, as a cosine with their mean, once what the topics have in common is taken away. */
  readonly near: number;
}

export const defineTopic = (topic: Topic): Topic => topic;

/** Any of these as whole words of any script, whatever their case. */
export const wholeWords = (...any: readonly RegExp[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.map(({ source }) => source).join("|")})(?![\\p{L}\\p{N}])`, "iu");
