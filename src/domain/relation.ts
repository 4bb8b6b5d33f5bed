/** What a name stands for. */
export type EntityType = "person" | "place" | "organisation" | "project" | "animal" | "thing" | "value";

/** The user, where a relation has them as an end. */
export const ME = "me";

/** Two things and how they stand to each other, by the names that were said: `ME`, "Ines", "my sister", "Lisbon". */
export interface Triple {
  readonly subject: string;
  /** `Relation.id`. */
  readonly relation: string;
  readonly object: string;
  /** It was so and is no longer ("used to live in Berlin", "no longer vegan"). */
  readonly ended?: boolean;
}

/** One way in which people and things stand to each other, as data. */
export interface Relation {
  readonly id: string;
  /** From the subject to the object, for a person: "works at". */
  readonly label: string;
  /** From the object to the subject: "employer of". */
  readonly inverse: string;
  readonly subject: EntityType;
  readonly object: EntityType;
  /** A subject has one at a time: a new one ends the old one. */
  readonly single: boolean;
  /** How it is said in a memory's text, with the groups `subject` (absent: the user) and `object`; tried in order. */
  readonly says: readonly RegExp[];
  /** How its end is said; where there is no group `object`, whatever it was ends. */
  readonly ends: readonly RegExp[];
}

export const defineRelation = (relation: Relation): Relation => relation;
