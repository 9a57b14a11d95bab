import type { RecordKind } from '../model/column.js';
import type { Population } from '../model/indicator.js';
import type { Measure } from '../model/measure.js';
import type { TallyRow, TallyValue, WhyMissing } from '../model/tally.js';
import { type Counter, counted, counter } from './count.js';
import type { ReadSource, Work } from './count-source.js';
import { canGroup, reportedKinds } from './group.js';
import type { Group, Groups } from './groups.js';
import { taskKey } from './plan.js';

/** A tally that has been counted: what was asked for, and what could be made. */
export interface CountedTally {
  readonly measures: readonly Measure[];
  readonly populations: readonly Population[];
  readonly sources: readonly ReadSource[];
  readonly made: ReadonlySet<number>;
  readonly work: Work;
}

/** The rows of a tally, in the order of periods, places and values; each has its counts made when they are first looked at. */
export function tallyRows(tally: CountedTally): TallyRow[] {
  const { measures, populations, work } = tally;
  const { into, periods, by } = work;
  const columns = populations.map((population) =>
    periods.map((_, period) => measures.map((measure) => column(measure, population, period, tally))),
  );
  const rows: TallyRow[] = [];
  for (const number of inOrder(into, periods)) {
    const { period, place, values } = into.at(number);
    const asked = periods[period];
    if (asked === undefined) continue;
    for (const [index, population] of populations.entries()) {
      const own = columns[index]?.[period] ?? [];
      let made: TallyRow['counts'] | undefined;
      for (const { isWide, valueIn } of own) if (isWide) valueIn(number);
      const row = {
        ...(by.place === undefined ? {} : { place }),
        period: asked,
        population: population.id,
        by: Object.fromEntries(by.columns.map((key, at) => [key, values[at] ?? null])),
        get counts(): TallyRow['counts'] {
          made ??= Object.fromEntries(own.map(({ id, valueIn }) => [id, valueIn(number)]));
          return made;
        },
      };
      rows.push(row);
    }
  }
  return rows;
}

/** A measure for a population and a period: its value in each group. */
interface Column {
  readonly id: string;
  /** Its values may be refused, so they are made at once. */
  readonly isWide: boolean;
  readonly valueIn: (group: number) => TallyValue;
}

function column(
  measure: Measure,
  population: Population,
  period: number,
  { sources, made, work }: CountedTally,
): Column {
  const { of, sum, id } = measure;
  const ofKind = sources.filter(({ source }) => source.of === of);
  const type =
    sum === undefined
      ? undefined
      : ofKind.find(({ source }) => Object.hasOwn(source.columns, sum))?.source.columns[sum]?.type;
  const key = taskKey(measure, population, period);
  const task = work.plan.numbers.get(key);
  const isReported = reportedKinds.has(of);
  const missing = (why: WhyMissing): Column => ({ id, isWide: false, valueIn: () => ({ missing: why }) });
  if (task === undefined) return missing(work.plan.unmade.get(key) ?? 'not-collected');
  if (!made.has(task)) return missing(canGroupBy(of, work, sources) ? 'not-collected' : 'not-applicable');
  return {
    id,
    isWide: sum !== undefined && work.into.isWide(task),
    valueIn: (group) => {
      const so = work.into.counted(task, group);
      if (isReported && (so === undefined || isEmpty(measure, so))) return { missing: 'not-reported' };
      if (so !== undefined && measure.additive === false && so.rows + so.unknown > 1)
        return { missing: 'not-applicable' };
      return counted(so ?? counter(), type, id);
    },
  };
}

const canGroupBy = (of: RecordKind, { by }: Work, sources: readonly ReadSource[]): boolean =>
  by.columns.every((key) => sources.some(({ source }) => source.of === of && canGroup(source, key)));

/** Rows came, and not one of them had the amount. */
const isEmpty = ({ sum }: Measure, { rows, unknown }: Counter): boolean =>
  sum !== undefined && rows === 0 && unknown > 0;

const last = '\uffff';

/** The groups in order: by period, place and values; the unknown ones last. */
function inOrder(into: Groups, periods: Work['periods']): readonly number[] {
  const ranks = periods.map((_, index) => index).sort((a, b) => (dates(periods[a]) < dates(periods[b]) ? -1 : 1));
  const rankOf = Int32Array.from(periods, (_, index) => ranks.indexOf(index));
  const follow = (one: Group, other: Group): number => {
    const rank = (rankOf[one.period] ?? 0) - (rankOf[other.period] ?? 0);
    if (rank !== 0) return rank;
    const [place, against] = [one.place ?? last, other.place ?? last];
    if (place !== against) return place < against ? -1 : 1;
    for (const [index, value] of one.values.entries()) {
      const [own, beside] = [value ?? last, other.values[index] ?? last];
      if (own !== beside) return own < beside ? -1 : 1;
    }
    return 0;
  };
  const groups = Array.from({ length: into.count() }, (_, group) => group);
  const isSorted = groups.every((group) => group === 0 || follow(into.at(group - 1), into.at(group)) <= 0);
  return isSorted ? groups : groups.sort((a, b) => follow(into.at(a), into.at(b)));
}

const dates = (period: Work['periods'][number] | undefined): string => `${period?.from}–${period?.to}`;
