import type { Columns, RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { type Batch, batchRows } from './batch.js';
import { batcher } from './batcher.js';
import { type FoundColumn, findColumns } from './csv/find-columns.js';
import { decode } from './decode.js';
import { type ReadObject, readObject } from './ndjson/read-object.js';
import { type Input, inputName, open, reopens } from './open.js';
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

/** Options of `fromNdjson`. */
export interface NdjsonOptions<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = typeof records,
> extends SourceOptions<Kind, Dictionary> {}

/**
 * A source of rows that are JSON objects, one a line, in UTF-8; it is streamed, in memory that does not grow with it.
 *
 * A number is read as it is written, so money may be 12.50; a key that a row lacks is missing there, and one that no row has is
 * a column that the file lacks. To tell, a file without all columns that are needed is gone through once before; of a stream all
 * are taken to be there.
 *
 * @throws `PermilleError` `unknown-column`; when tallied, `no-file`, `unknown-header`, `double-header`, `no-columns`, `bad-encoding`,
 * `bad-rows` (a line that is no JSON object, or has a key twice, is a row of which nothing is known)
 * @example
 * fromNdjson('people.ndjson', { of: 'person', columns: { signed: 'is_signed' } });
 */
export function fromNdjson<const Kind extends RecordKind, Dictionary extends RecordDictionary = typeof records>(
  input: Input,
  options: NdjsonOptions<Kind, Dictionary>,
): Source {
  const { of, onBadRow = 'stop' } = options;
  const columns = columnsOfKind(options.records ?? records, of);
  const mapped = mappingsOf(options.columns ?? {}, columns, of);
  const again = reopens(input);
  const openNdjson = async (reading: Reading): Promise<OpenedSource> => {
    const lines = linesOf(input, reading);
    const held: Line[] = [];
    const wanted = [...new Set([...reading.wanted, ...mapped.keys()])].map((key) => namesOf(key, columns, mapped));
    const header = again ? await keysOf(linesOf(input, reading), wanted) : await keysOf(kept(lines, held), wanted);
    if (!again) for (const names of wanted) if (!names.some((name) => header.has(name))) header.add(names[0] ?? '');
    const name = inputName(input);
    const found = header.size === 0 ? [] : findColumns([...header], columns, mapped, of, name);
    const read = found.filter(({ key }) => reading.wanted.has(key));
    const faults = new Faults();
    const batches = batchesOf(held, lines, read, faults, name, reading);
    return { has: new Set(read.map(({ key }) => key)), batches, faults };
  };
  return { of, name: inputName(input), columns, onBadRow, reopens: again, open: openNdjson };
}

interface Line {
  readonly number: number;
  readonly read: ReadObject;
  readonly bytes: number;
  readonly totalBytes: number | undefined;
}

/** The names that a column may have in a file. */
const namesOf = (key: string, columns: Columns, mapped: ReadonlyMap<string, ColumnMapping>): readonly string[] => {
  const from = mapped.get(key)?.from;
  const name = columns[key]?.name;
  return from === undefined ? [key, name?.zh ?? key, name?.en ?? key] : [from];
};

/** The keys of rows, up to where each column wanted has been met. */
async function keysOf(lines: AsyncIterable<Line>, wanted: readonly (readonly string[])[]): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const { read } of lines) {
    if (typeof read === 'string') continue;
    const before = keys.size;
    for (const key of read.keys()) keys.add(key);
    if (keys.size > before && wanted.every((names) => names.some((name) => keys.has(name)))) break;
  }
  return keys;
}

/** The first lines of a stream, which are read once more. */
async function* kept(lines: AsyncGenerator<Line>, held: Line[]): AsyncGenerator<Line> {
  while (held.length < batchRows) {
    const next = await lines.next();
    if (next.done === true) return;
    held.push(next.value);
    yield next.value;
  }
}

async function* linesOf(input: Input, { signal }: Reading): AsyncGenerator<Line> {
  const { name, size: totalBytes, bytes } = await open(input);
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      signal?.throwIfAborted();
      read += chunk.byteLength;
      yield chunk;
    }
  }
  let number = 0;
  let rest = '';
  for await (const text of decode(counted(), 'utf-8', name)) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield { number, read: readObject(line), bytes: read, totalBytes };
    }
  }
  if (rest.trim() !== '') yield { number: number + 1, read: readObject(rest), bytes: read, totalBytes };
}

async function* batchesOf(
  held: readonly Line[],
  lines: AsyncGenerator<Line>,
  columns: readonly FoundColumn[],
  faults: Faults,
  name: string,
  { signal, onProgress }: Reading,
): AsyncGenerator<Batch> {
  const gathered = batcher(columns, faults);
  let rows = 0;
  let last: Line | undefined;
  const tell = (): void => {
    const { bytes = 0, totalBytes } = last ?? {};
    onProgress?.({ name, rows, bytes, ...(totalBytes === undefined ? {} : { totalBytes }) });
  };
  async function* all(): AsyncGenerator<Line> {
    yield* held;
    yield* lines;
  }
  for await (const line of all()) {
    last = line;
    rows += 1;
    const { number, read } = line;
    if (typeof read === 'string') {
      faults.add(`${name}, line ${number}`, `it is no JSON object: ${read}`);
      gathered.addUnknown();
    } else gathered.add(`${name}, line ${number}`, (index) => read.get(columns[index]?.heading ?? ''));
    if (!gathered.full()) continue;
    tell();
    signal?.throwIfAborted();
    yield gathered.take();
  }
  signal?.throwIfAborted();
  yield gathered.take();
  tell();
}
