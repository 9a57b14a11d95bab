import type { ColumnType } from '../model/column.js';
import { isOfMembers, type Plan } from '../tallying/plan.js';
import type { Work } from './count-source.js';
import type { Form } from './engine/ask.js';
import { joined } from './engine/home-store.js';
import { type HomesApart, lotsOf } from './engine/source-counts.js';
import { homePlan } from './engine/state.js';
import { countStored } from './engine/stored-homes.js';
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
    const form: Form = { types: typesOf(sources), layout: { known: new Map(), words: 1 }, mayBeBad: false };
    const result = countStored(homePlan(tasks, form), store, places.texts, by, periods[own[0] ?? 0]?.to ?? '');
    const { totals } = result;
    const counted = { ...totals, made: new Map([...totals.made].filter(([task]) => made.has(task))) };
    const periodOf = new Map([...tasks].map(([number, task]) => [number, task.period]));
    if ([...tasks.keys()].some((task) => made.has(task))) into.settle(counted, result.groups, periodOf, own);
  }
}
