import type { Counter } from './counter.js';

/** Groups by number, each of a period, a place and values of columns, made as rows of them turn up. */
interface Groups {
  readonly of: (period: number, place: string | null, values: readonly (string | null)[]) => number;
  readonly count: () => number;
  readonly periodOf: (group: number) => number;
  readonly placeOf: (group: number) => string | null;
  readonly valuesOf: (group: number) => readonly (string | null)[];
}

/** What has been counted in groups, by task. */
export interface GroupCounts extends Groups {
  /** What a task has come to, by group; `undefined` if nothing has been counted. */
  readonly counted: (task: number) => (group: number) => Counter | undefined;
  /** The rows of a task, by group. */
  readonly rowsOf: (task: number) => (group: number) => { readonly yes: number; readonly unknown: number };
  /** Whether a sum of a task is beyond what a number holds exactly, in some group. */
  readonly isWide: (task: number) => boolean;
}

/** Groups with counters to add to. */
export interface GroupCounters extends Groups {
  readonly counter: (task: number, group: number) => Counter;
}
