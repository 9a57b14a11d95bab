import { fileError } from '../error.js';
import type { RecordKind } from '../model/column.js';
import { type Condition, columnsOf, columnsOfMembers } from '../model/condition.js';
import type { Indicator, Population } from '../model/indicator.js';
import { measuresOf } from '../model/indicator.js';
import type { Measure } from '../model/measure.js';
import type { WhyMissing } from '../model/tally.js';
import { type Period, yearsAway } from '../value/period.js';
import type { Span } from './limits.js';

/** One count: a measure, within a population, in a period. */
export interface Task {
  readonly measure: Measure;
  readonly population: Population;
  /** Which of the periods asked for. */
  readonly period: number;
  /** The days that rows are asked about: the period's, or earlier ones for a measure with a lag. */
  readonly counted: Period;
  readonly condition: Condition;
  /** The kind of record whose rows are read: persons, for questions to the members of households. */
  readonly from: RecordKind;
}

/** What a tally has to count. */
export interface Plan {
  readonly tasks: readonly Task[];
  /** The number of the task for a measure, population and period. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Why a count cannot be made, for those that cannot. */
  readonly unmade: ReadonlyMap<string, WhyMissing>;
}

/** What tells the counts of a tally apart. */
export const taskKey = (measure: Measure, population: Population, period: number): string =>
  `${measure.id} ${population.id} ${period}`;

/** A period as the numbers that dates are held as. */
export const spanOf = ({ from, to }: Period): Span => ({
  from: Number(from.replaceAll('-', '')),
  to: Number(to.replaceAll('-', '')),
});

/** The measures to count: those of indicators, and those named themselves; each once. */
export function measuresAsked(asked: readonly (Indicator | Measure)[]): readonly Measure[] {
  const found = new Map<string, Measure>();
  for (const each of asked) {
    for (const measure of 'numerator' in each ? measuresOf(each) : [each]) {
      const before = found.get(measure.id);
      if (before !== undefined && before !== measure && JSON.stringify(before) !== JSON.stringify(measure)) {
        throw fileError('bad-request', { why: `two different measures have the id "${measure.id}"` });
      }
      found.set(measure.id, measure);
    }
  }
  return [...found.values()];
}

/** What is to be counted from which rows, given which kinds of record there are. */
export function plan(
  measures: readonly Measure[],
  populations: readonly Population[],
  periods: readonly Period[],
  given: ReadonlySet<RecordKind>,
): Plan {
  const tasks: Task[] = [];
  const numbers = new Map<string, number>();
  const unmade = new Map<string, WhyMissing>();
  for (const measure of measures) {
    for (const population of populations) {
      for (const [period, asked] of periods.entries()) {
        const within = population.where[measure.of] as Condition | undefined;
        const key = taskKey(measure, population, period);
        if (within === undefined) {
          unmade.set(key, 'not-applicable');
          continue;
        }
        const condition: Condition =
          measure.where === undefined ? within : { all: [within, measure.where as Condition] };
        const from = rowsFor(measure, condition, given);
        if (from === undefined) unmade.set(key, 'not-collected');
        else numbers.set(key, tasks.length);
        if (from !== undefined)
          tasks.push({
            measure,
            population,
            period,
            counted: yearsAway(asked, -(measure.lag?.years ?? 0)),
            condition,
            from,
          });
      }
    }
  }
  return { tasks, numbers, unmade };
}

/** The kind of record whose rows answer; households may be made of person rows. */
function rowsFor(measure: Measure, condition: Condition, given: ReadonlySet<RecordKind>): RecordKind | undefined {
  if (measure.of !== 'household') return given.has(measure.of) ? measure.of : undefined;
  const ofMembers = columnsOfMembers(condition).size > 0;
  const ofRow = columnsOf(condition).size > 0 || measure.sum !== undefined;
  if (!ofMembers && given.has('household')) return 'household';
  return !ofRow && given.has('person') ? 'person' : undefined;
}

/** Whether a task counts households by rows of their members. */
export const isOfMembers = ({ measure, from }: Task): boolean => measure.of === 'household' && from === 'person';

/** The columns that a task reads. */
export function columnsRead(task: Task): ReadonlySet<string> {
  if (isOfMembers(task)) return columnsOfMembers(task.condition);
  return new Set([...columnsOf(task.condition), ...(task.measure.sum === undefined ? [] : [task.measure.sum])]);
}
