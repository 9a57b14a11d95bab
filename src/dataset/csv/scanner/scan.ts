import { type Batch, batchRows } from '../../batch.js';
import { call } from '../../call.js';
import { decode } from '../../decode.js';
import { layout } from '../../layout.js';
import { type Faults, KeysOutOfOrder } from '../../source.js';
import type { FoundColumn } from '../find-columns.js';
import { csvRecords } from '../records.js';
import { batchReader } from './batch-reader.js';
import { isCoded, scannedColumns } from './columns.js';
import { kernels } from './kernels.js';
import { memory, mostCells, mostWords, windowSize } from './memory.js';
import { planOf } from './steps.js';
import { byteWindow } from './window.js';

/** What is scanned. */
export interface Scanned {
  readonly file: string;
  /** The bytes of UTF-8 after the header. */
  readonly first: Uint8Array;
  readonly chunks: AsyncGenerator<Uint8Array>;
  /** The line on which they begin. */
  readonly line: number;
  readonly width: number;
  readonly wanted: readonly FoundColumn[];
  readonly delimiter: string;
  readonly runs: string | undefined;
  readonly faults: Faults;
  readonly isUtf8: (bytes: Uint8Array) => boolean;
  /** How many bytes are read at once. */
  readonly window?: number;
  /** Of a part of a file, to be told the line after its last: it is read with care nowhere, but `Unscannable` thrown. */
  readonly onPartEnd?: (line: number) => void;
}

/** Delimiters that are never part of a cell that the kernels understand. */
const plainDelimiter = /^[,;\t|:^~]$/;

/** Whether files with such a delimiter can be scanned. */
export const isPlainDelimiter = (delimiter: string): boolean => plainDelimiter.test(delimiter);

/** Whether these columns can be scanned, in rows of so many cells. */
export const canScan = (wanted: readonly FoundColumn[], width: number): boolean =>
  width <= mostCells &&
  wanted.every(({ column: { type } }) => type !== 'decimal') &&
  new Set(wanted.map(({ index }) => index)).size === wanted.length &&
  layout(wanted.map(({ key, column: { type } }) => ({ key, type }))).words <= mostWords;

/** The bytes are not as this part of a file should be: it must be read as a whole. */
export class Unscannable extends Error {}

/**
 * The rows in batches, a batch good until the next is asked for; what they hold and what is told of them is the same as when each
 * cell is read as text. Where the bytes are not plainly CSV, that is what is done from there on.
 *
 * @throws `PermilleError` `bad-csv`, `bad-encoding`; `KeysOutOfOrder`
 */
export async function* scan(scanned: Scanned): AsyncGenerator<Batch> {
  const { file, wanted, width, faults, isUtf8, window: size = windowSize } = scanned;
  const columns = scannedColumns(wanted);
  const delimiter = scanned.delimiter.charCodeAt(0);
  const runs = columns.columns.find((each) => each.key === scanned.runs && !isCoded(each));
  const plan = planOf(columns.columns, width, delimiter, runs);
  const reader = batchReader(plan, columns, faults, file);
  const { found, warm, starts, lines } = memory();
  const { findRows } = kernels();
  const view = byteWindow(scanned.first, scanned.chunks, delimiter, isUtf8, size);
  try {
    let line = scanned.line;
    let at = 0;
    let careful = false;
    for (let more = true; more && !careful; ) {
      more = await view.advance(at);
      at = 0;
      if (!more) view.finish();
      const limit = view.wholeLines();
      careful = limit > 0 && !view.isUtf8(limit);
      while (at < limit && !careful) {
        view.hold();
        found.line = line;
        call(findRows, at, { limit, most: warm.rows > 0 ? 32 : batchRows, delimiter });
        const rows = found.rows;
        const { next, line: nextLine, lonely } = found;
        warm.rows -= rows;
        const good = rows === 0 ? 0 : reader.read(rows);
        careful = good < rows || lonely;
        [at, line] = good < rows ? [starts[good] as number, lines[good] as number] : [next, nextLine];
        if (good > 0) yield reader.take(good);
        if (rows === 0) break;
      }
      careful ||= more ? view.length() - at > size : at < view.length();
    }
    if (!careful) return scanned.onPartEnd?.(line);
    if (scanned.onPartEnd !== undefined) throw new Unscannable();
    if (runs !== undefined) throw new KeysOutOfOrder();
    // Line feeds that were added at the end do no harm: the last record had none.
    const text = decode(view.rest(at), 'utf-8', file, line);
    let row = 0;
    for await (const record of csvRecords(text, scanned.delimiter, file, line)) {
      reader.readCells(row, record.cells, record.line);
      row += 1;
      if (row < batchRows) continue;
      yield reader.take(row);
      row = 0;
    }
    if (row > 0) yield reader.take(row);
  } finally {
    await scanned.chunks.return(undefined);
  }
}
