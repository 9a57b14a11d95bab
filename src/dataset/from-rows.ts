import { PermilleError } from '../error.js';
import type { RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { type Batch, batchRows } from './batch.js';
import { type Batcher, batcher, type WantedColumn } from './batcher.js';
import { columnOf, Faults, mappingOf, type OpenedSource, type Reading, type Source, type SourceOptions } from './source.js';

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
  const columns = (options.records ?? records)[of];
  const mapped = new Map(Object.entries<string | object | undefined>(options.columns ?? {}));
  for (const key of mapped.keys()) columnOf(columns, key, of);
  const open = async ({ wanted, signal, onProgress }: Reading): Promise<OpenedSource> => {
    const read: WantedColumn[] = [...wanted].map((key) => {
      const options = mappingOf(mapped.get(key));
      return { key, heading: options.from ?? key, column: columnOf(columns, key, of), options };
    });
    const faults = new Faults();
    const gathered = batcher(read, faults);
    // An array says which keys its rows have; of a stream it cannot be told beforehand, so all are taken to be there.
    const has = Array.isArray(rows) ? new Set(read.filter(({ heading }) => rows.some((row) => Object.hasOwn(row as object, heading))).map(({ key }) => key)) : wanted;
    const batches = batchesOf(rows, read, gathered, name, signal, onProgress);
    return { has: Array.isArray(rows) && rows.length === 0 ? wanted : has, batches, faults };
  };
  return { of, name, columns, onBadRow, open };
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
    if (typeof row !== 'object' || row === null) throw new PermilleError('bad-request', { why: `row ${count} of ${name} is not an object` });
    const own = (index: number): unknown => {
      const heading = read[index]?.heading ?? '';
      return Object.hasOwn(row, heading) ? (row as Row)[heading] : undefined;
    };
    gathered.add(`${name}, row ${count}`, own);
    if (!gathered.full()) continue;
    signal?.throwIfAborted();
    yield gathered.take();
    if (count % (batchRows * 4) === 0) onProgress?.({ name, rows: count });
  }
  signal?.throwIfAborted();
  yield gathered.take();
  onProgress?.({ name, rows: count });
}
