import type { Breakdown } from '../../tallying/breakdown.js';
import type { CivilDate } from '../../value/date.js';
import type { Located } from './grid.js';
import { homeCounts } from './home-counts.js';
import { type HomeStore, placesOf } from './home-store.js';
import { placeGroups } from './place-groups.js';
import type { HomePlan } from './state.js';
import { noTotals, type Totals } from './totals.js';

/** What stored households have come to, with the groups that they are of: those without a household are `undefined`. */
export interface StoredCounts {
  readonly totals: Totals;
  readonly groups: Located;
}

/** Counts households that are all in a store, given the texts of places and, where it is known beforehand, where each lives. */
export function countStored(
  plan: HomePlan,
  store: HomeStore,
  texts: readonly string[],
  by: Breakdown,
  day: CivilDate,
  places: Int32Array = placesOf(store),
): StoredCounts {
  const own = by.place === undefined ? undefined : placeGroups(texts, by, day);
  if (own !== undefined && own.known() < texts.length) own.learn();
  const listed = own?.places ?? [null];
  const counts = homeCounts(plan, { groupOf: () => own?.byId(), size: () => listed.length });
  const state = store.state.map((held) => ({ held, at: 0 }));
  counts.take({ end: store.used, state, sums: store.sums, places, isHeld: false });
  const result = counts.result();
  return {
    totals: { ...noTotals(), ...(result && { made: result.totals }) },
    groups: { places: listed.map((place, group) => (result?.groups[group] === 1 ? place : undefined)) },
  };
}
