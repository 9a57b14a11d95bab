import type { Measure, Period, TallyValue } from 'permille';
import type { Source, TallyRequest } from 'permille/dataset';
import { amountAt, type Batch, no, textAt, yes } from '../../../src/dataset/batch.js';
import { groupValues } from '../../../src/dataset/group-values.js';
import { rowTest } from '../../../src/dataset/test-row.js';
import { periodsAsked, populationsAsked } from '../../../src/tallying/asked.js';
import { type Breakdown, breakdown, canGroup, groupPlace } from '../../../src/tallying/breakdown.js';
import { canMake } from '../../../src/tallying/made.js';
import { isOfMembers, plan, spanOf, type Task, taskKey } from '../../../src/tallying/plan.js';
import { exact, fixed, powerOfTen, scaled } from '../../../src/value/decimal.js';
import { householdCount } from './count-households.js';

/** A row of a tally, as plain data. */
export interface PlainRow {
  readonly place: string | null | undefined;
  readonly period: Period;
  readonly population: string;
  readonly by: Readonly<Record<string, string | null>>;
  readonly counts: Readonly<Record<string, TallyValue>>;
}

interface Group {
  readonly period: number;
  readonly place: string | null;
  readonly values: readonly (string | null)[];
  readonly counts: Map<number, { rows: number; unknown: number; sum: bigint }>;
}

/** Sums are held in units of ten to the minus so many. */
const places = 40;

function unitsAt(batch: Batch, key: string, row: number): bigint | undefined {
  const column = batch.columns.get(key);
  const amount = column && amountAt(batch.words, column, row);
  if (amount === undefined) return undefined;
  if (typeof amount !== 'string') return BigInt(amount) * powerOfTen(column?.type === 'money' ? places - 2 : places);
  const { digits, places: own } = scaled(amount);
  return digits * powerOfTen(places - own);
}

/** The groups of a tally in Maps, by text. */
function groupMap() {
  const groups = new Map<string, Group>();
  const of = (period: number, place: string | null, values: readonly (string | null)[]): Group => {
    const key = JSON.stringify([period, place, values]);
    const found = groups.get(key) ?? { period, place, values, counts: new Map() };
    groups.set(key, found);
    return found;
  };
  const count = ({ counts }: Group, task: number) => {
    const found = counts.get(task) ?? { rows: 0, unknown: 0, sum: 0n };
    counts.set(task, found);
    return found;
  };
  return { of, count, all: () => [...groups.values()] };
}

function countRows(
  batch: Batch,
  tasks: readonly (readonly [number, Task])[],
  periods: readonly Period[],
  by: Breakdown,
  groups: ReturnType<typeof groupMap>,
): void {
  const valuesOf = groupValues(batch, by.columns);
  const tests = tasks.map(
    ([number, task]) => [number, task, rowTest(task.condition, spanOf(task.counted))(batch)] as const,
  );
  for (const [index, period] of periods.entries()) {
    const placeOf = by.place === undefined ? () => null : groupPlace(by, period.to);
    const due = tests.filter(([, task]) => task.period === index);
    for (let row = 0; row < batch.length; row += 1) {
      const group = groups.of(index, placeOf(textAt(batch.columns.get('place'), row)), valuesOf(row));
      for (const [number, { measure }, test] of due) {
        const answer = test(row);
        if (answer === no) continue;
        const into = groups.count(group, number);
        const amount = measure.sum === undefined ? 0n : unitsAt(batch, measure.sum, row);
        if (answer !== yes || amount === undefined) into.unknown += 1;
        else {
          into.rows += 1;
          into.sum += amount;
        }
      }
    }
  }
}

const order = (one: string | null | undefined, other: string | null | undefined): number =>
  one === other ? 0 : (one ?? '\uffff') < (other ?? '\uffff') ? -1 : 1;

/** A tally of rows that are not reported: row by row, household by household, in Maps. */
export async function referenceTally(measures: readonly Measure[], request: TallyRequest): Promise<PlainRow[]> {
  const { from } = request;
  const [periods, populations] = [periodsAsked(request), populationsAsked(request)];
  const by = breakdown(request.by ?? [], request.changes ?? [], from);
  const { tasks, numbers, unmade } = plan(measures, populations, periods, new Set(from.map(({ of }) => of)));
  const groups = groupMap();
  if (by.place === undefined && by.columns.length === 0)
    for (const period of periods.keys()) groups.of(period, null, []);
  const homes = householdCount(new Map([...tasks.entries()].filter(([, task]) => isOfMembers(task))));
  const read: { readonly source: Source; readonly has: ReadonlySet<string>; readonly rows: number }[] = [];
  for (const source of from) {
    const { batches, has } = await source.open({ wanted: new Set(Object.keys(source.columns)) });
    const due = [...tasks.entries()].filter(([, task]) => task.from === source.of);
    let rows = 0;
    for await (const batch of batches) {
      rows += batch.length;
      if (due.length === 0 || !by.columns.every((column) => canGroup(source, column))) continue;
      countRows(
        batch,
        due.filter(([, task]) => !isOfMembers(task)),
        periods,
        by,
        groups,
      );
      if (source.of === 'person') homes.take(batch);
    }
    read.push({ source, has, rows });
  }
  const isMade = (task: Task): boolean => {
    const ofKind = read.filter(({ source }) => source.of === task.from);
    const filled = ofKind.filter(({ rows }) => rows > 0);
    return canMake(task, filled.length > 0 ? filled : ofKind, by);
  };
  for (const [place, answers] of homes.answers()) {
    for (const [number, answer] of answers) {
      const task = tasks[number] as Task;
      if (!isMade(task)) continue;
      const group = groups.of(task.period, groupPlace(by, periods[task.period]?.to ?? '')(place), []);
      const into = groups.count(group, number);
      if (answer === yes) into.rows += 1;
      else if (answer !== no) into.unknown += 1;
    }
  }
  const held = (measure: Measure, population: number, group: Group): TallyValue => {
    const key = taskKey(measure, populations[population] as never, group.period);
    const task = numbers.get(key);
    if (task === undefined) return { missing: unmade.get(key) ?? 'not-collected' };
    const hasColumn = (column: string) => from.some((source) => source.of === measure.of && canGroup(source, column));
    if (!isMade(tasks[task] as Task))
      return { missing: by.columns.every(hasColumn) ? 'not-collected' : 'not-applicable' };
    const { rows, unknown, sum } = group.counts.get(task) ?? { rows: 0, unknown: 0, sum: 0n };
    if (measure.additive === false && rows + unknown > 1) return { missing: 'not-applicable' };
    if (measure.sum === undefined) return { yes: rows, unknown };
    const type = from.find(({ of }) => of === measure.of)?.columns[measure.sum]?.type;
    const total = exact(fixed(sum, places));
    return { yes: type === 'count' && Number.isSafeInteger(Number(total)) ? Number(total) : total, unknown };
  };
  return groups
    .all()
    .sort(
      (one, other) =>
        order(periods[one.period]?.from, periods[other.period]?.from) ||
        order(periods[one.period]?.to, periods[other.period]?.to) ||
        order(one.place, other.place) ||
        one.values.reduce((so, value, at) => so || order(value, other.values[at]), 0),
    )
    .flatMap((group) =>
      populations.map(({ id }, population) => ({
        place: by.place === undefined ? undefined : group.place,
        period: periods[group.period] as Period,
        population: id,
        by: Object.fromEntries(by.columns.map((key, at) => [key, group.values[at] ?? null])),
        counts: Object.fromEntries(measures.map((measure) => [measure.id, held(measure, population, group)])),
      })),
    );
}

/** The rows of a tally as plain data, whose counts are looked at. */
export const plainRows = (rows: Iterable<Omit<PlainRow, 'place'> & { readonly place?: string | null }>): PlainRow[] =>
  [...rows].map(({ place, period, population, by, counts }) => ({
    place,
    period,
    population,
    by,
    counts: { ...counts },
  }));
