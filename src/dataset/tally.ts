import { PermilleError } from '../error.js';
import type { RecordKind } from '../model/column.js';
import { everyone } from '../model/everyone.js';
import type { Indicator, Population } from '../model/indicator.js';
import type { Measure } from '../model/measure.js';
import type { Tally, TallyRow, TallyValue } from '../model/tally.js';
import type { Period } from '../value/period.js';
import type { PlaceChange } from '../value/place.js';
import type { Batch } from './batch.js';
import { counted, counter } from './count.js';
import { type HouseholdCount, householdColumns, householdCount } from './count-households.js';
import { countReported } from './count-reported.js';
import { countRows, ready } from './count-rows.js';
import { type Breakdown, breakdown, type By, canGroup, reportedKinds } from './group.js';
import { type Group, type Groups, groups } from './groups.js';
import { columnsRead, measuresAsked, type Plan, plan, type Task, taskKey } from './plan.js';
import type { Progress, Source, SourceReport } from './source.js';

/** What is to be counted. */
export interface TallyRequest {
  /** The sources, of any kinds of record; they meet by place and period. */
  readonly from: readonly Source[];
  /** What the tally is broken down by: a level of place, code or flag columns; nothing gives the total. */
  readonly by?: readonly By[];
  /** The period, or several. */
  readonly during: Period | readonly Period[];
  /** The populations; everyone if left out. */
  readonly populations?: readonly Population[];
  /** Dated changes of place codes: rows with an old code are counted under the one in force at the period's end. */
  readonly changes?: readonly PlaceChange[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** A tally, and what became of each source: rows read, used and left out, and why. */
export type SourcedTally = Tally & { readonly sources: readonly SourceReport[] };

/**
 * Counts what indicators (or measures) need, from rows of any kinds, in one pass over each source; it divides nothing.
 *
 * Rows whose answer is unknown are counted as unknown. A kind of record that was not given makes its measures
 * `missing: 'not-collected'`; a population that a kind knows nothing of, `'not-applicable'`; an area or facility that
 * reported nothing, `'not-reported'`.
 *
 * @throws `PermilleError` `bad-request`, `bad-rows` and what opening a source may throw; the signal's reason when aborted
 * @example
 * await tally([familyDoctorSignupRate], { from: [fromCsv('people.csv', { of: 'person' })], by: ['county'], during: year(2019) });
 */
export async function tally(asked: readonly (Indicator | Measure)[], request: TallyRequest): Promise<SourcedTally> {
  const { from, by = [], during, populations = [everyone as Population], changes = [] } = request;
  const periods: readonly Period[] = 'from' in during ? [during] : during;
  if (periods.length === 0) throw new PermilleError('bad-request', { why: 'a tally is for at least one period' });
  const measures = measuresAsked(asked);
  const broken = breakdown(by, changes, from);
  const planned = plan(measures, populations, periods, from);
  const found = groups(broken, periods.length);
  const made = new Set<number>();
  const types = new Map<string, ReturnType<typeof typeOf>>();
  const reports: SourceReport[] = [];
  const homes = { count: undefined as HouseholdCount | undefined };
  for (const source of from) {
    request.signal?.throwIfAborted();
    reports.push(await countSource(source, planned, periods, broken, found, made, types, homes, request));
  }
  homes.count?.finish(periods, broken, found);
  const rows = found.all().flatMap((group) => rowsOf(group, measures, populations, periods, broken, planned, made, types, from));
  return Object.assign(rows.sort(inOrder), { sources: reports });
}

const typeOf = (source: Source, task: Task) => (task.measure.sum === undefined ? undefined : source.columns[task.measure.sum]?.type);

async function countSource(
  source: Source,
  planned: Plan,
  periods: readonly Period[],
  by: Breakdown,
  into: Groups,
  made: Set<number>,
  types: Map<string, ReturnType<typeof typeOf>>,
  homes: { count: HouseholdCount | undefined },
  { signal, onProgress }: TallyRequest,
): Promise<SourceReport> {
  const due = new Map([...planned.tasks.entries()].filter(([, task]) => task.from === source.of));
  const ofHouseholds = (task: Task): boolean => task.measure.of === 'household' && task.from === 'person';
  const wanted = wantedColumns(source, [...due.values()], by, [...due.values()].some(ofHouseholds));
  const opened = await source.open({ wanted, ...(signal === undefined ? {} : { signal }), ...(onProgress === undefined ? {} : { onProgress }) });
  const can = new Map([...due].filter(([, task]) => canCount(source, task, opened.has, by)));
  for (const [number, task] of can) {
    made.add(number);
    types.set(task.measure.id, typeOf(source, task));
  }
  const own = ready(new Map([...can].filter(([, task]) => !ofHouseholds(task))));
  const homeTasks = new Map([...can].filter(([, task]) => ofHouseholds(task)));
  if (homeTasks.size > 0) homes.count ??= householdCount(homeTasks);
  const reported = reportedKinds.has(source.of);
  if (reported && due.size > 0) requirePeriods(source, opened.has);
  const kept: Batch[] = [];
  let read = 0;
  for await (const batch of opened.batches) {
    read += batch.length;
    if (reported) kept.push(batch);
    else countRows(batch, own, periods, by, into);
    if (homeTasks.size > 0) homes.count?.take(batch);
  }
  const { faults } = opened;
  if (faults.count > 0 && source.onBadRow === 'stop') {
    throw new PermilleError('bad-rows', { file: source.name, faults: faults.count, first: faults.first });
  }
  const base = { name: source.name, of: source.of, read, faults: faults.count, firstFaults: faults.first };
  if (!reported) return { ...base, used: due.size === 0 ? 0 : read, leftOut: due.size === 0 && read > 0 ? [{ why: 'nothing asked for is counted from it', rows: read }] : [] };
  const { used, leftOut } = countReported(kept, own, periods, by, into, source.name);
  return { ...base, used, leftOut: [...leftOut].map(([why, rows]) => ({ why, rows })) };
}

function requirePeriods({ name, of }: Source, has: ReadonlySet<string>): void {
  const lacking = ['from', 'to'].filter((key) => !has.has(key));
  if (lacking.length > 0) throw new PermilleError('bad-request', { why: `${name} has no "${lacking.join('", "')}": each ${of} row says from which day to which it reports` });
}

function wantedColumns(source: Source, tasks: readonly Task[], by: Breakdown, households: boolean): ReadonlySet<string> {
  const structural = reportedKinds.has(source.of) ? ['id', 'place', 'from', 'to'] : by.place === undefined ? [] : ['place'];
  const wanted = [...structural, ...by.columns, ...(households ? householdColumns : []), ...tasks.flatMap((task) => [...columnsRead(task)])];
  return new Set(wanted.filter((key) => Object.hasOwn(source.columns, key)));
}

/** Whether a source has what a task reads. A column that may be absent then says that it never happened. */
const canCount = (source: Source, task: Task, has: ReadonlySet<string>, by: Breakdown): boolean =>
  by.columns.every((column) => canGroup(source, column) && has.has(column)) &&
  !(task.measure.of === 'household' && task.from === 'person' && by.columns.length > 0) &&
  (task.measure.of !== 'household' || task.from !== 'person' || has.has('household')) &&
  [...columnsRead(task)].every((key) => has.has(key) || source.columns[key]?.mayBeAbsent === true);

function rowsOf(
  group: Group,
  measures: readonly Measure[],
  populations: readonly Population[],
  periods: readonly Period[],
  by: Breakdown,
  planned: Plan,
  made: ReadonlySet<number>,
  types: ReadonlyMap<string, ReturnType<typeof typeOf>>,
  sources: readonly Source[],
): readonly TallyRow[] {
  const value = (measure: Measure, population: Population): TallyValue => {
    const key = taskKey(measure, population, group.period);
    const number = planned.numbers.get(key);
    if (number === undefined) return { missing: planned.unmade.get(key) ?? 'not-collected' };
    if (!made.has(number)) return { missing: lacksColumn(measure.of, by, sources) ? 'not-applicable' : 'not-collected' };
    const so = group.counters.get(number);
    if (so === undefined && reportedKinds.has(measure.of)) return { missing: 'not-reported' };
    return counted(so ?? counter(), types.get(measure.id), measure.id);
  };
  const period = periods[group.period];
  if (period === undefined) return [];
  return populations.map((population) => ({
    ...(by.place === undefined ? {} : { place: group.place }),
    period,
    population: population.id,
    by: Object.fromEntries(by.columns.map((column, index) => [column, group.values[index] ?? null])),
    counts: Object.fromEntries(measures.map((measure) => [measure.id, value(measure, population)])),
  }));
}

const lacksColumn = (of: RecordKind, by: Breakdown, sources: readonly Source[]): boolean =>
  by.columns.some((column) => !sources.some((source) => source.of === of && canGroup(source, column)));

const text = (value: string | null | undefined): string => (value === null || value === undefined ? '\uffff' : value);

function inOrder(a: TallyRow, b: TallyRow): number {
  const keys = (row: TallyRow): readonly string[] => [row.period.from, row.period.to, text(row.place), ...Object.values(row.by).map(text)];
  const [one, other] = [keys(a), keys(b)];
  for (const [index, key] of one.entries()) {
    const against = other[index] ?? '';
    if (key !== against) return key < against ? -1 : 1;
  }
  return 0;
}
