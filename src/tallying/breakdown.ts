import { fileError } from '../error.js';
import type { Columns, RecordKind } from '../model/column.js';
import type { CivilDate } from '../value/date.js';
import {
  ancestors,
  codeOn,
  isPlaceCode,
  type ParentMap,
  type PlaceChange,
  type PlaceCode,
  type PlaceLevel,
  parentPlace,
  placeAt,
  placeLevels,
} from '../value/place.js';

/** A kind of record and the columns that its dictionary has. */
export interface KindColumns {
  readonly of: RecordKind;
  readonly columns: Columns;
}

/** Places of the caller's own making: each row goes to the one of `places` that its place lies in, by the parent map. */
export interface PlaceGroups {
  readonly places: readonly PlaceCode[];
  readonly parents: ParentMap;
}

/** What a tally is broken down by: a level of the administrative division, places of one's own, or a code or flag column. */
export type By = PlaceLevel | PlaceGroups | (string & {});

/** A tally's breakdown, understood. */
export interface Breakdown {
  readonly place: PlaceLevel | PlaceGroups | undefined;
  readonly columns: readonly string[];
  readonly changes: readonly PlaceChange[];
  /** A place above the level asked for is a group of its own, so that groups can be rolled up. */
  readonly keepsAbove?: true;
}

const isLevel = (by: By): by is PlaceLevel => typeof by === 'string' && (placeLevels as readonly string[]).includes(by);

/**
 * Understands `by`.
 *
 * @throws `PermilleError` `bad-request` for two places, a column twice, or one that no kind of record has
 */
export function breakdown(
  by: readonly By[],
  changes: readonly PlaceChange[],
  kinds: readonly KindColumns[],
): Breakdown {
  const refuse = (why: string): never => {
    throw fileError('bad-request', { why });
  };
  const places = by.filter((each): each is PlaceLevel | PlaceGroups => isLevel(each) || typeof each === 'object');
  if (places.length > 1) refuse('a tally is by one level of place; a lower one can be pooled into a higher');
  const columns = by.filter((each): each is string => typeof each === 'string' && !isLevel(each));
  for (const [index, column] of columns.entries()) {
    if (columns.indexOf(column) !== index) refuse(`"${column}" stands twice in by`);
    if (!kinds.some((kind) => canGroup(kind, column))) {
      refuse(
        `no record given has a code or flag "${column}"; by takes ${placeLevels.join(', ')} and ${groupable(kinds).join(', ')}`,
      );
    }
  }
  return { place: places[0], columns, changes };
}

/** Whether rows can be broken down by a column. */
export const canGroup = ({ columns }: KindColumns, column: string): boolean =>
  Object.hasOwn(columns, column) && ['code', 'flag'].includes(columns[column]?.type ?? '');

const groupable = (kinds: readonly KindColumns[]): readonly string[] => [
  ...new Set(kinds.flatMap((kind) => Object.keys(kind.columns).filter((column) => canGroup(kind, column)))),
];

/** The place of the breakdown that a code lies in; `null` when it is unknown or above. */
export function groupPlace(
  { place, changes, keepsAbove }: Breakdown,
  day: CivilDate,
): (code: string | null) => string | null {
  const find = remembered((code) => {
    const now = codeOn(code, day, changes);
    if (typeof place === 'object')
      return ancestors(now, place.parents).find((each) => place.places.includes(each)) ?? null;
    return place === undefined || !isPlaceCode(now) ? null : (placeAt(now, place) ?? (keepsAbove ? now : null));
  });
  return (code) => (code === null ? null : find(code));
}

/** A place by its code on a day, and all that it lies in, lowest first. */
export const lineOf = ({ place, changes }: Breakdown, day: CivilDate): ((code: string) => readonly PlaceCode[]) =>
  remembered((code) => {
    const now = codeOn(code, day, changes);
    if (typeof place === 'object') return ancestors(now, place.parents);
    const line = [now];
    for (let up = isPlaceCode(now) ? parentPlace(now) : undefined; up !== undefined; up = parentPlace(up))
      line.push(up);
    return line;
  });

/** The same, each code being looked up once. */
function remembered<Found>(find: (code: string) => Found): (code: string) => Found {
  const seen = new Map<string, Found>();
  return (code) => {
    const before = seen.get(code);
    if (before !== undefined) return before;
    const found = find(code);
    seen.set(code, found);
    return found;
  };
}

/** Kinds of record in which a row is reported for a place and a period, and matched to them exactly. */
export const reportedKinds: ReadonlySet<RecordKind> = new Set(['area', 'facility']);
