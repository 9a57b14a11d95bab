import type { Breakdown } from '../tallying/breakdown.js';
import { addUp } from '../tallying/counter.js';
import type { GroupCounters, GroupCounts } from '../tallying/group-counts.js';
import { keptGroups, noValues } from '../tallying/groups.js';
import type { Located } from './engine/grid.js';
import { addTotal, roomy, type Total, type Totals, tasksOf, totalOf } from './engine/totals.js';

/** A total that is made when it is asked for: who reads one indicator has no other made. */
interface Due {
  readonly total: () => Total;
  /** The numbers here of its groups, -1 for those without a row; and whether these are the same. */
  readonly groupOf: Int32Array;
  readonly isSame: boolean;
  /** Whether a sum is beyond what a number holds exactly, in some group. */
  readonly isWide: boolean;
}

/** The groups of a tally, and what has been counted of them. */
export interface Groups extends GroupCounts, GroupCounters {
  /** Adds to other groups, each of these to the one of the place that its own lies in. */
  readonly rollUp: (into: Groups, placeOf: (place: string | null) => string | null) => void;
  /** Adds to the total of a task. */
  readonly add: (task: number, due: Due) => void;
  /** Takes in totals by the number of a group in a list, for tasks of these periods. */
  readonly settle: (
    totals: Totals,
    located: Located,
    periodOf: ReadonlyMap<number, number>,
    periods: readonly number[],
  ) => void;
}

/** No groups yet; a tally by nothing has one for each period from the start. */
export function groups(by: Breakdown, periods: number): Groups {
  const kept = keptGroups(by, periods);
  const { of, append, count, counters, periodOf, placeOf, valuesOf } = kept;
  const totals: Totals['made'] = new Map();
  const due = new Map<number, Due>();
  const wide = new Set<number>();
  const total = (task: number): Total => {
    const given = due.get(task);
    due.delete(task);
    if (given?.isSame === true && !totals.has(task)) totals.set(task, given.total());
    else if (given !== undefined) addTotal(roomy(totals, task, count()), given.total(), given.groupOf);
    return roomy(totals, task, count());
  };
  const isCounted = (task: number): boolean => due.has(task) || totals.has(task);
  const add: Groups['add'] = (task, given) => {
    if (given.isWide) wide.add(task);
    if (isCounted(task)) addTotal(total(task), given.total(), given.groupOf);
    else due.set(task, given);
  };
  const numbered = (located: Located, period: number, isFirst: boolean): Int32Array => {
    const map = new Int32Array(located.places.length);
    for (let own = 0; own < map.length; own += 1) {
      const place = located.places[own];
      if (place === undefined) map[own] = -1;
      else {
        const values = located.values?.[own] ?? noValues;
        map[own] = isFirst ? append({ period, place, values }) : of(period, place, values);
      }
    }
    return map;
  };
  const settle: Groups['settle'] = (given, located, periodOf, own) => {
    const isFirst = count() === 0;
    const maps = new Map(own.map((period) => [period, numbered(located, period, isFirst)] as const));
    const areSame = new Map([...maps].map(([period, map]) => [period, isSame(map, count())]));
    for (const task of tasksOf(given)) {
      const period = periodOf.get(task) ?? -1;
      const groupOf = maps.get(period);
      if (groupOf === undefined) continue;
      const isWide = (given.made.get(task)?.spilled.size ?? 0) > 0;
      const total = (): Total => totalOf(given, task, groupOf.length);
      add(task, { total, groupOf, isSame: areSame.get(period) === true, isWide });
    }
  };
  return {
    ...kept,
    settle,
    rollUp: (into, placeAbove) => {
      const groupOf = new Int32Array(count());
      let last: { readonly period: number; readonly place: string | null; readonly group: number } | undefined;
      for (let group = 0; group < groupOf.length; group += 1) {
        const [period, place] = [periodOf(group), placeAbove(placeOf(group))];
        // Places come in order: the next mostly lies in the same one.
        if (last === undefined || by.columns.length > 0 || last.period !== period || last.place !== place)
          last = { period, place, group: into.of(period, place, valuesOf(group)) };
        groupOf[group] = last.group;
      }
      for (const task of new Set([...due.keys(), ...totals.keys()]))
        into.add(task, { total: () => total(task), groupOf, isSame: false, isWide: wide.has(task) });
      for (const [task, own] of counters)
        for (const [group, counted] of own) addUp(into.counter(task, groupOf[group] ?? 0), counted);
    },
    add,
    rowsOf: (task) => {
      const { rows, unknown } = isCounted(task) ? total(task) : noTotal;
      return (group) => ({ yes: rows[group] ?? 0, unknown: unknown[group] ?? 0 });
    },
    isWide: (task) => counters.has(task) || wide.has(task),
    counted: (task) => {
      if (!isCounted(task)) return (group) => counters.get(task)?.get(group);
      const { rows, unknown, sums, spilled } = total(task);
      return (group) => ({
        rows: rows[group] ?? 0,
        unknown: unknown[group] ?? 0,
        safe: sums[group] ?? 0,
        spilled: spilled.get(group) ?? 0n,
        places: 0,
      });
    },
  };
}

const noTotal: Pick<Total, 'rows' | 'unknown'> = { rows: new Float64Array(0), unknown: new Float64Array(0) };

/** Whether groups have the numbers that they have elsewhere; those without a row come after all that there are. */
function isSame(map: Int32Array, count: number): boolean {
  for (let own = 0; own < map.length; own += 1)
    if (map[own] !== own && !((map[own] ?? 0) < 0 && own >= count)) return false;
  return true;
}
