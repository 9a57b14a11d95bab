import type { Batch } from '../batch.js';
import type { CsvReading } from '../csv/open-csv.js';
import type { Input } from '../open.js';
import type { Faults } from '../source.js';

/** An input that can be read anywhere, as often as one likes. */
export type FileInput = string | URL | Blob | Uint8Array;

/** A CSV file, and how it is read. */
export interface DivisibleFile {
  readonly kind: 'file';
  readonly input: FileInput;
  readonly how: CsvReading;
}

/** Rows held in memory, by a number that tells them from all others. */
export interface DivisibleRows {
  readonly kind: 'held';
  readonly id: number;
  readonly has: ReadonlySet<string>;
  readonly batches: readonly Batch[];
  /** How many rows there are of each place, by its number. */
  readonly rowsOf: Int32Array | undefined;
  /** The faults met when they were read. */
  readonly faults: Faults;
}

/** What threads can share of a source. */
export type Divisible = DivisibleFile | DivisibleRows;

/** Whether an input can be read anywhere. */
export const isFile = (input: Input): input is FileInput =>
  typeof input === 'string' || input instanceof URL || input instanceof Blob || input instanceof Uint8Array;
