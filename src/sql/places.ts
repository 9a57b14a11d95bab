import type { PlaceLevel } from '../value/place.js';

/** How many digits of a code name a place of each level, what stands for the rest, and what the rest is of a code of a higher level. */
const levels: Readonly<
  Record<PlaceLevel, { readonly digits: number; readonly rest: string; readonly higher: string }>
> = {
  province: { digits: 2, rest: '0000', higher: '' },
  prefecture: { digits: 4, rest: '00', higher: `'0000', '0000000000'` },
  county: { digits: 6, rest: '', higher: `'00', '00000000'` },
  township: { digits: 9, rest: '000', higher: `'', '000000'` },
  village: { digits: 12, rest: '', higher: `'', '000'` },
};

const above: Readonly<Record<PlaceLevel, number>> = { province: 0, prefecture: 2, county: 4, township: 6, village: 9 };

/** The place of a level that a code of six digits or twelve lies in, as SQL; NULL where the code is of a higher level. */
export function placeAtLevel(code: string, level: PlaceLevel): string {
  const { digits, rest, higher } = levels[level];
  const start = digits === 12 ? code : `SUBSTRING(${code}, 1, ${digits})`;
  const place = rest === '' ? start : `CONCAT(${start}, '${rest}')`;
  // Put together with nothing, the rest would be a code of its own.
  if (level === 'province') return `CASE WHEN ${code} IS NOT NULL THEN ${place} END`;
  return `CASE WHEN SUBSTRING(${code}, ${above[level] + 1}, 12) NOT IN (${higher}) THEN ${place} END`;
}
