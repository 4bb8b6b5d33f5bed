import type { Row } from "../../../domain/row";
import type { VectorTable } from "../tables";
import { type CodeTable, createCodeTable } from "./code-table";
import { createGuess } from "./guess";
import { MOST_ROWS } from "./kernel";
import { best, meanDirection, scoreRows, toQuery, vectorsOf } from "./score";
import { createStoredRows, type ReadRows, type StoredRows } from "./stored-rows";
import { createValueTable, MOST_RESIDENT, type ValueTable } from "./value-table";

/** Vectors by row with what a file of them is made from, and they are made from again. */
export interface PackedVectorTable extends VectorTable {
  /** What the codes are taken from. */
  readonly centre: Float32Array;
  /** Rows, empty ones too. */
  readonly size: number;
  /** Whether `loadRows` is waited for: until then answers come from the file where it can be read in an instant, or else by codes alone. */
  readonly awaitsRows: boolean;
  /** One bit a number, the dimensions' eighth in bytes; zeros for an empty row, and for no other. */
  code(row: Row): Uint8Array;
  /** A byte a number; zeros for an empty row. Throws where it cannot be read: the rows are awaited, or their file fails. */
  values(row: Row): Int8Array;
  /** Codes of all rows, one after the other, in place of what is here. */
  loadCodes(codes: Uint8Array): void;
  /** Values of the rows whose codes were loaded; what was put or removed since stays so. Of no effect where rows stay in the file. */
  loadRows(values: Uint8Array): void;
  /** A file that has all rows that are here. Above 200,000 they are read from it alone; `readRows` throws where it cannot. */
  useRowFile(readRows: ReadRows): void;
  /** The file has these rows now as they were put last. */
  written(rows: Iterable<Row>): void;
}

/** How many candidates codes choose, and one for how many rows where that is more: of the ten nearest of 100,000 they lose one in a thousand. */
const FEWEST = 400;
const SHARE = 150;

export function createVectorTable(options: {
  /** A multiple of 8, 4,096 at most. */
  readonly dimensions: number;
  /** `meanOf` the vectors, once for as long as their codes are kept; zeros where it is absent. */
  readonly mean?: Float32Array;
}): PackedVectorTable {
  const { dimensions, mean: centre = new Float32Array(dimensions) } = options;
  const codes = createCodeTable(centre);
  const guess = createGuess(centre);
  const stored = createStoredRows(dimensions, (rows, into) => {
    for (const [place, row] of rows.entries()) guess.vector(codes.of(row), into.subarray(place * dimensions));
  });
  const values = createValueTable(dimensions, stored);
  const tables = { dimensions, codes, stored, values, correction: guess.correction };
  return {
    ...searched(tables),
    ...loaded(tables),
    centre,
    get size() {
      return codes.size;
    },
    get awaitsRows() {
      return !values.whole && !areInFile(tables);
    },
    put(row, given) {
      if (given.length !== dimensions) return;
      codes.put(row, given);
      values.put(row, given);
    },
    remove(row) {
      if (!codes.has(row)) return;
      codes.remove(row);
      values.remove(row);
    },
  };
}

interface Tables {
  readonly dimensions: number;
  readonly codes: CodeTable;
  readonly stored: StoredRows;
  readonly values: ValueTable;
  /** `Guess.correction`. */
  readonly correction: number;
}

const areInFile = ({ stored, codes }: Tables): boolean => stored.hasFile && codes.size > MOST_RESIDENT;

function searched(tables: Tables): Pick<PackedVectorTable, "has" | "nearest" | "similarities" | "mean"> {
  const { dimensions, codes, values } = tables;
  return {
    has: (row) => codes.has(row),
    nearest(vector, limit, isWanted = null) {
      const query = toQuery(vector, dimensions);
      const most = Math.min(MOST_ROWS, Math.max(FEWEST, Math.ceil(codes.size / SHARE), limit));
      const rows = codes.select(query.unit, limit > 0 ? most : 0, isWanted);
      return best(rows, scoreRows(query, rows, tables), Math.max(0, limit));
    },
    similarities(vector, rows) {
      const asked = Uint32Array.from(rows);
      const here = asked.filter((row) => codes.has(row));
      const scores = scoreRows(toQuery(vector, dimensions), here, tables);
      if (here.length === asked.length) return scores;
      let next = 0;
      return Float32Array.from(asked, (row) => (codes.has(row) ? (scores[next++] ?? 0) : Number.NaN));
    },
    mean: (rows) =>
      meanDirection(
        Uint32Array.from(rows).filter((row) => codes.has(row)),
        values,
        dimensions,
      ),
  };
}

function loaded(
  tables: Tables,
): Pick<PackedVectorTable, "code" | "values" | "loadCodes" | "loadRows" | "useRowFile" | "written"> {
  const { dimensions, codes, stored, values } = tables;
  return {
    code: (row) => codes.of(row),
    values(row) {
      if (!codes.has(row)) return new Int8Array(dimensions);
      const brought = values.bring(Uint32Array.of(row));
      // It may go into a file, where a guess would stay.
      if (brought.guessed) throw new RangeError("The row cannot be read.");
      const [found = new Int8Array(dimensions)] = vectorsOf(brought, 1);
      return found.slice(0, dimensions);
    },
    loadCodes(given) {
      codes.load(given);
      values.leave(!areInFile(tables));
    },
    loadRows(given) {
      if (values.whole || areInFile(tables)) return;
      values.load(given);
      for (let row = 0; row < codes.size; row++) if (!codes.has(row)) values.remove(row);
    },
    useRowFile(readRows) {
      stored.readFrom(readRows);
      values.leaveIfMany();
    },
    written: (rows) => values.written(rows),
  };
}
