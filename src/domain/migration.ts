export type Row = Readonly<Record<string, unknown>>;

/** One step of the database's history. Written once, never edited after a release. */
export interface Migration {
  readonly version: number;
  /** Dexie index strings of the tables that change; null drops the table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** A row of the table before → the same row after. Pure, so that a test needs no database. */
  readonly rows?: Readonly<Record<string, (row: Row) => Row>>;
}

export const defineMigration = (migration: Migration): Migration => migration;
