import { fileError } from '../error.js';
import type { Column, ColumnType } from '../model/column.js';
import { allowed, codeMeanings, flagMeanings, oneOf, placeMeanings } from '../tallying/codes.js';
import { flagWords } from '../tallying/flag-words.js';
import { type CivilDate, readDate } from '../value/date.js';
import { scaled } from '../value/decimal.js';
import { isPlaceCode } from '../value/place.js';
import { type Answer, no, unknown, yes } from './batch.js';

/** What a cell may be told to mean: its own codes, and the pattern of its dates. */
export interface CellOptions {
  /** What each text means; `null` is missing: `{ 男: 'male', 不详: null }`. */
  readonly codes?: Readonly<Record<string, string | boolean | null>>;
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
export const missingCell: Read = {
  key: null,
  place: null,
  code: null,
  decimal: null,
  flag: unknown,
  date: 0,
  count: Number.NaN,
  money: null,
};

/** A reader of non-empty text, for each type of column. Never guesses: what it does not know is a `BadCell`. */
export type CellReader<Type extends ColumnType = ColumnType> = (text: string) => Read[Type] | BadCell;

const readers: {
  readonly [Type in ColumnType]: (column: Column, options: CellOptions) => CellReader<Type>;
} = {
  key: () => (text) => text,
  place: (column, { places = 'statistical', codes }) => {
    const known = codes && placeMeanings(column, codes);
    return (text) => {
      const code = known?.get(text) ?? text;
      return places === 'own' || isPlaceCode(code)
        ? code
        : new BadCell('a place code of six digits (GB/T 2260) or twelve');
    };
  },
  flag: (column, { codes }) => {
    const given = codes && flagMeanings(column, codes);
    const words = new Map([...(given ?? flagWords)].map(([word, is]) => [word, is ? yes : no] as const));
    const expected = given === undefined ? 'yes or no: true, false, 1, 0, 是, 否, Y, N' : oneOf(words.keys());
    return (text) => words.get(text) ?? new BadCell(expected);
  },
  code: (column, { codes }) => {
    const isAllowed = allowed(column);
    const given = codes && codeMeanings(column, codes);
    const expected = oneOf(given?.keys() ?? Object.keys(column.codes ?? {}));
    return (text) => {
      const code = given === undefined ? text : given.get(text);
      return code !== undefined && isAllowed(code) ? code : new BadCell(expected);
    };
  },
  date: (_column, { format = 'yyyy-MM-dd' }) => {
    checkPattern(format);
    const seen = new Map<string, number | BadCell>();
    return (text) => {
      const before = seen.get(text);
      if (before !== undefined) return before;
      const read = dateNumber(text, format) ?? new BadCell(`a date that exists, written ${format}`);
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
  decimal: () => (text) =>
    /^-?\d{1,40}(?:\.\d{1,40})?$/.test(text) ? text : new BadCell('a plain decimal number, 12.5'),
};

/** A pattern that leaves out the day would have it guessed. */
function checkPattern(format: string): void {
  if (['y', 'M', 'd'].every((letter) => format.includes(letter))) return;
  throw fileError('bad-request', {
    why: `"${format}" is no pattern of a date: it has yyyy, M or MM, and d or dd (yyyy/M/d, yyyy年M月d日)`,
  });
}

/** A date as the number 20190105. A year has four digits: 19/1/5 is not taken for the year 19. */
function dateNumber(text: string, format: string): number | undefined {
  const date = patterned(text, format);
  const number = date === undefined ? 0 : Number(date.replaceAll('-', ''));
  return number >= 1000_00_00 ? number : undefined;
}

function patterned(text: string, format: string): CivilDate | undefined {
  try {
    return readDate(text, format);
  } catch (error) {
    throw fileError('bad-request', { why: `"${format}" is no pattern of a date: ${(error as Error).message}` });
  }
}

/** The reader for a column's cells. */
export function cellReader(column: Column, { codes = {}, ...options }: CellOptions): CellReader {
  const known = Object.entries(codes).filter(([, means]) => means !== null);
  const missing = new Set(Object.keys(codes).filter((text) => codes[text] === null));
  const given = known.length === 0 ? options : { ...options, codes: Object.fromEntries(known) };
  const read = (readers[column.type] as (column: Column, options: CellOptions) => CellReader)(column, given);
  return missing.size === 0 ? read : (text) => (missing.has(text) ? missingCell[column.type] : read(text));
}
