import { fileError } from '../error.js';
import type { RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { batchesOfColumns } from './columns/batches.js';
import { findColumns } from './csv/find-columns.js';
import { headingOf, piecesOf, readSheet } from './excel/sheet.js';
import { type Input, inputName, open, reopens } from './open.js';
import {
  columnsOfKind,
  Faults,
  mappingsOf,
  type OpenedSource,
  type Reading,
  type Source,
  type SourceOptions,
} from './source.js';
import { wholeOf } from './whole.js';

/** Options of `fromExcel`. */
export interface ExcelOptions<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = typeof records,
> extends SourceOptions<Kind, Dictionary> {
  /** A sheet by its name or number; the first if left out. */
  readonly sheet?: string | number;
  /** The number of the row that names the columns; 1 if left out. */
  readonly headerRow?: number;
}

/**
 * A source of rows in a sheet of an Excel file (xlsx), below a row that names the columns. The sheet is held in memory. It takes the
 * package read-excel-file.
 *
 * A date is a civil date in every time zone. A fraction has the fifteen digits that Excel shows; a whole number beyond 2^53, such as an
 * identity number that was not entered as text, is a fault.
 *
 * @throws `PermilleError` `unknown-column`; when tallied, `not-installed`, `no-file`, `bad-file`, `empty-file`, `unknown-header`,
 * `double-header`, `no-columns`, `bad-rows`, `bad-request` for a sheet that there is not
 * @example
 * fromExcel('people.xlsx', { of: 'person', sheet: '人员', columns: { signed: '是否签约' } });
 */
export function fromExcel<const Kind extends RecordKind, Dictionary extends RecordDictionary = typeof records>(
  input: Input,
  options: ExcelOptions<Kind, Dictionary>,
): Source {
  const { of, sheet, headerRow = 1, onBadRow = 'stop' } = options;
  if (!Number.isSafeInteger(headerRow) || headerRow < 1)
    throw fileError('bad-request', { why: `headerRow is the number of a row, from 1, not ${headerRow}` });
  const columns = columnsOfKind(options.records ?? records, of);
  const mapped = mappingsOf(options.columns ?? {}, columns, of);
  const openExcel = async (reading: Reading): Promise<OpenedSource> => {
    const { name, bytes } = await open(input);
    const whole = await wholeOf(bytes, reading.signal);
    const all = await readSheet(whole, name, sheet);
    const header = all[headerRow - 1]?.map(headingOf) ?? [];
    if (header.every((heading) => heading === '')) throw fileError('empty-file', { file: name });
    const found = findColumns(header, columns, mapped, of, name);
    const read = found.filter(({ key }) => reading.wanted.has(key));
    const numbers = [...all.keys()]
      .slice(headerRow)
      .filter((row) => all[row]?.some((cell) => cell !== null && cell !== ''));
    const rows = numbers.map((row) => all[row] ?? []);
    const group = {
      rows: rows.length,
      columns: read.map(({ index }) => piecesOf(rows, index)),
      numbers: numbers.map((row) => row + 1),
    };
    const faults = new Faults();
    const progress = () => ({ bytes: whole.length, totalBytes: whole.length });
    const batches = batchesOfColumns([group], { name, of, read, faults, reading, progress });
    return { has: new Set(read.map(({ key }) => key)), batches, faults };
  };
  return { of, name: inputName(input), columns, onBadRow, reopens: reopens(input), open: openExcel };
}
