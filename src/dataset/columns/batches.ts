import type { RecordKind } from '../../model/column.js';
import { reportedKinds } from '../../tallying/breakdown.js';
import { type Batch, batchRows, type HeldColumn } from '../batch.js';
import { shorten, type WantedColumn } from '../batcher.js';
import { layout } from '../layout.js';
import type { Faults, Reading } from '../source.js';
import { type Piece, rawAt } from './cells.js';
import { type ColumnEncoder, columnEncoder, type Fault, type Filling } from './encode.js';
import { runsEncoder } from './runs.js';

/** Rows that stand together, by wanted column: each gives its cells piece by piece. */
export interface RowGroup {
  readonly rows: number;
  readonly columns: readonly (() => Piece)[];
  /** What rows are numbered in messages; from 1 on if left out. */
  readonly numbers?: ArrayLike<number>;
}

/** What batches are made for. */
export interface Making {
  readonly name: string;
  readonly of: RecordKind;
  readonly read: readonly WantedColumn[];
  readonly faults: Faults;
  readonly reading: Reading;
  /** How many bytes have been read, and of how many. */
  readonly progress?: () => { readonly bytes: number; readonly totalBytes?: number };
}

interface Frame {
  readonly words: readonly Int32Array[];
  readonly fillings: readonly Filling[];
  readonly columns: ReadonlyMap<string, HeldColumn>;
}

interface Met {
  readonly row: number;
  readonly column: number;
  readonly what: string;
}

/** Batches of rows given in columns. */
export async function* batchesOfColumns(
  groups: AsyncIterable<RowGroup> | Iterable<RowGroup>,
  { name, of, read, faults, reading: { runs, signal, onProgress }, progress }: Making,
): AsyncGenerator<Batch> {
  const encoders = read.map((each) =>
    each.key === runs && each.column.type === 'key' ? runsEncoder(each) : columnEncoder(each),
  );
  const met: Met[] = [];
  // Batches of these kinds are kept by who counts them.
  const isKept = reportedKinds.has(of);
  let frame = frameOf(read, encoders, met);
  let before = 0;
  for await (const { rows, columns, numbers } of groups) {
    const next = columns.map(cursor);
    for (let from = 0; from < rows; from += batchRows) {
      signal?.throwIfAborted();
      const length = Math.min(batchRows, rows - from);
      if (isKept) frame = frameOf(read, encoders, met);
      for (const word of frame.words) word.fill(0);
      for (const [index, filling] of frame.fillings.entries()) {
        filling.clear();
        next[index]?.(length, filling.take);
      }
      for (const { row, column, what } of met.sort((one, other) => one.row - other.row || one.column - other.column))
        faults.add(
          `${name}, row ${numbers?.[from + row] ?? before + row + 1}, column "${read[column]?.heading}"`,
          what,
        );
      met.length = 0;
      before += length;
      onProgress?.({ name, rows: before, ...progress?.() });
      yield { length, words: frame.words, columns: frame.columns };
    }
  }
  signal?.throwIfAborted();
}

function frameOf(read: readonly WantedColumn[], encoders: readonly ColumnEncoder[], met: Met[]): Frame {
  const { known, words: count } = layout(read.map(({ key, column: { type } }) => ({ key, type })));
  const words = Array.from({ length: count }, () => new Int32Array(batchRows));
  const fillings = encoders.map((encoder, column) => {
    const fault: Fault = (row, cells, from, expected) =>
      met.push({ row, column, what: `"${shorten(rawAt(cells, from))}" should be ${expected}` });
    return encoder(words, known.get(read[column]?.key ?? '') ?? 0, fault);
  });
  return { words, fillings, columns: new Map(read.map(({ key }, index) => [key, (fillings[index] as Filling).held])) };
}

/** Goes through a column's pieces, whatever the batches' bounds. */
function cursor(pull: () => Piece): (length: number, take: Filling['take']) => void {
  let piece: Piece | undefined;
  let used = 0;
  return (length, take) => {
    for (let at = 0; at < length; ) {
      if (piece === undefined || used === piece.length) {
        piece = pull();
        used = 0;
      }
      const count = Math.min(length - at, piece.length - used);
      take(piece.cells, used, count, at);
      used += count;
      at += count;
    }
  };
}
