import { fileError } from '../../error.js';
import type { Columns, RecordKind } from '../../model/column.js';
import type { WantedColumn } from '../batcher.js';
import type { ColumnMapping } from '../source.js';

/** A column found in a header: its cells are the n-th of each row. */
export interface FoundColumn extends WantedColumn {
  readonly index: number;
}

/**
 * The columns of a kind of record that a header names.
 *
 * @throws `PermilleError` `unknown-header`, `double-header`, `no-columns`
 */
export function findColumns(
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
