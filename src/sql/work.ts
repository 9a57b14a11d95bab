import type { RecordKind } from '../model/column.js';
import type { Breakdown } from '../tallying/breakdown.js';
import type { Task } from '../tallying/plan.js';
import type { Period } from '../value/period.js';
import type { PlaceLevel } from '../value/place.js';
import type { Dialect } from './dialect.js';
import type { Table, TableColumn } from './tables.js';
import type { ValueStyle } from './values.js';

/** The table of a kind of record. */
export interface KindTable {
  readonly of: RecordKind;
  readonly table: Table;
  readonly columns: ReadonlyMap<string, TableColumn>;
}

/** What a query is for. */
export interface QueryWork {
  readonly dialect: Dialect;
  readonly style: ValueStyle;
  readonly by: Breakdown;
  /** The levels of place that rows are grouped by, in one scan; none where the query gives places as they are, and these are grouped once it is read. */
  readonly levels: readonly PlaceLevel[];
  readonly periods: readonly Period[];
}

/** A result row of a query, by the names of its columns. */
export type ResultRow = Readonly<Record<string, unknown>>;

/** What a task comes to in a result row: rows that answer yes, rows that answer at all; and of a sum, how many amounts are in it. */
export interface TaskColumns {
  readonly number: number;
  readonly task: Task;
  readonly yes: string;
  readonly known: string;
  readonly sum?: string;
  readonly amounts?: string;
  /** Of a sum that may wrap around: the largest amount that goes into it. */
  readonly most?: string;
  /** How many decimals the sum has. */
  readonly decimals: number;
}

/** What is read from a result row. */
export interface ResultColumns {
  /** The place at each level, or as it is; empty of a query that is not by place. */
  readonly places: readonly string[];
  /** Of several levels: for each, the column that is 0 where a row is of it. */
  readonly levels: readonly string[];
  readonly values: readonly string[];
  /** How many rows there are. */
  readonly rows: string;
  /** How many rows have a cell that is not what the dictionary says; of households this is told of their members. */
  readonly bad?: string;
  readonly tasks: readonly TaskColumns[];
}

/** One SELECT, for one kind of record. */
export interface Statement {
  readonly of: RecordKind;
  readonly text: string;
  readonly parameters: readonly string[];
}
