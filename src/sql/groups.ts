import { type Counter, counter } from '../tallying/counter.js';
import type { GroupCounters, GroupCounts } from '../tallying/group-counts.js';

/** Groups and what has been counted of them, as rows of results come in; a tally by nothing has one for each period from the start. */
export function groups(isByNothing: boolean, periods: number): GroupCounts & GroupCounters {
  const all: { readonly period: number; readonly place: string | null; readonly values: readonly (string | null)[] }[] =
    [];
  const numbers = new Map<string, number>();
  const counters = new Map<number, Map<number, Counter>>();
  const of: GroupCounters['of'] = (period, place, values) => {
    const key = JSON.stringify([period, place, ...values]);
    const found = numbers.get(key) ?? all.push({ period, place, values }) - 1;
    numbers.set(key, found);
    return found;
  };
  if (isByNothing) for (let period = 0; period < periods; period += 1) of(period, null, []);
  const counted = (task: number, group: number): Counter | undefined => counters.get(task)?.get(group);
  return {
    of,
    count: () => all.length,
    periodOf: (group) => all[group]?.period ?? 0,
    placeOf: (group) => all[group]?.place ?? null,
    valuesOf: (group) => all[group]?.values ?? [],
    counter: (task, group) => {
      const own = counters.get(task) ?? new Map<number, Counter>();
      counters.set(task, own);
      const found = own.get(group) ?? counter();
      own.set(group, found);
      return found;
    },
    counted: (task) => (group) => counted(task, group),
    rowsOf: (task) => (group) => {
      const found = counted(task, group);
      return { yes: found?.rows ?? 0, unknown: found?.unknown ?? 0 };
    },
    isWide: () => true,
  };
}
