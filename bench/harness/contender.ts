import type { Order } from '../workload/files.js';
import type { Level } from '../workload/reference.js';

/** What a contender is asked to do; it takes of this what it needs. */
export interface Task {
  readonly rows: number;
  readonly level?: Level;
  readonly order?: Order;
  readonly threads?: 1 | 2;
  readonly file?: 'plain' | 'quoted';
  /** Which of several ways that one contender knows. */
  readonly way?: string;
}

/** Numbers that a run has come to, worked out only when they are compared. */
export type Answer = () => Float64Array;

/** A contender with its data loaded, ready to run again and again. */
export interface Ready {
  readonly run: () => Answer | Promise<Answer>;
  /** What the numbers should be; the sums of the task if left out. */
  readonly expected?: Float64Array;
}

/** Loads what a contender needs. */
export type Contender = (task: Task) => Promise<Ready>;

/** A contender with its task, under the name that results have it by. */
export interface Entry {
  readonly name: string;
  readonly contender: string;
  readonly task: Task;
  readonly env?: Readonly<Record<string, string>>;
  /** One that takes a second or more: fewer runs, fewer rounds. */
  readonly slow?: true;
  /** Runs against the source tree transpiled file by file, rather than against the published build. */
  readonly build?: 'source';
}
