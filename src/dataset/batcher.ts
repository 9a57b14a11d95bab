import type { Column } from '../model/column.js';
import type { Exact } from '../value/decimal.js';
import { type Batch, batchRows, type Dictionary, type HeldColumn, unknown, yes } from './batch.js';
import { BadCell, type CellOptions, type CellReader, cellReader } from './cell.js';
import { layout } from './layout.js';
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

type Cell = ReturnType<CellReader>;

/** A column while it is filled: `put` takes in a known value, of the type that its reader gives. */
interface Filling {
  readonly put: (row: number, value: Exclude<Cell, BadCell>) => void;
  readonly bad: Set<number>;
  readonly filled: () => HeldColumn;
}

const fits = (value: number | bigint): value is number => typeof value === 'number' && (value | 0) === value;

/** Numbers for texts, first come first numbered. */
interface Numbering {
  readonly of: (text: string) => number;
  readonly dictionary: Dictionary;
}

function numbering(): Numbering {
  const texts = [''];
  const numbers = new Map<string, number>();
  return {
    dictionary: { texts },
    of: (text) => {
      const before = numbers.get(text);
      if (before !== undefined) return before;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

/** A fresh filling for each type of column, over words shared by all. */
function filling(
  type: Column['type'],
  known: number,
  words: readonly Int32Array[],
  { of, dictionary }: Numbering,
): Filling {
  const word = words[known >> 5] as Int32Array;
  const bad = new Set<number>();
  const set = (row: number, bits: number): void => {
    word[row] = (word[row] ?? 0) | bits;
  };
  const bit = 1 << (known & 31);
  if (type === 'flag') {
    const yesBit = 1 << ((known & 31) - 1);
    const put: Filling['put'] = (row, value) => {
      if (value !== unknown) set(row, value === yes ? bit | yesBit : bit);
    };
    return { put, bad, filled: () => ({ type, known, bad }) };
  }
  if (type === 'decimal') {
    const values: (Exact | null)[] = new Array(batchRows).fill(null);
    const put: Filling['put'] = (row, value) => {
      values[row] = value as Exact | null;
      if (value !== null) set(row, bit);
    };
    return { put, bad, filled: () => ({ type, known, bad, values }) };
  }
  const values = new Int32Array(batchRows);
  if (type === 'place' || type === 'code' || type === 'key') {
    const put: Filling['put'] = (row, value) => {
      if (value === null) return;
      values[row] = of(value as string);
      set(row, bit);
    };
    return { put, bad, filled: () => ({ type, known, bad, ids: values, dictionary }) };
  }
  if (type === 'date') {
    const put: Filling['put'] = (row, value) => {
      values[row] = value as number;
      if (value !== 0) set(row, bit);
    };
    return { put, bad, filled: () => ({ type, known, bad, values }) };
  }
  const wide = new Map<number, bigint>();
  const put: Filling['put'] = (row, value) => {
    if (value === null || Number.isNaN(value)) return;
    set(row, bit);
    if (fits(value as number | bigint)) values[row] = value as number;
    else wide.set(row, BigInt(value as number | bigint));
  };
  return { put, bad, filled: () => ({ type, known, bad, values, wide }) };
}

/** A batcher for some columns; faults are added to `faults` and the cell is held as missing, and marked. */
export function batcher(wanted: readonly WantedColumn[], faults: Faults): Batcher {
  const readers: readonly CellReader[] = wanted.map(({ column, options }) => cellReader(column, options));
  const numberings = wanted.map(numbering);
  const { known, words: count } = layout(wanted.map(({ key, column: { type } }) => ({ key, type })));
  const fresh = (): { readonly words: readonly Int32Array[]; readonly columns: readonly Filling[] } => {
    const words = Array.from({ length: count }, () => new Int32Array(batchRows));
    const columns = wanted.map(({ key, column: { type } }, index) =>
      filling(type, known.get(key) ?? 0, words, numberings[index] as Numbering),
    );
    return { words, columns };
  };
  let held = fresh();
  let length = 0;
  const add: Batcher['add'] = (where, cell) => {
    for (let index = 0; index < readers.length; index += 1) {
      const raw = cell(index);
      const text = rawText(raw);
      if (text === '') continue;
      const value = text instanceof BadCell ? text : (readers[index] as CellReader)(text);
      const column = held.columns[index] as Filling;
      if (value instanceof BadCell) {
        faults.add(`${where}, column "${wanted[index]?.heading}"`, `"${shorten(raw)}" should be ${value.expected}`);
        column.bad.add(length);
      } else column.put(length, value);
    }
    length += 1;
  };
  return {
    add,
    addUnknown: () => {
      for (const { bad } of held.columns) bad.add(length);
      length += 1;
    },
    full: () => length === batchRows,
    take: () => {
      const columns = new Map(wanted.map(({ key }, index) => [key, (held.columns[index] as Filling).filled()]));
      const batch = { length, words: held.words, columns };
      held = fresh();
      length = 0;
      return batch;
    },
  };
}

/** A cell as messages show it. */
export const shorten = (raw: unknown): string => {
  const isText = typeof raw !== 'object' || raw instanceof Date;
  const text = isText ? String(raw) : Object.prototype.toString.call(raw);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** Raw text of a cell; empty is missing. Numbers must be whole: a float is no exact amount. */
export function rawText(raw: unknown): string | BadCell {
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
