/** Which people, places and things are asked for. */
export interface EntityQuery {
  /** Part of a name; empty: all. */
  readonly text: string;
  readonly limit: number;
}

export interface EntityInfo {
  readonly name: string;
  readonly aliases: readonly string[];
  /** For a person: what it is. */
  readonly type: string;
  /** How many memories speak of it. */
  readonly memories: number;
}

export interface EntityPage extends EntityInfo {
  /** How it stands to others, read from its side. */
  readonly relations: readonly EntityRelation[];
  /** `Memory.id`s of those that speak of it. */
  readonly spokenOfIn: readonly string[];
}

export interface EntityRelation {
  /** For a person: "works at", "sister of". */
  readonly label: string;
  readonly name: string;
  /** `Memory.id` of the one that says so. */
  readonly memory: string;
}

/** People and things, and how they stand to each other. */
export interface GraphInfo {
  readonly nodes: readonly EntityInfo[];
  /** Between names of the nodes, read from the first to the second. */
  readonly ties: readonly GraphTie[];
  /** How many nodes there are beyond these too. */
  readonly total: number;
}

export interface GraphTie extends EntityRelation {
  /** Whose relation it is; `name` is to whom. */
  readonly from: string;
}
