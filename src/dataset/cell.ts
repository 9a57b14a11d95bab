import type { Column, ColumnType } from '../model/column.js';
import { readDate } from '../value/date.js';
import { scaled } from '../value/decimal.js';
import { isPlaceCode } from '../value/place.js';
import { type Answer, no, unknown, yes } from './batch.js';

/** What a cell may be told to mean: its own codes, and the pattern of its dates. */
export interface CellOptions {
  readonly codes?: Readonly<Record<string, string | boolean>>;
  readonly format?: string;
  /** `own`: place codes of the caller's own, for a parent map; they are not checked. */
  readonly places?: 'statistical' | 'own';
}

/** A cell that cannot be what its column says: what would have been right. */
export class BadCell {
  readonly expected: string;
  constructor(expected: string) {
    this.expected = expected;
  }
}

interface Read {
  readonly key: string | null;
  readonly place: string | null;
  readonly code: string | null;
  readonly decimal: string | null;
  readonly flag: Answer;
  readonly date: number;
  readonly count: number;
  readonly money: number | bigint | null;
}

/** What a missing cell is, of each type. */
export const missingCell: Read = { key: null, place: null, code: null, decimal: null, flag: unknown, date: 0, count: Number.NaN, money: null };

const flagWords: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ...['true', '1', '是', '有', 'Y', 'y', 'yes', 'TRUE', 'True'].map((word) => [word, yes] as const),
  ...['false', '0', '否', '无', 'N', 'n', 'no', 'FALSE', 'False'].map((word) => [word, no] as const),
]);

/** A reader of non-empty text, for each type of column. Never guesses: what it does not know is a `BadCell`. */
export type CellReader<Type extends ColumnType = ColumnType> = (text: string) => Read[Type] | BadCell;

const readers: { readonly [Type in ColumnType]: (column: Column, options: CellOptions) => CellReader<Type> } = {
  key: () => (text) => text,
  place: (_column, { places = 'statistical', codes }) => {
    const known = codesOf(codes);
    return (text) => {
      const code = String(known?.get(text) ?? text);
      return places === 'own' || isPlaceCode(code) ? code : new BadCell('a place code of six digits (GB/T 2260) or twelve');
    };
  },
  flag: (_column, { codes }) => {
    const known = codesOf(codes);
    const words: ReadonlyMap<string, Answer> = known === undefined ? flagWords : new Map([...known].map(([word, means]) => [word, means === true ? yes : no] as const));
    const expected = known === undefined ? 'yes or no: true, false, 1, 0, 是, 否, Y, N' : `one of ${[...words.keys()].join(', ')}`;
    return (text) => words.get(text) ?? new BadCell(expected);
  },
  code: (column, { codes }) => {
    const given = codesOf(codes);
    const allowed = column.codes === undefined ? undefined : new Set(Object.keys(column.codes));
    const expected = `one of ${[...(given?.keys() ?? allowed ?? [])].join(', ')}`;
    return (text) => {
      const code = given === undefined ? text : given.get(text);
      if (typeof code !== 'string') return new BadCell(expected);
      return allowed === undefined || allowed.has(code) ? code : new BadCell(expected);
    };
  },
  date: (_column, { format = 'yyyy-MM-dd' }) => {
    const seen = new Map<string, number | BadCell>();
    return (text) => {
      const before = seen.get(text);
      if (before !== undefined) return before;
      const date = readDate(text, format);
      const read = date === undefined ? new BadCell(`a date that exists, written ${format}`) : Number(date.replaceAll('-', ''));
      if (seen.size < 50_000) seen.set(text, read);
      return read;
    };
  },
  count: () => (text) => {
    const count = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(count) ? count : new BadCell('a whole number from 0 to 9007199254740991');
  },
  money: () => (text) => {
    if (!/^-?\d{1,18}(?:\.\d{1,2})?$/.test(text)) return new BadCell('yuan with at most two decimals, 1234.50');
    const { digits, places } = scaled(text);
    const fen = digits * (places === 0 ? 100n : places === 1 ? 10n : 1n);
    return BigInt.asIntN(53, fen) === fen ? Number(fen) : fen;
  },
  decimal: () => (text) => (/^-?\d{1,40}(?:\.\d{1,40})?$/.test(text) ? text : new BadCell('a plain decimal number, 12.5')),
};

const codesOf = (codes: CellOptions['codes']): ReadonlyMap<string, string | boolean> | undefined =>
  codes === undefined ? undefined : new Map(Object.entries(codes));

/** The reader for a column's cells. */
export const cellReader = (column: Column, options: CellOptions): CellReader =>
  (readers[column.type] as (column: Column, options: CellOptions) => CellReader)(column, options);
