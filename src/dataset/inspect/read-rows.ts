import { fileError } from '../../error.js';
import type { Batch } from '../batch.js';
import type { Faults, Source } from '../source.js';
import type { KindWork } from './kind-work.js';
import type { InspectRequest } from './report.js';

/** A source that has been read. */
export interface ReadRows {
  readonly source: Source;
  readonly has: ReadonlySet<string>;
  /** How many rows of its kind came before its first. */
  readonly before: number;
  readonly rows: number;
  readonly faults: Faults;
}

/** How a source is read. */
export interface RowReading {
  readonly source: Source;
  readonly before: number;
  readonly wanted: ReadonlySet<string>;
  readonly request: InspectRequest;
}

/**
 * Reads a source once, and has its rules take in each batch.
 *
 * @throws `PermilleError` `bad-rows` and what opening a source may throw; `KeysOutOfOrder` where keys do not come in runs
 */
export async function readRows(
  { source, before, wanted, request: { signal, onProgress } }: RowReading,
  { rules, targets }: KindWork,
  runs: string | undefined,
): Promise<ReadRows> {
  signal?.throwIfAborted();
  const opened = await source.open({
    wanted: new Set([...wanted].filter((key) => Object.hasOwn(source.columns, key))),
    ...(runs === undefined ? {} : { runs }),
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const takers = [...rules.values(), ...targets.values()];
  let rows = 0;
  let since = Date.now();
  for await (const batch of opened.batches) {
    // Rows that are all in memory would have timers and signals wait to the end.
    if (Date.now() - since >= 50) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = Date.now();
    }
    const own = withColumns(batch, opened.has);
    for (const { take } of takers) take(own, before + rows);
    rows += batch.length;
  }
  const { faults, has } = opened;
  if (faults.count > 0 && source.onBadRow === 'stop')
    throw fileError('bad-rows', { file: source.name, faults: faults.count, first: faults.first });
  return { source, has, before, rows, faults };
}

/** Rows that are objects are told to have all columns, missing where no row has them; a file that lacks one has none such. */
const withColumns = (batch: Batch, has: ReadonlySet<string>): Batch =>
  batch.columns.size === has.size
    ? batch
    : { ...batch, columns: new Map([...batch.columns].filter(([key]) => has.has(key))) };
