/** What a memory can be about that people may not want to tell everywhere, as data. No code outside its file may name it. */
export interface Topic {
  readonly id: string;
  /** Learned only where the user allows it, and told only where they let it (health, belief, money). */
  readonly sensitive: boolean;
  /** Its words and phrases in the languages that Keepsake knows; one is enough. */
  readonly cue: RegExp;
  /** Sentences of ours that are plainly about it: what lies near to them in meaning is about it too. */
  readonly examples: readonly string[];
}

export const defineTopic = (topic: Topic): Topic => topic;
