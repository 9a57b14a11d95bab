import { fileError } from '../error.js';
import type { RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { type Batch, batchRows } from './batch.js';
import { type Batcher, batcher, type WantedColumn } from './batcher.js';
import {
  columnOf,
  columnsOfKind,
  Faults,
  mappingsOf,
  type OpenedSource,
  type Reading,
  type Source,
  type SourceOptions,
} from './source.js';

/** Rows as objects: each key a column's key, or what `columns` maps onto it. */
export type Row = Readonly<Record<string, unknown>>;

/** Options of `fromRows`. */
export interface RowsOptions<Kind extends RecordKind = RecordKind, Dictionary extends RecordDictionary = typeof records>
  extends SourceOptions<Kind, Dictionary> {
  /** What the rows are called in messages. */
  readonly name?: string;
}

/**
 * A source of rows that are objects: an array, or anything that can be iterated, in turn or asynchronously.
 *
 * Flags may be booleans, counts whole numbers; dates are text (a `Date` has a time zone and is refused), money is text or whole
 * yuan. Empty text, `null` and `undefined` are missing.
 *
 * @throws `PermilleError` `unknown-column`; when tallied, `bad-rows`
 * @example
 * fromRows([{ born: '2019-03-01', live: true, place: '140423' }], { of: 'birth' });
 */
export function fromRows<const Kind extends RecordKind, Dictionary extends RecordDictionary = typeof records>(
  rows: Iterable<object> | AsyncIterable<object>,
  options: RowsOptions<Kind, Dictionary>,
): Source {
  const { of, name = 'rows', onBadRow = 'stop' } = options;
  const columns = columnsOfKind(options.records ?? records, of);
  const mapped = mappingsOf(options.columns ?? {}, columns, of);
  let opened = false;
  const open = async ({ wanted, signal, onProgress }: Reading): Promise<OpenedSource> => {
    const read: WantedColumn[] = [...wanted].map((key) => {
      const options = mapped.get(key) ?? {};
      return { key, heading: options.from ?? key, column: columnOf(columns, key, of), options };
    });
    if (opened && 'next' in rows)
      throw fileError('bad-request', {
        why: `${name} is an iterator, and has been read; give an array, or a new one`,
      });
    opened = true;
    const faults = new Faults();
    return {
      has: keysHeld(rows, read),
      batches: batchesOf(rows, read, batcher(read, faults), name, signal, onProgress),
      faults,
    };
  };
  return { of, name, columns, onBadRow, reopens: Array.isArray(rows), open };
}

const isObject = (row: unknown): row is object => typeof row === 'object' && row !== null;

/** An array says which keys its rows have; of an empty one or a stream it cannot be told, so all are taken to be there. */
function keysHeld(rows: Iterable<object> | AsyncIterable<object>, read: readonly WantedColumn[]): ReadonlySet<string> {
  const told = Array.isArray(rows) && rows.length > 0 ? (rows as readonly unknown[]).filter(isObject) : undefined;
  const held = read.filter(({ heading }) => told === undefined || told.some((row) => Object.hasOwn(row, heading)));
  return new Set(held.map(({ key }) => key));
}

async function* batchesOf(
  rows: Iterable<object> | AsyncIterable<object>,
  read: readonly WantedColumn[],
  gathered: Batcher,
  name: string,
  signal: AbortSignal | undefined,
  onProgress: Reading['onProgress'],
): AsyncGenerator<Batch> {
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (!isObject(row)) throw fileError('bad-request', { why: `row ${count} of ${name} is not an object` });
    const own = (index: number): unknown => {
      const heading = read[index]?.heading ?? '';
      return Object.hasOwn(row, heading) ? (row as Row)[heading] : undefined;
    };
    gathered.add(`${name}, row ${count}`, own);
    if (!gathered.full()) continue;
    if (count % (batchRows * 4) === 0) onProgress?.({ name, rows: count });
    signal?.throwIfAborted();
    yield gathered.take();
  }
  signal?.throwIfAborted();
  yield gathered.take();
  onProgress?.({ name, rows: count });
}
