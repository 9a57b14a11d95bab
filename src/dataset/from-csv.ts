import { fileError } from '../error.js';
import type { Columns, RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import type { Batch } from './batch.js';
import { batcher, type WantedColumn } from './batcher.js';
import { type CsvRecord, csvRecords } from './csv/records.js';
import { decode, type Encoding } from './decode.js';
import { type Input, inputName, type Opened, open, reopens } from './open.js';
import {
  type ColumnMapping,
  columnsOfKind,
  Faults,
  mappingsOf,
  type OpenedSource,
  type Reading,
  type Source,
  type SourceOptions,
} from './source.js';

/** Options of `fromCsv`. */
export interface CsvOptions<Kind extends RecordKind = RecordKind, Dictionary extends RecordDictionary = typeof records>
  extends SourceOptions<Kind, Dictionary> {
  /** UTF-8 with or without a byte-order mark, or GB18030; told apart by the first bytes if left out. */
  readonly encoding?: Encoding;
  /** What separates cells; a comma if left out. */
  readonly delimiter?: string;
}

/**
 * A source of rows in a CSV file (RFC 4180) whose first line names the columns; it is streamed, in memory that does not grow
 * with it.
 *
 * Columns are found by `columns`, else by their key or their name in the record dictionary; others are not read. An
 * empty cell is missing. A cell that is not what its column says is reported with line and column, never guessed.
 *
 * @throws `PermilleError` `unknown-column`; when tallied, `no-file`, `empty-file`, `unknown-header`, `double-header`,
 * `no-columns`, `bad-csv`, `bad-encoding`, `bad-rows`
 * @example
 * fromCsv('people.csv', { of: 'person', columns: { signed: { from: '是否签约', codes: { 是: true, 否: false } } } });
 */
export function fromCsv<const Kind extends RecordKind, Dictionary extends RecordDictionary = typeof records>(
  input: Input,
  options: CsvOptions<Kind, Dictionary>,
): Source {
  const { of, encoding = 'auto', delimiter = ',', onBadRow = 'stop' } = options;
  if (/^$|["\r\n]/.test(delimiter))
    throw fileError('bad-request', { why: `cells cannot be separated by ${JSON.stringify(delimiter)}` });
  const columns = columnsOfKind(options.records ?? records, of);
  const mapped = mappingsOf(options.columns ?? {}, columns, of);
  const openCsv = async (reading: Reading): Promise<OpenedSource> => {
    const opened = await open(input);
    const progress = { bytes: 0 };
    const text = decode(counted(opened.bytes, progress, reading.signal), encoding, opened.name);
    const rows = csvRecords(text, delimiter, opened.name);
    try {
      const first = await rows.next();
      if (first.done === true) throw fileError('empty-file', { file: opened.name });
      const header = first.value.cells.map((cell) => cell.trim());
      const found = findColumns(header, columns, mapped, of, opened.name);
      const read = found.filter(({ key }) => reading.wanted.has(key));
      const faults = new Faults();
      const batches = batchesOf(rows, header.length, read, faults, opened, progress, reading);
      return { has: new Set(read.map(({ key }) => key)), batches, faults };
    } catch (error) {
      await rows.return(undefined);
      throw error;
    }
  };
  return { of, name: inputName(input), columns, onBadRow, reopens: reopens(input), open: openCsv };
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  progress: { bytes: number },
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    signal?.throwIfAborted();
    progress.bytes += chunk.byteLength;
    yield chunk;
  }
}

interface FoundColumn extends WantedColumn {
  readonly index: number;
}

function findColumns(
  header: readonly string[],
  columns: Columns,
  mapped: ReadonlyMap<string, ColumnMapping>,
  of: RecordKind,
  file: string,
): readonly FoundColumn[] {
  const found = Object.entries(columns).flatMap(([key, column]) => {
    const options = mapped.get(key) ?? {};
    const names = options.from === undefined ? [key, column.name.zh, column.name.en] : [options.from];
    const [at, another] = [...new Set(names.map((name) => header.indexOf(name)).filter((index) => index >= 0))];
    if (at === undefined) {
      if (options.from !== undefined) throw fileError('unknown-header', { file, header: options.from, found: header });
      return [];
    }
    const heading = header[at] ?? key;
    const twice = header.indexOf(heading, at + 1) >= 0;
    if (twice) throw fileError('double-header', { file, header: heading });
    if (another !== undefined) throw fileError('double-header', { file, header: `${heading}" or "${header[another]}` });
    return [{ key, heading, column, options, index: at }];
  });
  if (found.length === 0) throw fileError('no-columns', { file, of, found: header, known: Object.keys(columns) });
  return found;
}

async function* batchesOf(
  rows: AsyncIterable<CsvRecord>,
  width: number,
  read: readonly FoundColumn[],
  faults: Faults,
  { name, size }: Opened,
  progress: { readonly bytes: number },
  { signal, onProgress }: Reading,
): AsyncGenerator<Batch> {
  const gathered = batcher(read, faults);
  const indices = read.map(({ index }) => index);
  let count = 0;
  const tell = (): void =>
    onProgress?.({ name, rows: count, bytes: progress.bytes, ...(size === undefined ? {} : { totalBytes: size }) });
  for await (const { cells, line } of rows) {
    count += 1;
    if (cells.length === width) gathered.add(`${name}, line ${line}`, (index) => cells[indices[index] ?? -1]);
    else {
      faults.add(`${name}, line ${line}`, `it has ${cells.length} cells, and the header has ${width}`);
      gathered.addUnknown();
    }
    if (!gathered.full()) continue;
    tell();
    signal?.throwIfAborted();
    yield gathered.take();
  }
  signal?.throwIfAborted();
  yield gathered.take();
  tell();
}
