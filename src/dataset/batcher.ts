import type { Column } from '../model/column.js';
import { type Batch, batchRows, type HeldColumn } from './batch.js';
import { BadCell, type CellOptions, type CellReader, cellReader, missingCell } from './cell.js';
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

/** A column while it is filled. */
interface Filling {
  readonly type: Column['type'];
  readonly values: Values;
  readonly bad: Set<number>;
}

const filled = ({ type, values, bad }: Filling): HeldColumn => ({ type, values, bad }) as unknown as HeldColumn;

/** A batcher for some columns; faults are added to `faults` and the cell is held as missing, and marked. */
export function batcher(wanted: readonly WantedColumn[], faults: Faults): Batcher {
  const readers: readonly CellReader[] = wanted.map(({ column, options }) => cellReader(column, options));
  const fresh = (): readonly Filling[] =>
    wanted.map(({ column: { type } }) => ({ type, values: make(type), bad: new Set() }));
  let held = fresh();
  let length = 0;
  const putMissing = ({ type, values }: Filling): void => {
    values[length] = missingCell[type];
  };
  const putBad = (column: Filling): void => {
    putMissing(column);
    column.bad.add(length);
  };
  return {
    add: (where, cell) => {
      for (let index = 0; index < held.length; index += 1) {
        const column = held[index] as Filling;
        const raw = cell(index);
        const text = rawText(raw);
        if (text === '') {
          putMissing(column);
          continue;
        }
        const value = text instanceof BadCell ? text : (readers[index] as CellReader)(text);
        if (value instanceof BadCell) {
          const heading = wanted[index]?.heading;
          faults.add(`${where}, column "${heading}"`, `"${shorten(raw)}" should be ${value.expected}`);
          putBad(column);
        } else column.values[length] = value;
      }
      length += 1;
    },
    addUnknown: () => {
      held.forEach(putBad);
      length += 1;
    },
    full: () => length === batchRows,
    take: () => {
      const batch = { length, columns: new Map(wanted.map(({ key }, index) => [key, filled(held[index] as Filling)])) };
      held = fresh();
      length = 0;
      return batch;
    },
  };
}

const shorten = (raw: unknown): string => {
  const isText = typeof raw !== 'object' || raw instanceof Date;
  const text = isText ? String(raw) : Object.prototype.toString.call(raw);
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
      return Number.isSafeInteger(raw)
        ? String(raw)
        : new BadCell('a whole safe number, or exact text such as "12.50"');
    case 'undefined':
      return '';
    default:
      return raw === null
        ? ''
        : new BadCell(raw instanceof Date ? 'a civil date as text, 2019-01-05' : 'text, a number, true, false or null');
  }
}
