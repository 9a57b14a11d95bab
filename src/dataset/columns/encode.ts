import type { ColumnType } from '../../model/column.js';
import type { Exact } from '../../value/decimal.js';
import { batchRows, type HeldColumn, unknown, yes } from '../batch.js';
import type { WantedColumn } from '../batcher.js';
import { BadCell, type CellReader } from '../cell.js';
import { type Cells, noAndYes, textOf } from './cells.js';
import { type Meaning, meaningOf } from './meaning.js';
import { type Amount, scratch } from './scratch.js';

/** Is told of a cell that is not what its column says: its row in the batch, and where it stands in the cells. */
export type Fault = (row: number, cells: Cells, from: number, expected: string) => void;

/** A column of a batch, filled again and again. */
export interface Filling {
  readonly held: HeldColumn;
  /** Takes in `count` cells from the one numbered `from`, as the rows of the batch from `at` on. */
  readonly take: (cells: Cells, from: number, count: number, at: number) => void;
  readonly clear: () => void;
}

/** Makes fillings of one column over the words of a batch: equal texts have the same number in all of them. */
export type ColumnEncoder = (words: readonly Int32Array[], known: number, fault: Fault) => Filling;

type Value = Exclude<ReturnType<CellReader>, BadCell>;

/** How amounts come from whole numbers of 10^-scale; `undefined` where a number may be too long for a double. */
const amounts = {
  count: (scale: number): Amount | undefined => (scale === 0 ? { times: 1, over: 1, least: 0 } : undefined),
  money: (scale: number): Amount | undefined =>
    scale > 8
      ? undefined
      : { times: 10 ** Math.max(0, 2 - scale), over: 10 ** Math.max(0, scale - 2), least: -(2 ** 31) },
} as const;

/** The encoder of a column. */
export function columnEncoder(wanted: WantedColumn): ColumnEncoder {
  const meaning = meaningOf(wanted);
  const { type } = wanted.column;
  const isCoded = Object.keys(wanted.options.codes ?? {}).length > 0;
  /** Puts what cells mean into scratch; not when that takes their text. */
  const mean = (cells: Cells, from: number, count: number): boolean => {
    if (cells.form === 'days' ? type !== 'date' || isCoded : cells.form === 'numbers' && cells.scale !== 0)
      return false;
    if (cells.form === 'days') scratch.meanDays(cells.values, from, count);
    else if (cells.form === 'listed')
      scratch.meanPlaces(meaning.table(cells.texts), scratch.loadNumbers(cells.values, from, count), count);
    else if (cells.form === 'bits')
      scratch.meanPlaces(meaning.table(noAndYes), scratch.loadBits(cells.values, cells.from + from, count), count);
    else if (cells.form === 'cells') scratch.meanEach(cells.values, meaning.of, from, count);
    else {
      const numbers = scratch.loadNumbers(cells.values, from, count);
      scratch.meanNumbers(numbers, meaning.ofWhole, (row) => meaning.of(cells.values[from + row]), count);
    }
    return true;
  };
  return (words, known, fault) => {
    const word = words[known >> 5] as Int32Array;
    const bad = new Set<number>();
    const values = new Int32Array(type === 'flag' || type === 'decimal' ? 0 : batchRows);
    const wide = new Map<number, bigint>();
    const decimals: (Exact | null)[] = type === 'decimal' ? new Array(batchRows).fill(null) : [];
    const put = (row: number, value: Value): void => {
      if (isMissing(type, value)) return;
      const bit = 1 << (known & 31);
      word[row] = (word[row] as number) | (type === 'flag' && value === yes ? bit | (bit >>> 1) : bit);
      if (type === 'flag') return;
      if (type === 'decimal') decimals[row] = value as Exact;
      else if (typeof value === 'string') values[row] = meaning.idOf(value);
      else if (typeof value === 'number' && (value | 0) === value) values[row] = value;
      else wide.set(row, BigInt(value as number | bigint));
    };
    /** Takes in by loops what is clear without its text, and leaves the rest to be looked at; nothing if all is to be. */
    const takeClear = (cells: Cells, from: number, count: number, at: number): boolean => {
      if (type === 'count' || type === 'money') {
        const amount = cells.form === 'numbers' && !isCoded ? amounts[type](cells.scale) : undefined;
        if (amount === undefined || cells.form !== 'numbers') return false;
        scratch.storeAmounts(scratch.loadNumbers(cells.values, from, count), amount, word, values, at, count, known);
        return true;
      }
      if (type === 'decimal' || !mean(cells, from, count)) return false;
      if (type === 'flag') scratch.storeFlags(word, at, count, known);
      else scratch.storeNumbers(word, values, at, count, known);
      return true;
    };
    const lookCloser = (cells: Cells, from: number, at: number): void => {
      const read = cells.form === 'days' ? meaning.readDay : meaning.read;
      for (const row of scratch.odd) {
        const text = textOf(cells, from + row);
        if (text === '') continue;
        const value = text instanceof BadCell ? text : read(text);
        if (value instanceof BadCell) {
          bad.add(at + row);
          fault(at + row, cells, from + row, value.expected);
        } else put(at + row, value);
      }
      scratch.odd.length = 0;
    };
    return {
      held: held(type, { known, bad, values, wide, decimals, dictionary: meaning.dictionary }),
      take: (cells, from, count, at) => {
        scratch.loadValid(cells.valid, from, count);
        if (!takeClear(cells, from, count, at)) {
          values.fill(0, at, at + count);
          scratch.allOdd(count);
        }
        lookCloser(cells, from, at);
      },
      clear: () => {
        bad.clear();
        wide.clear();
        decimals.fill(null);
      },
    };
  };
}

const isMissing = (type: ColumnType, value: Value): boolean =>
  value === null || Number.isNaN(value) || (type === 'flag' && value === unknown) || (type === 'date' && value === 0);

interface Arrays {
  readonly known: number;
  readonly bad: ReadonlySet<number>;
  readonly values: Int32Array;
  readonly wide: ReadonlyMap<number, bigint>;
  readonly decimals: readonly (Exact | null)[];
  readonly dictionary: Meaning['dictionary'];
}

function held(type: ColumnType, { known, bad, values, wide, decimals, dictionary }: Arrays): HeldColumn {
  if (type === 'flag') return { type, known, bad };
  if (type === 'decimal') return { type, known, bad, values: decimals };
  if (type === 'date') return { type, known, bad, values };
  if (type === 'count' || type === 'money') return { type, known, bad, values, wide };
  return { type, known, bad, ids: values, dictionary };
}
