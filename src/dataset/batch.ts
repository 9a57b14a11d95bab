import type { ColumnType } from '../model/column.js';
import type { Exact } from '../value/decimal.js';

/** Answers in three-valued logic, as they stand in columns of flags. */
export const no = 0;
export const yes = 1;
export const unknown = 2;

/** No, yes or unknown. */
export type Answer = typeof no | typeof yes | typeof unknown;

/**
 * What columns of each type hold, a value a row. A flag is an answer; a date is the number 20190105, 0 when missing; a count
 * is `NaN` when missing; money is fen, as a number while it is safe and else a bigint. Texts are `null` when missing.
 */
interface Held {
  readonly key: readonly (string | null)[];
  readonly place: readonly (string | null)[];
  readonly code: readonly (string | null)[];
  readonly decimal: readonly (Exact | null)[];
  readonly flag: Uint8Array;
  readonly date: Int32Array;
  readonly count: Float64Array;
  readonly money: readonly (number | bigint | null)[];
}

/** A column of a batch. What stood in a `bad` row was not what the column says: it is held as missing, and may be anything. */
export type HeldColumn = {
  readonly [Type in ColumnType]: {
    readonly type: Type;
    readonly values: Held[Type];
    readonly bad: ReadonlySet<number>;
  };
}[ColumnType];

/** Some thousand rows of one kind, by column. */
export interface Batch {
  readonly length: number;
  readonly columns: ReadonlyMap<string, HeldColumn>;
}

/** How many rows a batch holds. */
export const batchRows = 4096;
