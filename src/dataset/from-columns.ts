import { fileError } from '../error.js';
import type { RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { batchesOfColumns } from './columns/batches.js';
import type { Cells, Numbers, Piece, Valid } from './columns/cells.js';
import { type FoundColumn, findColumns } from './csv/find-columns.js';
import {
  columnsOfKind,
  Faults,
  mappingsOf,
  type OpenedSource,
  type Reading,
  type Source,
  type SourceOptions,
} from './source.js';

/**
 * A column as a caller holds it.
 *
 * Numbers are whole counts or yuan; of a flag 0 (no), 1 (yes) and, in a `Uint8Array`, 2 (unknown); of a date days since
 * 1970-01-01, or its digits if the mapping has a `format`; of a code, place or key its digits. `fen` is money in fen, `bits` are
 * flags of a bit each, `indices` are places in the list `values`. An array of anything else is read as `fromRows` reads cells. `valid`
 * says which cells are there, a bit each, as Arrow has it: the lowest of the first byte first; all are if left out.
 */
export type ColumnData =
  | Numbers
  | readonly unknown[]
  | { readonly values: Numbers; readonly valid?: Uint8Array }
  | { readonly fen: Int32Array | Float64Array | BigInt64Array; readonly valid?: Uint8Array }
  | { readonly bits: Uint8Array; readonly valid?: Uint8Array }
  | {
      readonly values: readonly unknown[];
      readonly indices: Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;
      readonly valid?: Uint8Array;
    };

interface WithValid {
  readonly valid?: Uint8Array;
}

/** Options of `fromColumns`. */
export interface ColumnsOptions<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = typeof records,
> extends SourceOptions<Kind, Dictionary> {
  /** What the columns are called in messages. */
  readonly name?: string;
  /** How many rows there are, where bits alone do not tell. */
  readonly rows?: number;
}

/**
 * A source of rows that are held by column, in typed arrays: nothing is copied, and no text is made of what is no text.
 *
 * @throws `PermilleError` `unknown-column`, `unknown-header`, `no-columns`, `bad-request` for columns of different lengths or a
 * form that a column cannot have; when tallied, `bad-rows`
 * @example
 * fromColumns({ born: Int32Array.of(17897), income: { fen: Int32Array.of(1250) }, signed: Uint8Array.of(1) }, { of: 'person' });
 */
export function fromColumns<const Kind extends RecordKind, Dictionary extends RecordDictionary = typeof records>(
  given: Readonly<Record<string, ColumnData>>,
  options: ColumnsOptions<Kind, Dictionary>,
): Source {
  const { of, name = 'columns', onBadRow = 'stop' } = options;
  const columns = columnsOfKind(options.records ?? records, of);
  const mapped = mappingsOf(options.columns ?? {}, columns, of);
  const header = Object.keys(given);
  const found = findColumns(header, columns, mapped, of, name);
  const rows = rowsOf(given, options.rows, name);
  const cells = new Map(found.map((column) => [column.key, cellsOf(given[column.heading], column, name)]));
  const open = async (reading: Reading): Promise<OpenedSource> => {
    const read = found.filter(({ key }) => reading.wanted.has(key));
    const faults = new Faults();
    const pieces = read.map(({ key }): Piece => ({ cells: cells.get(key) ?? none, length: rows }));
    const group = { rows, columns: pieces.map((piece) => () => piece) };
    const batches = batchesOfColumns([group], { name, of, read, faults, reading });
    return { has: new Set(read.map(({ key }) => key)), batches, faults };
  };
  return { of, name, columns, onBadRow, reopens: true, open };
}

const none: Cells = { form: 'cells', values: [] };

/** How many cells a column has: of bits as many as are asked for, if it can have them. */
function lengthOf(data: ColumnData | undefined, asked: number | undefined): number | undefined {
  if (Array.isArray(data) || isNumbers(data)) return data.length;
  if (typeof data !== 'object' || data === null) return 0;
  if ('bits' in data) return asked === undefined || data.bits.length * 8 < asked ? undefined : asked;
  if ('fen' in data) return data.fen.length;
  return 'indices' in data ? data.indices.length : (data as { readonly values?: Numbers }).values?.length;
}

function rowsOf(given: Readonly<Record<string, ColumnData>>, asked: number | undefined, name: string): number {
  const rows =
    asked ??
    Object.values(given)
      .map((data) => lengthOf(data, undefined))
      .find((length) => length !== undefined);
  if (rows === undefined || !Number.isSafeInteger(rows) || rows < 0)
    throw fileError('bad-request', {
      why: `${name}: how many rows? bits alone do not tell; give rows, a whole number`,
    });
  for (const [heading, data] of Object.entries(given)) {
    const own = lengthOf(data, rows);
    if (own !== rows)
      throw fileError('bad-request', {
        why: `${name}, column "${heading}" has ${own ?? 'too few'} cells; all columns should have ${rows}`,
      });
    const { valid } = (data ?? {}) as WithValid;
    if (valid !== undefined && valid.length * 8 < rows)
      throw fileError('bad-request', {
        why: `${name}, column "${heading}" has ${valid.length * 8} bits of valid; it should have ${rows}`,
      });
  }
  return rows;
}

const isNumbers = (data: unknown): data is Numbers => ArrayBuffer.isView(data) && !(data instanceof DataView);

function cellsOf(data: ColumnData | undefined, found: FoundColumn, name: string): Cells {
  if (Array.isArray(data)) return { form: 'cells', values: data };
  if (isNumbers(data)) return numberCells(data, undefined, found);
  if (typeof data === 'object' && data !== null) {
    const { valid: bits } = data as WithValid;
    const valid = bits === undefined ? undefined : { bits, from: 0 };
    if ('bits' in data && data.bits instanceof Uint8Array) return { form: 'bits', values: data.bits, from: 0, valid };
    if ('fen' in data && isNumbers(data.fen) && found.column.type === 'money')
      return { form: 'numbers', values: data.fen, scale: 2, valid };
    if ('indices' in data && isNumbers(data.indices) && Array.isArray(data.values))
      return { form: 'listed', values: data.indices, texts: data.values, valid };
    if ('values' in data && isNumbers(data.values)) return numberCells(data.values, valid, found);
  }
  throw fileError('bad-request', {
    why: `${name}, column "${found.heading}" (${found.column.type}) should be an array, a typed array, { values, indices }, ${found.column.type === 'money' ? '{ fen }' : '{ bits }'} or { values: a typed array, valid }`,
  });
}

const answers = [false, true, null] as const;

/** Numbers by what they are in such a column. */
function numberCells(values: Numbers, valid: Valid | undefined, { column, options }: FoundColumn): Cells {
  const isAnswer = column.type === 'flag' && options.codes === undefined && values instanceof Uint8Array;
  if (isAnswer) return { form: 'listed', values, texts: answers, valid };
  const isDay = column.type === 'date' && options.format === undefined;
  return isDay ? { form: 'days', values, valid } : { form: 'numbers', values, scale: 0, valid };
}
