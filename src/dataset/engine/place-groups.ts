import { type Breakdown, groupPlace } from '../../tallying/breakdown.js';
import type { CivilDate } from '../../value/date.js';
import { grown } from './grown.js';

/** The groups that the places of a dictionary fall into, by number. */
export interface PlaceGroups {
  /** The group of each place by its number in the dictionary; number 0, the missing one, has the last group of those known at first. */
  readonly byId: () => Int32Array;
  readonly places: readonly (string | null)[];
  /** Takes in what the dictionary has new; from which number on. */
  readonly learn: () => number;
  readonly known: () => number;
  /** How many rows each group has, given those of each place. */
  readonly rowsIn: (rowsOf: Int32Array) => Float64Array;
  /** The group of each of some rows that are held in memory, by the numbers of their places; remembered with these. */
  readonly groupsOf: (ids: Int32Array) => Int32Array;
}

/** Rows held in memory have one dictionary for many tallies, so its groups are remembered with it. */
const remembered = new WeakMap<readonly string[], Map<string, PlaceGroups>>();

/** The groups of a dictionary's places for a breakdown, at a day when changes of codes are reckoned to. */
export function placeGroups(texts: readonly string[], by: Breakdown, day: CivilDate): PlaceGroups {
  const key = JSON.stringify([by.place, by.keepsAbove, by.changes, by.changes.length === 0 ? '' : day]);
  const own = remembered.get(texts) ?? new Map<string, PlaceGroups>();
  remembered.set(texts, own);
  const found = own.get(key) ?? grouped(texts, groupPlace(by, day));
  own.set(key, found);
  return found;
}

function grouped(texts: readonly string[], find: (place: string | null) => string | null): PlaceGroups {
  const places: (string | null)[] = [];
  const numbers = new Map<string | null, number>();
  let byId = new Int32Array(16);
  let known = 0;
  let rows: { readonly of: Int32Array; readonly sums: Float64Array } | undefined;
  const located = new WeakMap<Int32Array, Int32Array>();
  const numberOf = (place: string | null): number => {
    const before = numbers.get(place);
    if (before !== undefined) return before;
    numbers.set(place, places.length);
    return places.push(place) - 1;
  };
  return {
    places,
    byId: () => byId,
    known: () => known,
    learn: () => {
      const from = known;
      if (texts.length > byId.length) byId = grown(byId, texts.length);
      for (let id = Math.max(1, known); id < texts.length; id += 1) byId[id] = numberOf(find(texts[id] ?? null));
      if (known === 0) byId[0] = numberOf(null);
      known = texts.length;
      return from;
    },
    rowsIn: (rowsOf) => {
      if (rows?.of === rowsOf) return rows.sums;
      const sums = new Float64Array(places.length);
      for (const [place, count] of rowsOf.entries()) sums[byId[place] ?? 0] = (sums[byId[place] ?? 0] ?? 0) + count;
      rows = { of: rowsOf, sums };
      return sums;
    },
    groupsOf: (ids) => {
      const before = located.get(ids);
      if (before !== undefined) return before;
      const found = ids.map((id) => byId[id] ?? 0);
      located.set(ids, found);
      return found;
    },
  };
}
