import type { Column } from '../model/column.js';
import { BadCell, type CellOptions, type CellReader, cellReader, missingCell } from './cell.js';
import { type Batch, batchRows, type HeldColumn } from './batch.js';
import type { Faults } from './source.js';

/** A wanted column and how it is read here. */
export interface WantedColumn {
  readonly key: string;
  /** What it is called in the file or row, for messages. */
  readonly heading: string;
  readonly column: Column;
  readonly options: CellOptions;
}

/** Gathers rows into batches of typed columns. */
export interface Batcher {
  /** Adds a row; `cell` gives the raw value of the n-th wanted column. */
  readonly add: (where: string, cell: (index: number) => unknown) => void;
  /** Adds a row of which nothing is known. */
  readonly addUnknown: () => void;
  readonly full: () => boolean;
  readonly size: () => number;
  /** The rows gathered, leaving none. */
  readonly take: () => Batch;
}

type Values = { [index: number]: unknown };

const make = (type: Column['type']): Values => {
  if (type === 'flag') return new Uint8Array(batchRows);
  if (type === 'date') return new Int32Array(batchRows);
  if (type === 'count') return new Float64Array(batchRows);
  return new Array(batchRows).fill(null);
};

/** A batcher for some columns; faults are added to `faults` and the cell is held as missing. */
export function batcher(wanted: readonly WantedColumn[], faults: Faults): Batcher {
  const readers: readonly CellReader[] = wanted.map(({ column, options }) => cellReader(column, options));
  const missing = wanted.map(({ column }) => missingCell[column.type]);
  let held = wanted.map(({ column }) => make(column.type));
  let length = 0;
  const put = (index: number, value: unknown): void => {
    (held[index] as Values)[length] = value;
  };
  return {
    add: (where, cell) => {
      for (let index = 0; index < wanted.length; index += 1) {
        const raw = cell(index);
        const text = rawText(raw);
        if (text === '') {
          put(index, missing[index]);
          continue;
        }
        const value = text instanceof BadCell ? text : (readers[index] as CellReader)(text);
        if (value instanceof BadCell) {
          faults.add(`${where}, column "${wanted[index]?.heading}"`, `"${shorten(raw)}" should be ${value.expected}`);
          put(index, missing[index]);
        } else put(index, value);
      }
      length += 1;
    },
    addUnknown: () => {
      for (let index = 0; index < wanted.length; index += 1) put(index, missing[index]);
      length += 1;
    },
    full: () => length === batchRows,
    size: () => length,
    take: () => {
      const columns = new Map(
        wanted.map(({ key, column }, index) => [key, { type: column.type, values: held[index] } as HeldColumn] as const),
      );
      const batch = { length, columns };
      held = wanted.map(({ column }) => make(column.type));
      length = 0;
      return batch;
    },
  };
}

const shorten = (raw: unknown): string => {
  const text = String(raw);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** Raw text of a cell; empty is missing. Numbers must be whole: a float is no exact amount. */
function rawText(raw: unknown): string | BadCell {
  switch (typeof raw) {
    case 'string':
      return raw.trim();
    case 'boolean':
    case 'bigint':
      return String(raw);
    case 'number':
      return Number.isSafeInteger(raw) ? String(raw) : new BadCell('a whole safe number, or exact text such as "12.50"');
    case 'undefined':
      return '';
    default:
      return raw === null ? '' : new BadCell(raw instanceof Date ? 'a civil date as text, 2019-01-05' : 'text, a number, true, false or null');
  }
}
