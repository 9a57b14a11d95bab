import { isUtf8 } from '#csv';
import { fileError } from '../../error.js';
import type { Columns, RecordKind } from '../../model/column.js';
import { reportedKinds } from '../../tallying/breakdown.js';
import { type Batch, batchRows } from '../batch.js';
import { batcher } from '../batcher.js';
import { asUtf8, beginsAsUtf8, decode, type Encoding, gathered, prepended } from '../decode.js';
import type { Expanded } from '../open.js';
import { type ColumnMapping, Faults, type OpenedSource, type Reading } from '../source.js';
import { type FoundColumn, findColumns } from './find-columns.js';
import { readHeader } from './header.js';
import { type CsvRecord, csvRecords } from './records.js';
import { canScan, isPlainDelimiter, scan } from './scanner/scan.js';

/** How a CSV file is read: `fromCsv`'s options, understood. */
export interface CsvReading {
  readonly of: RecordKind;
  readonly columns: Columns;
  readonly mapped: ReadonlyMap<string, ColumnMapping>;
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/** A header that can be scanned after: the columns wanted, where the rows begin, and how many cells each has. */
export interface ScannableHeader {
  readonly wanted: readonly FoundColumn[];
  readonly width: number;
  readonly after: number;
  readonly line: number;
}

/** The header that a file of UTF-8 begins with, where its rows can be scanned. */
export function scannableHeader(
  start: Uint8Array,
  file: string,
  { of, columns, mapped, delimiter }: CsvReading,
  { wanted }: Reading,
): ScannableHeader | undefined {
  // Batches of what is reported are kept, and a scanner's are good for a while only.
  if (reportedKinds.has(of) || !isPlainDelimiter(delimiter) || !beginsAsUtf8(start)) return undefined;
  const header = readHeader(start, delimiter);
  if (header === undefined) return undefined;
  const { cells, after, line } = header;
  const found = findColumns(trimmed(cells), columns, mapped, of, file);
  const read = found.filter(({ key }) => wanted.has(key));
  return canScan(read, cells.length) ? { wanted: read, width: cells.length, after, line } : undefined;
}

/**
 * Opens a CSV file: its rows are scanned as bytes where they can be, else each cell is read as text.
 *
 * @throws `PermilleError` `empty-file`, `unknown-header`, `double-header`, `no-columns`, `bad-csv`, `bad-encoding`
 */
export async function openCsv(opened: Expanded, how: CsvReading, reading: Reading): Promise<OpenedSource> {
  const { name } = opened;
  const bytes = gathered(asUtf8(abortable(opened.bytes, reading.signal), how.encoding, name));
  try {
    const first = await bytes.next();
    const start = first.done === true ? new Uint8Array() : first.value;
    const header = scannableHeader(start, name, how, reading);
    if (header === undefined) return await readCarefully(prepended(start, bytes), how, opened, reading);
    const { wanted, width, line, after } = header;
    const faults = new Faults();
    const { delimiter } = how;
    const rows = { file: name, first: start.subarray(after), chunks: bytes, line, width, wanted, delimiter };
    const batches = scan({ ...rows, runs: reading.runs, faults, isUtf8 });
    return { has: keysOf(wanted), batches: told(batches, opened, reading), faults };
  } catch (error) {
    await bytes.return(undefined);
    throw error;
  }
}

const trimmed = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim());

const keysOf = (wanted: readonly FoundColumn[]): ReadonlySet<string> => new Set(wanted.map(({ key }) => key));

async function* abortable(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    signal?.throwIfAborted();
    yield chunk;
  }
}

/** Batches, telling of how far they have come now and then. */
async function* told(
  batches: AsyncGenerator<Batch>,
  { name, size, taken }: Expanded,
  { signal, onProgress }: Reading,
): AsyncGenerator<Batch> {
  let rows = 0;
  let due = batchRows;
  const tell = (read: number): void =>
    onProgress?.({ name, rows: read, bytes: taken(), ...(size === undefined ? {} : { totalBytes: size }) });
  for await (const batch of batches) {
    rows += batch.length;
    if (rows >= due) {
      tell(due);
      due += batchRows;
    }
    signal?.throwIfAborted();
    yield batch;
  }
  signal?.throwIfAborted();
  tell(rows);
}

/** Reads every cell as text. */
async function readCarefully(
  bytes: AsyncGenerator<Uint8Array>,
  { of, columns, mapped, delimiter }: CsvReading,
  opened: Expanded,
  reading: Reading,
): Promise<OpenedSource> {
  const file = opened.name;
  const rows = csvRecords(decode(bytes, 'utf-8', file), delimiter, file);
  try {
    const first = await rows.next();
    if (first.done === true) throw fileError('empty-file', { file });
    const { cells } = first.value;
    const found = findColumns(trimmed(cells), columns, mapped, of, file);
    const wanted = found.filter(({ key }) => reading.wanted.has(key));
    const faults = new Faults();
    const batches = told(batchesOf(rows, cells.length, wanted, faults, file), opened, reading);
    return { has: keysOf(wanted), batches, faults };
  } catch (error) {
    await rows.return(undefined);
    throw error;
  }
}

async function* batchesOf(
  rows: AsyncIterable<CsvRecord>,
  width: number,
  wanted: readonly FoundColumn[],
  faults: Faults,
  file: string,
): AsyncGenerator<Batch> {
  const gathered = batcher(wanted, faults);
  const indices = wanted.map(({ index }) => index);
  for await (const { cells, line } of rows) {
    if (cells.length === width) gathered.add(`${file}, line ${line}`, (index) => cells[indices[index] ?? -1]);
    else {
      faults.add(`${file}, line ${line}`, `it has ${cells.length} cells, and the header has ${width}`);
      gathered.addUnknown();
    }
    if (gathered.full()) yield gathered.take();
  }
  yield gathered.take();
}
