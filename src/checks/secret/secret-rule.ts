/** One sort of secret: what may be one, and whether what was found is one. */
export interface SecretRule {
  /** For a person, with its article. */
  readonly sort: string;
  /** With the flag `g`; the secret itself is the group `secret`, where there is one. */
  readonly pattern: RegExp;
  readonly holds?: (found: string) => boolean;
}
