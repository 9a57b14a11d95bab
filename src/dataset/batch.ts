import type { Exact } from '../value/decimal.js';

/** Answers in three-valued logic. */
export const no = 0;
export const yes = 1;
export const unknown = 2;

/** No, yes or unknown. */
export type Answer = typeof no | typeof yes | typeof unknown;

/** The distinct texts of a column, by number; number 0 is for a missing cell and its text is empty. It may grow from batch to batch. */
export interface Dictionary {
  readonly texts: readonly string[];
}

/**
 * Keys told apart by number, where rows of one key stand together in all batches: the number is one higher with each new key,
 * 0 where the key is missing. `first` and `last` are the texts of the first and the last key in the batch.
 */
interface Runs {
  readonly first: string | null;
  readonly last: string | null;
}

interface InWords {
  /** The bit of a row's words that says that its cell is known; of a flag the next lower bit, always an even one, says yes. */
  readonly known: number;
  /** Rows whose cell was not what the column says: it is held as missing, and may be anything. */
  readonly bad: ReadonlySet<number>;
}

/** Of a column held in memory in which few rows have a cell: these rows, lowest first. */
interface Sparsely {
  readonly filled?: Int32Array;
}

/**
 * A column of a batch; arrays may be longer than the batch. A date is the number 20190105, 0 when missing. A count or an amount
 * of fen is 0 when missing, or when it is `wide`: beyond 32 bits, and then held there by row.
 */
export type HeldColumn =
  | (InWords & { readonly type: 'flag' })
  | (InWords & Sparsely & { readonly type: 'date'; readonly values: Int32Array })
  | (InWords &
      Sparsely & {
        readonly type: 'count' | 'money';
        readonly values: Int32Array;
        readonly wide: ReadonlyMap<number, bigint>;
      })
  | (InWords & { readonly type: 'place' | 'code'; readonly ids: Int32Array; readonly dictionary: Dictionary })
  | (InWords & {
      readonly type: 'key';
      readonly ids: Int32Array;
      readonly dictionary: Dictionary | Runs;
      /** Of households all of whose members are known beforehand: where each lives, by number. */
      readonly places?: Int32Array;
    })
  | (InWords & { readonly type: 'decimal'; readonly values: readonly (Exact | null)[] });

/** Some thousand rows of one kind, by column. It is good until the next one is asked for: who keeps it copies it. */
export interface Batch {
  readonly length: number;
  /** Bits of each row, thirty-two to a word: bit `b` of row `r` is bit `b % 32` of `words[b >> 5][r]`. */
  readonly words: readonly Int32Array[];
  readonly columns: ReadonlyMap<string, HeldColumn>;
}

/** How many rows a batch holds at most. */
export const batchRows = 4096;

/** Whether a bit of a row's words is set. */
export const isSet = (words: Batch['words'], bit: number, row: number): boolean =>
  (((words[bit >> 5]?.[row] ?? 0) >>> (bit & 31)) & 1) === 1;

/** The text of a key, place or code; `null` when missing. */
export function textAt(column: HeldColumn | undefined, row: number): string | null {
  if (column === undefined || !('dictionary' in column) || !('texts' in column.dictionary)) return null;
  const id = column.ids[row] ?? 0;
  return id === 0 ? null : (column.dictionary.texts[id] ?? null);
}

/** An amount in whole units (things counted, fen) or exact text; `undefined` when missing. */
export function amountAt(words: Batch['words'], column: HeldColumn, row: number): number | bigint | Exact | undefined {
  if (column.type === 'decimal') return column.values[row] ?? undefined;
  if (column.type !== 'count' && column.type !== 'money') return undefined;
  if (!isSet(words, column.known, row)) return undefined;
  return column.wide.get(row) ?? column.values[row] ?? 0;
}
