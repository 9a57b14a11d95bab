import type { ColumnType } from '../model/column.js';
import type { Work } from './count-source.js';
import { homeCounts } from './engine/home-counts.js';
import { joined, placesOf } from './engine/home-store.js';
import { type HomesApart, lotsOf } from './engine/source-counts.js';
import { homePlan } from './engine/state.js';
import { groupPlace } from './group.js';
import { isOfMembers, type Plan } from './plan.js';
import type { Source } from './source.js';

/** Households whose members may be in several sources; `undefined` where one source has them all, or none is asked for. */
export function homesApart({ tasks }: Plan, sources: readonly Source[]): HomesApart | undefined {
  const isNeeded = tasks.some(isOfMembers) && sources.filter(({ of }) => of === 'person').length > 1;
  return isNeeded ? { keys: joined(), places: joined(), stores: new Map() } : undefined;
}

/** The types of the columns that sources of persons have. */
const typesOf = (sources: readonly Source[]): ReadonlyMap<string, ColumnType> =>
  new Map(
    sources.flatMap(({ of, columns }) =>
      of === 'person' ? Object.entries(columns).map(([key, { type }]) => [key, type] as const) : [],
    ),
  );

/** Counts the households put together from several sources, for the tasks that can be. */
export function countApart(
  sources: readonly Source[],
  { places, stores }: HomesApart,
  { plan, periods, by, into }: Work,
  made: ReadonlySet<number>,
): void {
  for (const [lot, own] of lotsOf(periods, by).entries()) {
    const store = stores.get(lot);
    const tasks = new Map(
      [...plan.tasks.entries()].filter(([, task]) => isOfMembers(task) && own.includes(task.period)),
    );
    if (store === undefined) continue;
    const find = by.place === undefined ? () => null : groupPlace(by, periods[own[0] ?? 0]?.to ?? '');
    const groups: (string | null)[] = [];
    const numbers = new Map<string | null, number>();
    const map = Int32Array.from(places.texts, (text, place) => {
      const lives = place === 0 ? null : find(text);
      const group = numbers.get(lives) ?? groups.push(lives) - 1;
      numbers.set(lives, group);
      return group;
    });
    const counts = homeCounts(
      homePlan(tasks, { types: typesOf(sources), layout: { known: new Map(), words: 1 }, mayBeBad: false }),
      {
        groupOf: () => map,
        size: () => groups.length,
      },
    );
    const state = store.state.map((held) => ({ held, at: 0 }));
    counts.take({ end: store.used, state, sums: store.sums, places: placesOf(store) });
    const result = counts.result();
    if (result === undefined) continue;
    const seen = new Set(result.groups);
    const listed = groups.map((place, group) => (seen.has(group) ? { place, values: [] } : undefined));
    const counted = new Map([...result.totals].filter(([task]) => made.has(task)));
    const periodOf = new Map([...tasks].map(([number, task]) => [number, task.period]));
    if ([...tasks.keys()].some((task) => made.has(task))) into.settle(counted, listed, periodOf, own);
  }
}
