import type { Breakdown } from './breakdown.js';
import { type Counter, counter } from './counter.js';
import type { GroupCounters } from './group-counts.js';

/** Rows of one place, period and set of codes. */
export interface Group {
  readonly period: number;
  readonly place: string | null;
  readonly values: readonly (string | null)[];
}

/** Groups as they are kept: what adds one that is known to be new, and the counters by task and group. */
export interface KeptGroups extends GroupCounters {
  readonly append: (group: Group) => number;
  readonly counters: ReadonlyMap<number, ReadonlyMap<number, Counter>>;
}

export const noValues: Group['values'] = [];

/** No groups yet; a tally by nothing has one for each period from the start. */
export function keptGroups({ place: level, columns }: Breakdown, periods: number): KeptGroups {
  const [periodsOf, places, values]: [number[], Group['place'][], Group['values'][]] = [[], [], []];
  const counters = new Map<number, Map<number, Counter>>();
  // Made when a group is asked for: whoever has each group once appends.
  let numbers: Map<string | null, number>[] | undefined;
  const valuesOf = (group: number): Group['values'] => values[group] ?? noValues;
  const keyOf = (place: string | null, values: Group['values']): string | null =>
    columns.length === 0 ? place : JSON.stringify([place, ...values]);
  const append = ({ period, place, values: own }: Group): number => {
    numbers?.[period]?.set(keyOf(place, own), periodsOf.length);
    places.push(place);
    if (columns.length > 0) values.push(own);
    return periodsOf.push(period) - 1;
  };
  const of: GroupCounters['of'] = (period, place, own) => {
    if (numbers === undefined) {
      numbers = Array.from({ length: periods }, () => new Map());
      for (const [group, of] of periodsOf.entries())
        numbers[of]?.set(keyOf(places[group] ?? null, valuesOf(group)), group);
    }
    return numbers[period]?.get(keyOf(place, own)) ?? append({ period, place, values: own });
  };
  if (level === undefined && columns.length === 0)
    for (let period = 0; period < periods; period += 1) append({ period, place: null, values: noValues });
  return {
    of,
    append,
    counters,
    count: () => periodsOf.length,
    periodOf: (group) => periodsOf[group] ?? 0,
    placeOf: (group) => places[group] ?? null,
    valuesOf,
    counter: (task, group) => {
      const own = counters.get(task) ?? new Map<number, Counter>();
      counters.set(task, own);
      const found = own.get(group) ?? counter();
      own.set(group, found);
      return found;
    },
  };
}
