import { addUp, type Counter, counter } from './count.js';
import { addTotal, type Total, type Totals, totalOf } from './engine/totals.js';
import type { Breakdown } from './group.js';

/** Rows of one place, period and set of codes. */
export interface Group {
  readonly period: number;
  readonly place: string | null;
  readonly values: readonly (string | null)[];
}

/** The groups of a tally by number, made as rows of them turn up, and what has been counted of them. */
export interface Groups {
  readonly of: (period: number, place: string | null, values: readonly (string | null)[]) => number;
  readonly count: () => number;
  /** Adds to other groups, each of these to the one of the place that its own lies in. */
  readonly rollUp: (into: Groups, placeOf: (place: string | null) => string | null) => void;
  /** The total of a task, with room for all groups. */
  readonly total: (task: number) => Total;
  readonly at: (group: number) => Group;
  /** The counter of a task in a group, for rows that are counted one by one. */
  readonly counter: (task: number, group: number) => Counter;
  /** What a task has come to in a group; `undefined` if nothing has been counted. */
  readonly counted: (task: number, group: number) => Counter | undefined;
  /** The rows of a task in a group. */
  readonly rowsOf: (task: number, group: number) => { readonly yes: number; readonly unknown: number };
  /** Whether a sum of a task is beyond what a number holds exactly, in some group. */
  readonly isWide: (task: number) => boolean;
  /** Takes in totals by the number of a place in a list, for tasks of these periods. */
  readonly settle: (
    totals: Totals,
    places: readonly (Pick<Group, 'place' | 'values'> | undefined)[],
    periodOf: ReadonlyMap<number, number>,
    periods: readonly number[],
  ) => void;
}

/** No groups yet; a tally by nothing has one for each period from the start. */
export function groups({ place: level, columns }: Breakdown, periods: number): Groups {
  const all: Group[] = [];
  const counters = new Map<number, Map<number, Counter>>();
  const totals: Totals = new Map();
  // Made when a second source, or a row by itself, asks for a group: the first source has each group once.
  let numbers: Map<string, number> | undefined;
  const key = ({ period, place, values }: Group): string =>
    columns.length === 0
      ? `${period} ${place === null ? '' : `=${place}`}`
      : JSON.stringify([period, place, ...values]);
  const append = (group: Group): number => {
    numbers?.set(key(group), all.length);
    return all.push(group) - 1;
  };
  const of: Groups['of'] = (period, place, values) => {
    numbers ??= new Map(all.map((group, number) => [key(group), number]));
    const group = { period, place, values };
    return numbers.get(key(group)) ?? append(group);
  };
  if (level === undefined && columns.length === 0)
    for (let period = 0; period < periods; period += 1) append({ period, place: null, values: [] });
  const settle: Groups['settle'] = (given, places, periodOf, own) => {
    const isFirst = all.length === 0;
    const maps = new Map(
      own.map((period) => {
        const map = places.map((each) => {
          if (each === undefined) return -1;
          return isFirst ? append({ period, ...each }) : of(period, each.place, each.values);
        });
        return [period, Int32Array.from(map)] as const;
      }),
    );
    for (const [task, from] of given) {
      const map = maps.get(periodOf.get(task) ?? -1);
      if (map === undefined) continue;
      // The first totals, of groups in the same order, are taken as they are.
      if (!totals.has(task) && map.every((group, place) => group === place || (group < 0 && place >= all.length))) {
        totals.set(task, from);
        continue;
      }
      addTotal(totalOf(totals, task, all.length), from, map);
    }
  };
  const counterOf: Groups['counter'] = (task, group) => {
    const own = counters.get(task) ?? new Map<number, Counter>();
    counters.set(task, own);
    const found = own.get(group) ?? counter();
    own.set(group, found);
    return found;
  };
  return {
    of,
    settle,
    rollUp: (into, placeOf) => {
      const map = all.map(({ period, place, values }) => into.of(period, placeOf(place), values));
      const groupOf = Int32Array.from(map);
      for (const [task, total] of totals) addTotal(into.total(task), total, groupOf);
      for (const [task, own] of counters)
        for (const [group, counted] of own) addUp(into.counter(task, map[group] ?? 0), counted);
    },
    total: (task) => totalOf(totals, task, all.length),
    count: () => all.length,
    rowsOf: (task, group) => {
      const total = totals.get(task);
      return { yes: total?.rows[group] ?? 0, unknown: total?.unknown[group] ?? 0 };
    },
    isWide: (task) => counters.has(task) || (totals.get(task)?.spilled.size ?? 0) > 0,
    at: (group) => all[group] as Group,
    counter: counterOf,
    counted: (task, group) => {
      const total = totals.get(task);
      if (total === undefined || group >= total.rows.length) return counters.get(task)?.get(group);
      return {
        rows: total.rows[group] ?? 0,
        unknown: total.unknown[group] ?? 0,
        safe: total.sums[group] ?? 0,
        spilled: total.spilled.get(group) ?? 0n,
        places: 0,
      };
    },
  };
}
