import { unknown } from '../batch.js';
import { rawText, type WantedColumn } from '../batcher.js';
import { BadCell, type CellReader, cellReader } from '../cell.js';
import { numberTable } from './number-table.js';
import { unclear } from './scratch.js';

/** What the values of a column mean, each distinct one read once: kept as long as its source is open. */
export interface Meaning {
  readonly read: CellReader;
  /** Reads text of the form 2019-01-05, whatever the form of the column's dates. */
  readonly readDay: CellReader;
  /** The answer of a flag, the number of a date, place, code or key; 0 (of a flag 2) for what is missing, `unclear` for what is none. */
  readonly of: (raw: unknown) => number;
  /** The same of a whole number of 32 bits. */
  readonly ofWhole: (number: number) => number;
  /** The same of each value of a list. */
  readonly table: (values: readonly unknown[]) => Int32Array;
  readonly idOf: (text: string) => number;
  readonly dictionary: { readonly texts: readonly string[] };
}

const keptMeanings = 1 << 20;

/** The meanings of a column's values. */
export function meaningOf({ column, options }: WantedColumn): Meaning {
  const read = cellReader(column, options);
  const { format: _, ...undated } = options;
  const texts = [''];
  const ids = new Map<string, number>();
  const idOf = (text: string): number => {
    for (let id = ids.size + 1; id < texts.length; id += 1) ids.set(texts[id] as string, id);
    const before = ids.get(text);
    if (before !== undefined) return before;
    ids.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const missing = column.type === 'flag' ? unknown : 0;
  const meant = (raw: unknown): number => {
    const text = rawText(raw);
    if (text === '') return missing;
    const value = text instanceof BadCell ? text : read(text);
    if (value instanceof BadCell) return unclear;
    if (value === null) return missing;
    return typeof value === 'string' ? idOf(value) : Number(value);
  };
  const met = new Map<unknown, number>();
  const of = (raw: unknown): number => {
    const before = met.get(raw);
    if (before !== undefined) return before;
    const number = meant(raw);
    if (number !== unclear && met.size < keptMeanings) met.set(raw, number);
    return number;
  };
  const wholes = numberTable();
  const isPlainKey = column.type === 'key' && options.codes === undefined;
  const ofWhole = (number: number): number => {
    const before = wholes.get(number);
    if (before !== 0) return before - 1;
    // Distinct numbers have distinct texts: these need not be looked up while all keys are numbers.
    const meaning = isPlainKey && ids.size === 0 ? texts.push(String(number)) - 1 : meant(number);
    if (meaning !== unclear) wholes.set(number, meaning + 1);
    return meaning;
  };
  const tables = new WeakMap<readonly unknown[], Int32Array>();
  const table = (values: readonly unknown[]): Int32Array => {
    const before = tables.get(values);
    if (before !== undefined) return before;
    const made = Int32Array.from({ length: values.length }, (_, place) => of(values[place]));
    tables.set(values, made);
    return made;
  };
  return { read, readDay: cellReader(column, undated), of, ofWhole, table, idOf, dictionary: { texts } };
}
