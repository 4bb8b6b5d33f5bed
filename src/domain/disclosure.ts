/** What may never be put into prompts of one site. */
export interface Disclosure {
  /** `Kind.id`s. */
  readonly kinds: readonly string[];
  /** `Topic.id`s. */
  readonly topics: readonly string[];
}
