import { type PlaceLevel, placeLevels } from '../value/place.js';
import type { Dialect } from './dialect.js';

/** How many characters of a code name a place of each level; and what the rest is. */
const kept: Readonly<Record<PlaceLevel, readonly [number, string]>> = {
  province: [2, '0000'],
  prefecture: [4, '00'],
  county: [6, ''],
  township: [9, '000'],
  village: [12, ''],
};

/** The digits of a code that tell that it is of a level: those of its own, and whether it has twelve. */
const own: Readonly<Record<Exclude<PlaceLevel, 'province'>, readonly [from: number, length: number]>> = {
  prefecture: [3, 2],
  county: [5, 2],
  township: [7, 3],
  village: [10, 3],
};

/** The place of a level that a code lies in, as SQL; NULL where the code is of a higher level. */
export function placeAtLevel(code: string, level: PlaceLevel, dialect: Dialect): string {
  const [length, rest] = kept[level];
  const start = length === 12 ? code : dialect.part(code, 1, length);
  const place = rest === '' ? start : `CONCAT(${start}, '${rest}')`;
  // Put together with nothing, the rest would be a code of its own.
  if (level === 'province') return `CASE WHEN ${code} IS NOT NULL THEN ${place} END`;
  const lower = placeLevels.slice(placeLevels.indexOf(level)) as readonly (keyof typeof own)[];
  const names = lower.map((each) => {
    const [from, many] = own[each];
    const none = `'${'0'.repeat(many)}'`;
    // Of a code of six digits there are none further on, and that is not a name.
    return `${dialect.part(code, from, many)} ${from > 6 ? `NOT IN ('', ${none})` : `<> ${none}`}`;
  });
  return `CASE WHEN ${names.join(' OR ')} THEN ${place} END`;
}
