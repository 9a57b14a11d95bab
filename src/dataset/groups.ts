import { type Counter, counter } from './count.js';
import type { Breakdown } from './group.js';

/** Rows of one place, period and set of codes, and what has been counted of them, by task. */
export interface Group {
  readonly period: number;
  readonly place: string | null;
  readonly values: readonly (string | null)[];
  readonly counters: Map<number, Counter>;
}

/** The groups of a tally, made as rows of them turn up. */
export interface Groups {
  readonly of: (period: number, place: string | null, values: readonly (string | null)[]) => Group;
  readonly all: () => readonly Group[];
}

/** No groups yet; a tally by nothing has one for each period from the start. */
export function groups({ place, columns }: Breakdown, periods: number): Groups {
  const found = Array.from({ length: periods }, () => new Map<string | null, Group>());
  const make = (
    period: number,
    place: string | null,
    values: readonly (string | null)[],
    key: string | null,
  ): Group => {
    const group = { period, place, values, counters: new Map<number, Counter>() };
    found[period]?.set(key, group);
    return group;
  };
  if (place === undefined && columns.length === 0)
    for (let period = 0; period < periods; period += 1) make(period, null, [], null);
  return {
    of: (period, place, values) => {
      const key = columns.length === 0 ? place : JSON.stringify([place, ...values]);
      return found[period]?.get(key) ?? make(period, place, values, key);
    },
    all: () => found.flatMap((each) => [...each.values()]),
  };
}

/** The counter of a task in a group. */
export function counterOf(group: Group, task: number): Counter {
  const before = group.counters.get(task);
  if (before !== undefined) return before;
  const fresh = counter();
  group.counters.set(task, fresh);
  return fresh;
}
