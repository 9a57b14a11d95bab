import type { Indicator } from '../model/indicator.js';
import type { Measure } from '../model/measure.js';
import type { Tally } from '../model/tally.js';
import { levelsAbove, periodsAsked, populationsAsked } from '../tallying/asked.js';
import { type Breakdown, breakdown, reportedKinds } from '../tallying/breakdown.js';
import { canMake } from '../tallying/made.js';
import { isOfMembers, measuresAsked, plan } from '../tallying/plan.js';
import { countReported, type Outcome } from '../tallying/reported.js';
import { tallyRows } from '../tallying/rows.js';
import { type PlaceLevel, placesAt } from '../value/place.js';
import { countApart, homesApart } from './count-apart.js';
import { countSource, type ReadSource, tasksOf, type Work } from './count-source.js';
import { groups } from './groups.js';
import { reportedSource } from './reported-rows.js';
import type { TallyRequest } from './request.js';
import type { SourceReport } from './source.js';

/** A tally, and what became of each source: rows read, used and left out, and why. */
export type SourcedTally = Tally & {
  readonly sources: readonly SourceReport[];
  /** The same count by the levels of place asked for in `rollUp`. */
  readonly rolledUp: Readonly<Partial<Record<PlaceLevel, Tally>>>;
};

/**
 * Counts what indicators (or measures) need, from rows of any kinds, in one pass over each source; it divides nothing.
 *
 * Rows whose answer is unknown are counted as unknown. A kind of record that was not given makes its measures
 * `missing: 'not-collected'`; a population that a kind knows nothing of, `'not-applicable'`; an area or facility that
 * reported nothing, `'not-reported'`.
 *
 * @throws `PermilleError` `bad-request`, `bad-period`, `bad-rows`, `double-row` and what opening a source may throw; the
 * signal's reason when aborted
 * @example
 * await tally([familyDoctorSignupRate], { from: [fromCsv('people.csv', { of: 'person' })], by: ['county'], during: year(2019) });
 */
export async function tally(asked: readonly (Indicator | Measure)[], request: TallyRequest): Promise<SourcedTally> {
  const { from, by: wanted = [], changes = [], signal } = request;
  const [periods, populations] = [periodsAsked(request), populationsAsked(request)];
  const measures = measuresAsked(asked);
  const by = breakdown(wanted, changes, from);
  const levels = levelsAbove(request, by);
  const counted: Breakdown = levels.length === 0 ? by : { ...by, keepsAbove: true };
  const planned = plan(measures, populations, periods, new Set(from.map(({ of }) => of)));
  const into = groups(counted, periods.length);
  const apart = homesApart(planned, from);
  const work: Work = { plan: planned, periods, by: counted, into, ...(apart && { apart }) };
  const sources: ReadSource[] = [];
  for (const source of from) {
    signal?.throwIfAborted();
    sources.push(await countSource(source, work, request));
  }
  const made = tasksMade(sources, work);
  if (apart !== undefined) countApart(from, apart, work, made);
  const lines = linesOf(work, by, levels);
  // Reported rows are counted by each level anew, and so may not come into what is rolled up.
  const isAlone = levels.length === 0 || (isAtLevel(work, lines) && !from.some(({ of }) => reportedKinds.has(of)));
  const own = isAlone ? { ...work, by } : rolledUp(work, by, 0, lines);
  const reports = [...outcomes(sources, made, own)].map(([source, outcome]) => report(source, outcome));
  const rowsOf = ({ by, into }: Work): Tally =>
    tallyRows({ measures, populations, periods, by, kinds: from, plan: planned, made, into });
  const above = levels.map((place, index) => {
    const level = rolledUp(work, { ...by, place }, index + 1, lines);
    outcomes(sources, made, level);
    return [place, rowsOf(level)] as const;
  });
  return Object.assign(rowsOf(own), { sources: reports, rolledUp: Object.fromEntries(above) });
}

/** For each place that has been counted, the places that it lies in: of the level of `by`, and of those above. */
type Lines = ReadonlyMap<string, readonly (string | undefined)[]>;

function linesOf({ into }: Work, { place }: Breakdown, above: readonly PlaceLevel[]): Lines {
  const lines = new Map<string, readonly (string | undefined)[]>();
  if (typeof place !== 'string' || above.length === 0) return lines;
  for (let group = 0; group < into.count(); group += 1) {
    const code = into.placeOf(group);
    if (code !== null && !lines.has(code)) lines.set(code, placesAt(code, [place, ...above]));
  }
  return lines;
}

const isAtLevel = ({ into }: Work, lines: Lines): boolean =>
  Array.from({ length: into.count() }, (_, group) => into.placeOf(group)).every(
    (code) => code === null || lines.get(code)?.[0] === code,
  );

/** A count by the places of a breakdown, made from one by places that lie in them. */
function rolledUp({ into, periods, ...work }: Work, by: Breakdown, level: number, lines: Lines): Work {
  const above = groups(by, periods.length);
  into.rollUp(above, (code) => (code === null ? null : (lines.get(code)?.[level] ?? null)));
  return { ...work, periods, by, into: above };
}

/** The tasks that the sources of their kind have the columns for; sources without rows have them only if none has rows. */
function tasksMade(sources: readonly ReadSource[], { plan: { tasks }, by }: Work): ReadonlySet<number> {
  const able = tasks.map((task) => {
    const ofKind = sources.filter(({ source }) => source.of === task.from);
    if (reportedKinds.has(task.from)) return ofKind.some((each) => canMake(task, [each], by));
    const filled = ofKind.filter(({ rows }) => rows > 0);
    return canMake(task, filled.length > 0 ? filled : ofKind, by);
  });
  return new Set(able.flatMap((can, number) => (can ? [number] : [])));
}

const unasked = (rows: number): Outcome => ({ used: 0, leftOut: left('nothing asked for is counted from it', rows) });

const left = (why: string, rows: number): Outcome['leftOut'] => (rows === 0 ? [] : [{ why, rows }]);

/** What became of the rows of each source; those of reported kinds are counted here, all sources of a kind together. */
function outcomes(
  sources: readonly ReadSource[],
  made: ReadonlySet<number>,
  work: Work,
): ReadonlyMap<ReadSource, Outcome> {
  const found = new Map(sources.map((each) => [each, unasked(each.rows)] as const));
  for (const kind of reportedKinds) {
    const able = sources
      .filter(({ source }) => source.of === kind)
      .map((each) => ({ each, tasks: tasksOf(each, work) }))
      .filter(({ tasks }) => tasks.length > 0);
    const reported = able.map(({ each: { source, kept }, tasks }) =>
      reportedSource(source.name, kept, tasks, work.by.columns),
    );
    const counted = countReported(reported, work.periods, work.by, work.into);
    for (const [index, { each }] of able.entries()) found.set(each, counted[index] ?? unasked(each.rows));
  }
  for (const each of sources) {
    const { source, rows, members } = each;
    if (reportedKinds.has(source.of)) continue;
    const tasks = work.plan.tasks.filter((task, number) => task.from === source.of && made.has(number));
    if (tasks.some((task) => !isOfMembers(task))) found.set(each, { used: rows, leftOut: [] });
    else if (tasks.length > 0)
      found.set(each, { used: members, leftOut: left('it names no household', rows - members) });
  }
  return found;
}

const report = ({ source: { name, of }, rows, faults }: ReadSource, outcome: Outcome): SourceReport => ({
  name,
  of,
  read: rows,
  ...outcome,
  faults: faults.count,
  firstFaults: faults.first,
});
