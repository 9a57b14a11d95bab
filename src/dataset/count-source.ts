import { fileError } from '../error.js';
import type { Period } from '../value/period.js';
import type { Batch } from './batch.js';
import { countRows, type ReadyTask, ready } from './count-rows.js';
import { type HomesApart, sourceCounts } from './engine/source-counts.js';
import { type Breakdown, canGroup, reportedKinds } from './group.js';
import type { Groups } from './groups.js';
import { columnsRead, isOfMembers, type Plan, type Task } from './plan.js';
import type { TallyRequest } from './request.js';
import { type Faults, KeysOutOfOrder, type Reading, type Source } from './source.js';

/** A tally under way. */
export interface Work {
  readonly plan: Plan;
  readonly periods: readonly Period[];
  readonly by: Breakdown;
  readonly into: Groups;
  /** Where several sources tell of the members of households. */
  readonly apart?: HomesApart;
}

/** A source that has been read. */
export interface ReadSource {
  readonly source: Source;
  /** The columns it has, of those wanted. */
  readonly has: ReadonlySet<string>;
  readonly rows: number;
  /** How many of them name a household, where households are counted. */
  readonly members: number;
  readonly faults: Faults;
  /** Rows of a kind that is counted when all of its sources are in. */
  readonly kept: readonly Batch[];
}

/** Whether sources of one kind have between them what a task reads. A column that may be absent then says that it never happened. */
export function canMake(task: Task, sources: readonly Pick<ReadSource, 'source' | 'has'>[], by: Breakdown): boolean {
  const has = (key: string): boolean => sources.some((each) => each.has.has(key));
  const mayLack = (key: string): boolean => sources.some(({ source }) => source.columns[key]?.mayBeAbsent === true);
  const grouped = (key: string): boolean => has(key) && sources.some(({ source }) => canGroup(source, key));
  if (isOfMembers(task) && (by.columns.length > 0 || !has('household'))) return false;
  return by.columns.every(grouped) && [...columnsRead(task)].every((key) => has(key) || mayLack(key));
}

/**
 * Reads a source, and counts its rows; those of a reported kind are kept.
 *
 * A column that this source lacks is missing in all of its rows: another source of the kind may have it.
 *
 * @throws `PermilleError` `bad-rows`, `bad-request` and what opening a source may throw
 */
export async function countSource(source: Source, work: Work, request: TallyRequest): Promise<ReadSource> {
  const due = new Map([...work.plan.tasks.entries()].filter(([, task]) => task.from === source.of));
  const mayRun = work.apart === undefined && source.reopens && [...due.values()].some(isOfMembers);
  try {
    return await read(source, due, work, request, mayRun ? { runs: 'household' } : {});
  } catch (error) {
    if (!(error instanceof KeysOutOfOrder)) throw error;
    return read(source, due, work, request, {});
  }
}

async function read(
  source: Source,
  due: ReadonlyMap<number, Task>,
  work: Work,
  request: TallyRequest,
  runs: Pick<Reading, 'runs'>,
): Promise<ReadSource> {
  const { by, into, periods } = work;
  const { signal, onProgress } = request;
  const opened = await source.open({
    wanted: wantedColumns(source, [...due.values()], by),
    ...runs,
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const alone = request.from.filter(({ of }) => of === source.of).length === 1;
  const met = { source, has: opened.has };
  const own = [...due].filter(([, task]) => !alone || canMake(task, [met], by));
  const isDecimal = ({ measure: { sum = '' } }: Task): boolean => source.columns[sum]?.type === 'decimal';
  const reported = reportedKinds.has(source.of);
  const grouped = due.size > 0 && by.columns.every((column) => canGroup(source, column));
  const counts = sourceCounts({
    tasks: new Map(own.filter(([, task]) => !isDecimal(task))),
    periods,
    by,
    mayBeBad: source.onBadRow === 'count-unknown',
    ...(work.apart && source.of === 'person' ? { apart: work.apart } : {}),
    ...(opened.rowsOf && { rowsOf: opened.rowsOf }),
  });
  const oneByOne = ready(new Map(own.filter(([, task]) => isDecimal(task))));
  const kept: Batch[] = [];
  let rows = 0;
  const breathe = breather();
  for await (const batch of opened.batches) {
    await breathe();
    if (reported && due.size > 0) requirePeriods(source, opened.has);
    rows += batch.length;
    if (reported) kept.push(batch);
    else if (grouped) {
      counts.take(batch);
      if (oneByOne.length > 0) countRows(batch, oneByOne, periods, by, into);
    }
  }
  const { faults } = opened;
  if (faults.count > 0 && source.onBadRow === 'stop') {
    throw fileError('bad-rows', { file: source.name, faults: faults.count, first: faults.first });
  }
  counts.settle(into);
  return { ...met, rows, members: counts.members(), faults, kept };
}

/** Lets timers and other events in now and then: rows that are all in memory would have them wait to the end. */
function breather(): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < 50) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = Date.now();
  };
}

/** The tasks of a kind that one of its sources can count by itself. */
export const tasksOf = ({ source, has }: ReadSource, { plan, by }: Work): readonly ReadyTask[] =>
  ready(
    new Map(
      [...plan.tasks.entries()].filter(([, task]) => task.from === source.of && canMake(task, [{ source, has }], by)),
    ),
  );

function requirePeriods({ name, of }: Source, has: ReadonlySet<string>): void {
  const lacking = ['from', 'to'].filter((key) => !has.has(key));
  if (lacking.length === 0) return;
  throw fileError('bad-request', {
    why: `${name} has no "${lacking.join('", "')}": each ${of} row says from which day to which it reports`,
  });
}

/** The columns of person rows that make households. */
const householdColumns = ['household', 'relation', 'place'] as const;

function wantedColumns(source: Source, tasks: readonly Task[], by: Breakdown): ReadonlySet<string> {
  const place = by.place === undefined ? [] : ['place'];
  const structural = reportedKinds.has(source.of) ? ['id', 'place', 'from', 'to'] : place;
  const household = tasks.some(isOfMembers) ? householdColumns : [];
  const asked = tasks.flatMap((task) => [...columnsRead(task)]);
  return new Set(
    [...structural, ...by.columns, ...household, ...asked].filter((key) => Object.hasOwn(source.columns, key)),
  );
}
