import { fileError } from '../error.js';
import type { Column } from '../model/column.js';

/** What each text of a column means; `null` is missing: `{ 男: 'male', 不详: null }`. */
export type Codes = Readonly<Record<string, string | boolean | null>>;

/** The texts that mean something, and what. */
export type Meanings<Means extends string | boolean = string | boolean> = ReadonlyMap<string, Means>;

type Fits<Means extends string | boolean> = (means: string | boolean) => means is Means;

/** What the codes of a flag mean. */
export const flagMeanings = (column: Column, codes: Codes): Meanings<boolean> =>
  meanings(column, codes, (means): means is boolean => typeof means === 'boolean', 'true or false');

/** What the codes of a place mean. */
export const placeMeanings = (column: Column, codes: Codes): Meanings<string> =>
  meanings(column, codes, (means): means is string => typeof means === 'string', 'text');

/** What the caller's codes of a code column mean: codes of its list, where it has one. */
export const codeMeanings = (column: Column, codes: Codes): Meanings<string> =>
  meanings(column, codes, allowed(column), oneOf(Object.keys(column.codes ?? {})));

/** What the caller's codes mean of a flag, place or code; those of other columns only say what is missing. */
export function meaningsOf(column: Column, codes: Codes): Meanings {
  if (column.type === 'flag') return flagMeanings(column, codes);
  if (column.type === 'place') return placeMeanings(column, codes);
  return column.type === 'code' ? codeMeanings(column, codes) : new Map();
}

/** Whether something is a code that a column may hold. */
export function allowed({ codes }: Column): Fits<string> {
  const listed = new Set(Object.keys(codes ?? {}));
  return (means): means is string => typeof means === 'string' && (codes === undefined || listed.has(means));
}

export const oneOf = (words: Iterable<string>): string => `one of ${[...words].join(', ')}`;

/** All that codes mean must be something that the column can hold. */
function meanings<Means extends string | boolean>(
  { name }: Column,
  codes: Codes,
  fits: Fits<Means>,
  expected: string,
): Meanings<Means> {
  const known = new Map<string, Means>();
  for (const [code, means] of Object.entries(codes)) {
    if (means === null) continue;
    if (!fits(means)) {
      const meant = JSON.stringify(means);
      throw fileError('bad-request', {
        why: `codes of ${name.zh} (${name.en}): "${code}" means ${meant}, which should be ${expected}`,
      });
    }
    known.set(code, means);
  }
  return known;
}
