import { fileError } from '../error.js';
import type { Column, Columns, RecordDictionary, RecordKind } from '../model/column.js';
import type { records } from '../model/records/index.js';
import type { Batch } from './batch.js';
import { type CellOptions, cellReader } from './cell.js';
import type { Divisible } from './threads/divisible.js';

/** How a column of the caller's is mapped onto one of the record dictionary. */
export interface ColumnMapping extends CellOptions {
  /** The heading in the file, or the key in the row; the column's own key if left out. */
  readonly from?: string;
}

/** What rows are, and where their columns are found. */
export interface SourceOptions<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = typeof records,
> {
  /** The kind of record that a row is. */
  readonly of: Kind;
  /**
   * Which heading, codes and date pattern each column of the record dictionary has here. Columns left out are taken when a heading
   * is their key or their Chinese or English name.
   */
  readonly columns?: { readonly [Key in keyof Dictionary[Kind] & string]?: string | ColumnMapping };
  /** A record dictionary of the caller's own. */
  readonly records?: Dictionary;
  /**
   * A cell or row that is not what its column says: `stop` reads on, counts all faults and throws; `count-unknown` counts what
   * depends on it as unknown. `stop` if left out.
   */
  readonly onBadRow?: 'stop' | 'count-unknown';
}

/** What became of a source: rows read, rows that counted, and why others did not. */
export interface SourceReport {
  readonly name: string;
  readonly of: RecordKind;
  readonly read: number;
  readonly used: number;
  readonly leftOut: readonly { readonly why: string; readonly rows: number }[];
  /** Cells and rows counted as unknown because they were not what their column says. */
  readonly faults: number;
  readonly firstFaults: readonly string[];
}

/** How far reading has come. */
export interface Progress {
  readonly name: string;
  readonly rows: number;
  readonly bytes?: number;
  readonly totalBytes?: number;
}

/** What a tally asks of a source when it opens it. */
export interface Reading {
  /** The columns that are needed; others are not read. */
  readonly wanted: ReadonlySet<string>;
  /** This column of keys may be given in runs (`Runs`), of a source that has them in growing order. */
  readonly runs?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A source opened: the columns it has of those wanted, its rows in batches, and the faults met so far. */
export interface OpenedSource {
  readonly has: ReadonlySet<string>;
  readonly batches: AsyncIterable<Batch>;
  readonly faults: Faults;
  /** How many rows there are of each place, by its number, where that is known beforehand. */
  readonly rowsOf?: Int32Array;
}

/** Rows of one kind of record. Nothing is read until a tally opens it. */
export interface Source {
  readonly of: RecordKind;
  readonly name: string;
  readonly columns: Columns;
  readonly onBadRow: 'stop' | 'count-unknown';
  /** Whether it can be opened again: what comes in a stream comes once. */
  readonly reopens: boolean;
  /** @internal How a tally opens it. */
  readonly open: (reading: Reading) => Promise<OpenedSource>;
  /** @internal What of it threads can share, where they can. */
  readonly divisible?: Divisible;
}

/** Thrown while batches are read with `runs`: a key came that does not follow the one before it, so that its run may be broken. */
export class KeysOutOfOrder extends Error {}

/** Of two keys in growing order: the shorter first, and of one length the lower. */
export const follows = (key: string, before: string): boolean =>
  key.length === before.length ? key > before : key.length > before.length;

const shownFaults = 100;

/** Faults counted, the first hundred in words. */
export class Faults {
  count = 0;
  readonly first: string[] = [];

  add(where: string, what: string): void {
    this.count += 1;
    if (this.first.length < shownFaults) this.first.push(`${where}: ${what}`);
  }

  /** Adds so many, of which these came first. */
  take(count: number, first: readonly string[]): void {
    this.count += count;
    this.first.push(...first.slice(0, shownFaults - this.first.length));
  }
}

/**
 * The columns of a kind of record.
 *
 * @throws `PermilleError` `bad-request` for a kind that there is not
 */
export function columnsOfKind(dictionary: RecordDictionary, of: RecordKind): Columns {
  if (Object.hasOwn(dictionary, of)) return dictionary[of];
  throw fileError('bad-request', {
    why: `there is no record "${of}"; there are ${Object.keys(dictionary).join(', ')}`,
  });
}

/** The column of a key. */
export function columnOf(columns: Columns, key: string, of: RecordKind): Column {
  const column = Object.hasOwn(columns, key) ? columns[key] : undefined;
  if (column === undefined) throw fileError('unknown-column', { column: key, of, known: Object.keys(columns) });
  return column;
}

/**
 * A caller's mappings, in full and understood.
 *
 * @throws `PermilleError` `unknown-column`, `bad-request` for codes or a date pattern that the column cannot have
 */
export function mappingsOf(
  given: Readonly<Record<string, string | ColumnMapping | undefined>>,
  columns: Columns,
  of: RecordKind,
): ReadonlyMap<string, ColumnMapping> {
  const mappings = new Map<string, ColumnMapping>();
  for (const [key, mapping = {}] of Object.entries(given)) {
    const full = typeof mapping === 'string' ? { from: mapping } : mapping;
    cellReader(columnOf(columns, key, of), full);
    mappings.set(key, full);
  }
  return mappings;
}
