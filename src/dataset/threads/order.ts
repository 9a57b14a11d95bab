import type { Batch } from '../batch.js';
import type { CsvReading } from '../csv/open-csv.js';
import type { Part } from '../csv/parts.js';
import type { Sums } from '../engine/home-store.js';
import type { OpenHome } from '../engine/open-ends.js';
import type { SourceWork } from '../engine/source-counts.js';
import type { Groups } from '../groups.js';

/** A file as it goes to a thread: a path, what a `file:` URL says, or what it holds with the name it goes by. */
export type SentInput =
  | string
  | { readonly href: string }
  | { readonly blob: Blob; readonly name: string }
  | Uint8Array;

/** The rows of a part: of a CSV file, or of rows held in memory, by block. */
export type PartRows =
  | {
      readonly kind: 'file';
      readonly input: SentInput;
      readonly how: CsvReading;
      readonly wanted: ReadonlySet<string>;
      readonly runs: string | undefined;
      readonly part: Part;
    }
  | {
      readonly kind: 'held';
      readonly id: number;
      readonly wanted: ReadonlySet<string>;
      readonly from: number;
      readonly to: number;
    };

/** What is to be counted of a part. */
export interface Order {
  readonly rows: PartRows;
  readonly work: Omit<SourceWork, 'apart'>;
}

/** Rows held in memory as a thread has them. */
export interface HeldRows {
  readonly batches: readonly Batch[];
  readonly rowsOf: Int32Array | undefined;
}

/** Households of a part that are counted with those of others: at its ends, or by number from `from` on. */
export interface LeftHomes {
  readonly open: readonly OpenHome[];
  readonly from: number;
  readonly state: readonly Int32Array[];
  readonly sums: readonly ReadonlyMap<number, Sums>[];
}

/** What a part has come to. */
export interface PartCount {
  readonly settled: readonly Parameters<Groups['settle']>[];
  /** By lot of periods. */
  readonly homes: readonly LeftHomes[];
  readonly rows: number;
  readonly members: number;
  readonly faults: { readonly count: number; readonly first: readonly string[] };
  /** Of a file: the line after its last, counted from its first. */
  readonly endLine: number;
}

/** How far a thread has come in a part. */
export interface Passed {
  readonly rows: number;
  readonly bytes: number;
}

/** What a thread is told. */
export type Told =
  | { readonly kind: 'count'; readonly order: Order }
  | { readonly kind: 'stop' }
  | { readonly kind: 'keep'; readonly id: number; readonly held: HeldRows }
  | { readonly kind: 'forget'; readonly id: number };

/** What a thread says. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'passed'; readonly passed: Passed }
  | { readonly kind: 'counted'; readonly count: PartCount }
  /** The part cannot be counted by itself. */
  | { readonly kind: 'whole'; readonly why: WhyWhole }
  | { readonly kind: 'failed'; readonly why: string };

/** Why a source is to be read in one thread: its keys are out of order, or it is for some other reason. */
export type WhyWhole = 'out-of-order' | 'other';
