import { fileError } from '../error.js';
import { type Breakdown, canGroup, reportedKinds } from '../tallying/breakdown.js';
import { canMake } from '../tallying/made.js';
import { columnsRead, isOfMembers, type Plan, type Task } from '../tallying/plan.js';
import type { Period } from '../value/period.js';
import type { Batch } from './batch.js';
import { countRows, type ReadyTask, ready } from './count-rows.js';
import { type HomesApart, sourceCounts } from './engine/source-counts.js';
import type { Groups } from './groups.js';
import type { TallyRequest } from './request.js';
import { type Faults, KeysOutOfOrder, type Reading, type Source } from './source.js';
import { countInThreads } from './threads/count-in-threads.js';
import { divide, threadsAsked } from './threads/divide.js';

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

/**
 * Reads a source, and counts its rows; those of a reported kind are kept.
 *
 * A column that this source lacks is missing in all of its rows: another source of the kind may have it.
 *
 * @throws `PermilleError` `bad-rows`, `bad-request` and what opening a source may throw
 */
export async function countSource(source: Source, work: Work, request: TallyRequest): Promise<ReadSource> {
  const due = new Map([...work.plan.tasks.entries()].filter(([, task]) => task.from === source.of));
  const isOnce = [...due.values()].some((task) => isDecimal(task, source));
  // What is counted row by row cannot be taken back when keys turn out to be out of order.
  const mayRun = work.apart === undefined && source.reopens && !isOnce && [...due.values()].some(isOfMembers);
  const runs = mayRun ? ({ runs: 'household' } as const) : {};
  const asked: Asked = { source, due, work, request };
  try {
    return (await readInThreads(asked, readingOf(asked, runs))) ?? (await read(asked, runs));
  } catch (error) {
    if (!(error instanceof KeysOutOfOrder)) throw error;
    return read(asked, {});
  }
}

/** What is asked of a source. */
interface Asked {
  readonly source: Source;
  readonly due: ReadonlyMap<number, Task>;
  readonly work: Work;
  readonly request: TallyRequest;
}

const readingOf = (
  { source, due, work: { by }, request: { signal, onProgress } }: Asked,
  runs: Pick<Reading, 'runs'>,
): Reading => ({
  wanted: wantedColumns(source, [...due.values()], by),
  ...runs,
  ...(signal === undefined ? {} : { signal }),
  ...(onProgress === undefined ? {} : { onProgress }),
});

/** What a source that has some columns is counted for: in whole numbers by an engine, and else one by one. */
function tasksFor({ source, due, work: { by }, request }: Asked, has: ReadonlySet<string>) {
  const alone = request.from.filter(({ of }) => of === source.of).length === 1;
  const own = [...due].filter(([, task]) => !alone || canMake(task, [{ source, has }], by));
  return {
    whole: new Map(own.filter(([, task]) => !isDecimal(task, source))),
    decimal: new Map(own.filter(([, task]) => isDecimal(task, source))),
  };
}

/** Reads a source in several threads; `undefined` where one does as well, or must. */
async function readInThreads(asked: Asked, reading: Reading): Promise<ReadSource | undefined> {
  const { source, due, work, request } = asked;
  const { by, periods, into } = work;
  const threads = threadsAsked(request.threads);
  const { divisible } = source;
  const isGrouped = due.size > 0 && by.columns.every((column) => canGroup(source, column));
  const isApart = work.apart !== undefined && source.of === 'person';
  if (divisible === undefined || !isGrouped || isApart || reportedKinds.has(source.of)) return undefined;
  const divided = await divide(divisible, reading, threads);
  if (divided === undefined) return undefined;
  const { whole, decimal } = tasksFor(asked, divided.has);
  if (decimal.size > 0) return undefined;
  const own = { tasks: whole, periods, by, source, ...(request.memory !== undefined && { memory: request.memory }) };
  const counted = await countInThreads(divided, own, reading, into);
  return counted && { source, has: divided.has, kept: [], ...counted };
}

const isDecimal = ({ measure: { sum = '' } }: Task, { columns }: Source): boolean => columns[sum]?.type === 'decimal';

async function read(asked: Asked, runs: Pick<Reading, 'runs'>): Promise<ReadSource> {
  const { source, due, work } = asked;
  const { by, into, periods } = work;
  const opened = await source.open(readingOf(asked, runs));
  const own = tasksFor(asked, opened.has);
  const reported = reportedKinds.has(source.of);
  const grouped = due.size > 0 && by.columns.every((column) => canGroup(source, column));
  const counts = sourceCounts({
    tasks: own.whole,
    periods,
    by,
    mayBeBad: source.onBadRow === 'count-unknown',
    ...(work.apart && source.of === 'person' ? { apart: work.apart } : {}),
    ...(opened.rowsOf && { rowsOf: opened.rowsOf }),
    ...(asked.request.memory !== undefined && { memory: asked.request.memory }),
  });
  const oneByOne = ready(own.decimal);
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
  return { source, has: opened.has, rows, members: counts.members(), faults, kept };
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
