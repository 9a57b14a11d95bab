import { fileError } from '../error.js';
import type { RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { openCsv } from './csv/open-csv.js';
import type { Encoding } from './decode.js';
import { type Input, inputName, open, reopens } from './open.js';
import {
  columnsOfKind,
  mappingsOf,
  type OpenedSource,
  type Reading,
  type Source,
  type SourceOptions,
} from './source.js';
import { isFile } from './threads/divisible.js';

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
  const how = { of, columns, mapped, encoding, delimiter };
  const openRows = async (reading: Reading): Promise<OpenedSource> => openCsv(await open(input), how, reading);
  const divisible = isFile(input) ? { divisible: { kind: 'file', input, how } as const } : {};
  return { of, name: inputName(input), columns, onBadRow, reopens: reopens(input), open: openRows, ...divisible };
}
