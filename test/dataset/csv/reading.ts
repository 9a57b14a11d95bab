import { isUtf8 } from '#csv';
import { amountAt, type Batch, isSet, textAt } from '../../../src/dataset/batch.js';
import { batcher } from '../../../src/dataset/batcher.js';
import { type FoundColumn, findColumns } from '../../../src/dataset/csv/find-columns.js';
import { readHeader } from '../../../src/dataset/csv/header.js';
import { csvRecords } from '../../../src/dataset/csv/records.js';
import { scan } from '../../../src/dataset/csv/scanner/scan.js';
import { decode } from '../../../src/dataset/decode.js';
import { Faults, KeysOutOfOrder } from '../../../src/dataset/source.js';
import { PermilleError } from '../../../src/error.js';
import { chunked } from '../inputs.js';
import { dictionary, mapped } from './csv-files.js';

/** What came of reading: each row's cells, the faults, and the error if there was one. */
export interface Read {
  readonly rows: readonly (readonly unknown[])[];
  readonly faults: readonly string[];
  readonly count: number;
  readonly error: string;
}

/** Reads batches to their end. */
export async function collect(
  wanted: readonly FoundColumn[],
  batches: AsyncIterable<Batch>,
  faults: Faults,
): Promise<Read> {
  const rows: (readonly unknown[])[] = [];
  let error = '';
  try {
    for await (const { length, words, columns } of batches) {
      for (let row = 0; row < length; row += 1) {
        rows.push(
          wanted.map(({ key }) => {
            const held = columns.get(key);
            if (held === undefined) return 'nothing';
            const known = isSet(words, held.known, row);
            const bad = held.bad.has(row) ? ' bad' : '';
            if (held.type === 'flag') return `${known} ${isSet(words, held.known - 1, row)}${bad}`;
            if (held.type === 'date') return `${known} ${held.values[row]}${bad}`;
            if (held.type === 'count' || held.type === 'money')
              return `${known} ${held.wide.has(row) ? 'wide' : held.values[row]} ${amountAt(words, held, row)}${bad}`;
            if (held.type === 'key' && 'first' in held.dictionary) {
              const id = held.ids[row] ?? 0;
              return id === 0 ? `${known} null${bad}` : `${known} #${id}${bad}`;
            }
            return `${known} ${textAt(held, row)}${bad}`;
          }),
        );
      }
      for (const held of columns.values()) {
        for (const row of held.bad) if (row >= length) throw new Error('a bad row beyond the batch');
      }
    }
  } catch (thrown) {
    if (thrown instanceof KeysOutOfOrder) error = 'out of order';
    else if (thrown instanceof PermilleError) error = thrown.message;
    else throw thrown;
  }
  return { rows, faults: faults.first, count: faults.count, error };
}

/** The wanted columns of a header. */
export const find = (header: readonly string[]): readonly FoundColumn[] =>
  findColumns(
    header.map((cell) => cell.trim()),
    dictionary,
    mapped,
    'person',
    'file',
  );

/** Reads every cell as text. */
export async function readCarefully(bytes: Uint8Array, delimiter: string): Promise<Read> {
  const faults = new Faults();
  let wanted: readonly FoundColumn[] = [];
  const batches = async function* (): AsyncGenerator<Batch> {
    const records = csvRecords(decode(chunked(bytes, [bytes.length || 1]), 'utf-8', 'file'), delimiter, 'file');
    const header = (await records.next()).value;
    if (header === undefined) return;
    wanted = find(header.cells);
    const rows = batcher(wanted, faults);
    for await (const { cells, line } of records) {
      if (cells.length === header.cells.length)
        rows.add(`file, line ${line}`, (index) => cells[wanted[index]?.index ?? 0]);
      else {
        faults.add(`file, line ${line}`, `it has ${cells.length} cells, and the header has ${header.cells.length}`);
        rows.addUnknown();
      }
    }
    yield rows.take();
  };
  // The columns are known when the first batch comes.
  const gathered: Batch[] = [];
  let failure: unknown;
  try {
    for await (const batch of batches()) gathered.push(batch);
  } catch (error) {
    failure = error;
  }
  const again = async function* (): AsyncGenerator<Batch> {
    yield* gathered;
    if (failure !== undefined) throw failure;
  };
  return collect(wanted, again(), faults);
}

/** `undefined` where the scanner leaves a file to the careful reader from its header on. */
export async function readFast(
  bytes: Uint8Array,
  delimiter: string,
  sizes: readonly number[],
  window: number,
  runs?: string,
) {
  const header = readHeader(bytes, delimiter);
  if (header === undefined) return undefined;
  const wanted = find(header.cells);
  const faults = new Faults();
  const batches = scan({
    file: 'file',
    first: new Uint8Array(),
    chunks: chunked(bytes.subarray(header.after), sizes),
    line: header.line,
    width: header.cells.length,
    wanted,
    delimiter,
    runs,
    faults,
    isUtf8,
    window,
  });
  return collect(wanted, batches, faults);
}
