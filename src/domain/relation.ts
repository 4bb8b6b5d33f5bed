/** What a name stands for. */
export type EntityType = "person" | "place" | "organisation" | "project" | "animal" | "thing" | "value";

/** The user, where a relation has them as an end. */
export const ME = "me";

/** Two things and how they stand to each other, by the names that were said: `ME`, "Ines", "my sister", "Lisbon". */
export interface Triple {
  readonly subject: string;
  /** `Relation.id`. */
  readonly relation: string;
  /** Empty where an end was told and not of what ("Is single"). */
  readonly object: string;
  /** It was so and is no longer, or is not so ("used to live in Berlin", "no longer vegan"). */
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
  /** Where a new one ends the old one: a subject has one object at a time (a home), or an object one subject (a manager). */
  readonly single?: "object" | "subject";
  /** Some have several at a time all the same: only what is told as a change ends the old one. */
  readonly several?: boolean;
  /** It cannot change: another object contradicts, unless it is told as a correction. */
  readonly lasting?: boolean;
  /** `Relation.id` of what is meant by not standing so, and cannot be so beside it: likes and dislikes. */
  readonly opposite?: string;
  /**
   * How it is said, from the verb on, without adverbs and the verb in its base form ("live in Lisbon", "be a vet", "moved to Lisbon"),
   * with the group `object`, and `left` for what it was before; tried in order. The negative, "used to" and "stopped" are understood.
   */
  readonly says: readonly RegExp[];
  /** The same from the object's side: "report to Alice". */
  readonly saysInverse?: readonly RegExp[];
  /** How its end is said; where there is no group `object`, whatever it was ends. Also tried with the subject before the verb. */
  readonly ends: readonly RegExp[];
  /** Nouns for what the subject is to the object: "manager", as in "Alice is Bob's manager", "my manager Alice". */
  readonly subjectIs?: RegExp;
  /** Nouns for what the object is to the subject: "dog", as in "Bob's dog Rex", "my dog is called Rex". */
  readonly objectIs?: RegExp;
}

export const defineRelation = (relation: Relation): Relation => relation;
