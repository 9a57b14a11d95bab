import { fileError, PermilleError } from '../error.js';
import type { RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { batchesOfColumns, type RowGroup } from './columns/batches.js';
import { findColumns } from './csv/find-columns.js';
import { type Input, inputName, reopens } from './open.js';
import { asyncBuffer, hyparquet, readColumns, rowGroups, topColumns } from './parquet/read.js';
import { openRanges } from './ranges.js';
import {
  columnsOfKind,
  Faults,
  mappingsOf,
  type OpenedSource,
  type Reading,
  type Source,
  type SourceOptions,
} from './source.js';

/** Options of `fromParquet`. */
export interface ParquetOptions<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = typeof records,
> extends SourceOptions<Kind, Dictionary> {
  /** @internal Who decodes its pages. */
  readonly decoder?: 'own' | 'hyparquet';
}

/**
 * A source of rows in a Parquet file: a path, URL, `File`, `Blob` or bytes, read one row group at a time, and of each the columns
 * that are needed. It takes the package hyparquet, and for files packed otherwise than by Snappy hyparquet-compressors.
 *
 * DECIMAL is exact, DATE a civil date; so is a local TIMESTAMP of midnight, and any other is a fault. A DOUBLE counts if it is whole.
 *
 * @throws `PermilleError` `unknown-column`; when tallied, `not-installed`, `no-file`, `bad-file`, `unknown-header`, `double-header`,
 * `no-columns`, `bad-rows`
 * @example
 * fromParquet('people.parquet', { of: 'person', columns: { signed: 'is_signed' } });
 */
export function fromParquet<const Kind extends RecordKind, Dictionary extends RecordDictionary = typeof records>(
  input: Input,
  options: ParquetOptions<Kind, Dictionary>,
): Source {
  const { of, onBadRow = 'stop', decoder = 'own' } = options;
  const columns = columnsOfKind(options.records ?? records, of);
  const mapped = mappingsOf(options.columns ?? {}, columns, of);
  const name = inputName(input);
  const open = async (reading: Reading): Promise<OpenedSource> => {
    const { parquetMetadataAsync } = await hyparquet(name);
    const file = await openRanges(input);
    const metadata = await parquetMetadataAsync(asyncBuffer(file), { geoparquet: false })
      .catch((error: unknown) => {
        if (error instanceof PermilleError) throw error;
        throw fileError('bad-file', {
          file: file.name,
          where: undefined,
          why: `it is no Parquet file (${(error as Error).message})`,
        });
      })
      .finally(file.close);
    const top = topColumns(metadata.schema);
    const found = findColumns(
      top.map((each) => each.name),
      columns,
      mapped,
      of,
      file.name,
    );
    const read = readColumns(
      found.filter(({ key }) => reading.wanted.has(key)),
      top,
      file.name,
    );
    const faults = new Faults();
    const rows = Number(metadata.num_rows);
    let done = 0;
    async function* groups(): AsyncGenerator<RowGroup> {
      const again = await openRanges(input);
      try {
        for await (const group of rowGroups(again, metadata, read, decoder)) {
          yield group;
          done += group.rows;
        }
      } finally {
        await again.close();
      }
    }
    const progress = () => ({ bytes: Math.floor((file.size * done) / Math.max(1, rows)), totalBytes: file.size });
    const batches = batchesOfColumns(groups(), { name: file.name, of, read, faults, reading, progress });
    return { has: new Set(read.map(({ key }) => key)), batches, faults };
  };
  return { of, name, columns, onBadRow, reopens: reopens(input), open };
}
