import { figureError } from '../error.js';
import type { CivilDate } from './date.js';

/** The levels of the administrative division, from GB/T 2260-2007 and the twelve-digit statistical codes. */
export const placeLevels = ['province', 'prefecture', 'county', 'township', 'village'] as const;

/** A level of the administrative division. */
export type PlaceLevel = (typeof placeLevels)[number];

/** How many digits of a statistical code name a place of each level. */
const digits: Record<PlaceLevel, number> = { province: 2, prefecture: 4, county: 6, township: 9, village: 12 };

/** A place's code: six digits (GB/T 2260-2007) down to the county, twelve (statistical codes) below, or any code of a parent map. */
export type PlaceCode = string;

const wellFormed = /^[1-9]\d(?:\d{4}|\d{10})$/;

/**
 * Whether a text has the form of a six-digit or twelve-digit code.
 *
 * A township may lie straight in a prefecture (441900003000), so an empty county level is no fault.
 */
export const isPlaceCode = (code: string): boolean => wellFormed.test(code);

/**
 * The level of a code: `'330000'` is a province, `'330600'` a prefecture, `'140423'` a county.
 *
 * @throws `PermilleError` `bad-place`
 */
export function placeLevel(code: PlaceCode): PlaceLevel {
  if (!isPlaceCode(code)) throw figureError('bad-place', { code });
  if (code.length === 12) {
    if (!code.endsWith('000')) return 'village';
    if (!code.startsWith('000', 6)) return 'township';
  }
  if (!code.startsWith('00', 4)) return 'county';
  return code.startsWith('00', 2) ? 'province' : 'prefecture';
}

/**
 * The place of a level that a code lies in, or `undefined` when the code is of a higher level.
 *
 * Six digits down to the county, twelve below.
 *
 * @throws `PermilleError` `bad-place`
 * @example
 * placeAt('140423101202', 'county'); // '140423'
 */
export function placeAt(code: PlaceCode, level: PlaceLevel): PlaceCode | undefined {
  return placesAt(code, [level])[0];
}

/**
 * The places of several levels that a code lies in, each `undefined` when the code is of a higher level.
 *
 * @throws `PermilleError` `bad-place`
 */
export function placesAt(code: PlaceCode, levels: readonly PlaceLevel[]): readonly (PlaceCode | undefined)[] {
  const own = placeLevels.indexOf(placeLevel(code));
  return levels.map((level) =>
    own < placeLevels.indexOf(level)
      ? undefined
      : code.slice(0, digits[level]).padEnd(digits[level] <= 6 ? 6 : 12, '0'),
  );
}

/** The place one level up; of a province there is none. */
export function parentPlace(code: PlaceCode): PlaceCode | undefined {
  const above = placeLevels[placeLevels.indexOf(placeLevel(code)) - 1];
  return above === undefined ? undefined : placeAt(code, above);
}

/** Whether the second place lies in the first, or is it. */
export function placeContains(outer: PlaceCode, inner: PlaceCode): boolean {
  return placeAt(inner, placeLevel(outer)) === placeAt(outer, placeLevel(outer));
}

/** A code that was replaced by another from a day on; two counties merged are two changes to one code. */
export interface PlaceChange {
  readonly from: PlaceCode;
  readonly to: PlaceCode;
  readonly on: CivilDate;
  readonly note?: string;
}

/**
 * The code that a place has on a day, following the changes up to it; codes below a changed one follow it. The changes of
 * one day are made at once, whatever their order.
 *
 * @example
 * codeOn('450127', '2022-01-01', [{ from: '450127', to: '450181', on: '2021-02-03' }]); // '450181'
 */
export function codeOn(code: PlaceCode, day: CivilDate, changes: readonly PlaceChange[]): PlaceCode {
  const due = changes.filter((change) => change.on <= day);
  const days = [...new Set(due.map(({ on }) => on))].sort();
  return days.reduce(
    (now, each) =>
      changed(
        now,
        due.filter(({ on }) => on === each),
      ),
    code,
  );
}

/** The code after one day's changes: the one that names it, or else the nearest above it. */
function changed(code: PlaceCode, changes: readonly PlaceChange[]): PlaceCode {
  const own = changes.find(({ from }) => from === code);
  if (own !== undefined) return own.to;
  const [nearest] = changes
    .map(({ from, to }) => ({ from: stem(from), to: stem(to) }))
    .filter(
      ({ from, to }) => code.length === 12 && from.length >= 6 && from.length === to.length && code.startsWith(from),
    )
    .sort((a, b) => b.from.length - a.from.length);
  return nearest === undefined ? code : nearest.to + code.slice(nearest.from.length);
}

/** What the codes below a county or township begin with. */
const stem = (code: PlaceCode): string => (code.length === 12 ? code.replace(/(?:000){1,2}$/, '') : code);

/** Any hierarchy of places: each place's parent. Top places have none. */
export type ParentMap = Readonly<Record<PlaceCode, PlaceCode>>;

/**
 * A place and all that it lies in, by a parent map, lowest first.
 *
 * @throws `PermilleError` `circular-places` when a place lies in itself
 * @example
 * ancestors('v1', { v1: 't1', t1: 'c1' }); // ['v1', 't1', 'c1']
 */
export function ancestors(place: PlaceCode, parents: ParentMap): readonly PlaceCode[] {
  const line = [place];
  for (let next = parentIn(place, parents); next !== undefined; next = parentIn(next, parents)) {
    if (line.includes(next)) throw figureError('circular-places', { line: [...line, next] });
    line.push(next);
  }
  return line;
}

const parentIn = (place: PlaceCode, parents: ParentMap): PlaceCode | undefined =>
  Object.hasOwn(parents, place) ? parents[place] : undefined;
