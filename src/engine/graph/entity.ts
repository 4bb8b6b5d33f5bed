import type { EntityType } from "../../domain/relation";

/** How somebody or something stands to another, read from their side. */
export interface Tie {
  readonly label: string;
  readonly name: string;
  /** `Memory.id` of the one that says so. */
  readonly memory: string;
}

/** A person, place, organisation, project, animal or thing. */
export interface Entity {
  /** The fullest of its names that was written most. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null for a name that stands in no relation. */
  readonly type: EntityType | null;
  /** `Memory.id`s of those that speak of it. */
  readonly memories: readonly string[];
}
