import type { Population } from '../model/indicator.js';
import type { Measure } from '../model/measure.js';
import type { TallyRow, TallyValue, WhyMissing } from '../model/tally.js';
import type { Period } from '../value/period.js';
import { type Breakdown, canGroup, type KindColumns, reportedKinds } from './breakdown.js';
import { type Counter, counted, counter } from './counter.js';
import type { GroupCounts } from './group-counts.js';
import { type Plan, taskKey } from './plan.js';

/** A tally that has been counted: what was asked for, of which kinds of record, and what could be made. */
export interface CountedTally {
  readonly measures: readonly Measure[];
  readonly populations: readonly Population[];
  readonly periods: readonly Period[];
  readonly by: Breakdown;
  readonly kinds: readonly KindColumns[];
  readonly plan: Plan;
  readonly made: ReadonlySet<number>;
  readonly into: GroupCounts;
}

/** The rows of a tally, in the order of periods, places and values; each has its counts made when they are first looked at. */
export function tallyRows(tally: CountedTally): TallyRow[] {
  const { measures, populations, into, periods, by } = tally;
  const columns = populations.map((population) =>
    periods.map((_, period) => measures.map((measure) => column(measure, population, period, tally))),
  );
  const rows: TallyRow[] = [];
  for (const number of inOrder(tally)) {
    const [period, place, values] = [into.periodOf(number), into.placeOf(number), into.valuesOf(number)];
    const asked = periods[period];
    if (asked === undefined) continue;
    for (let index = 0; index < populations.length; index += 1) {
      const own = columns[index]?.[period] ?? [];
      const beside: Record<string, string | null> = by.columns.length === 0 ? nothingBeside : {};
      for (const [at, key] of by.columns.entries()) put(beside, key, values[at] ?? null);
      const row = new CountedRow(
        own,
        number,
        by.place !== undefined,
        place,
        asked,
        populations[index]?.id ?? '',
        beside,
      );
      for (const { isWide, valueIn } of own) if (isWide) valueIn(number);
      rows.push(row as unknown as TallyRow);
    }
  }
  return rows;
}

/** Sets a property of the caller's naming, as JSON.parse would: `__proto__` is a name like any other. */
const put = <Value>(into: Record<string, Value>, key: string, value: Value): void => {
  if (key !== '__proto__') into[key] = value;
  else Object.defineProperty(into, key, { value, enumerable: true, configurable: true, writable: true });
};

/**
 * A row whose counts are made when they are first looked at, as a property of its own like any other: many rows of many counts are
 * never all looked at. A class, because objects of one shape with one getter are made twenty times faster than literals.
 */
class CountedRow {
  readonly #columns: readonly Column[];
  readonly #group: number;
  #made: TallyRow['counts'] | undefined;
  // Declared, not defined: each definition of a field costs as much as its value.
  declare readonly place?: string | null;
  declare readonly period: Period;
  declare readonly population: string;
  declare readonly by: TallyRow['by'];

  constructor(
    columns: readonly Column[],
    group: number,
    isPlaced: boolean,
    place: string | null,
    period: Period,
    population: string,
    by: TallyRow['by'],
  ) {
    this.#columns = columns;
    this.#group = group;
    if (isPlaced) this.place = place;
    this.period = period;
    this.population = population;
    this.by = by;
    Object.defineProperty(this, 'counts', lazily);
  }

  /** The counts of a row, made now if they have not been. */
  static of(row: CountedRow): TallyRow['counts'] {
    if (row.#made !== undefined) return row.#made;
    const made: Record<string, TallyValue> = {};
    for (const { id, valueIn } of row.#columns) put(made, id, valueIn(row.#group));
    row.#made = made;
    return made;
  }
}

const lazily = {
  get(this: CountedRow) {
    return CountedRow.of(this);
  },
  enumerable: true,
  configurable: true,
};

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
  { kinds, made, plan, by, into }: CountedTally,
): Column {
  const { of, sum, id } = measure;
  const ofKind = kinds.filter((kind) => kind.of === of);
  const type =
    sum === undefined ? undefined : ofKind.find(({ columns }) => Object.hasOwn(columns, sum))?.columns[sum]?.type;
  const key = taskKey(measure, population, period);
  const task = plan.numbers.get(key);
  const isReported = reportedKinds.has(of);
  const missing = (why: WhyMissing): Column => ({ id, isWide: false, valueIn: () => ({ missing: why }) });
  if (task === undefined) return missing(plan.unmade.get(key) ?? 'not-collected');
  if (!made.has(task)) return missing(canGroupBy(ofKind, by) ? 'not-collected' : 'not-applicable');
  const isWide = sum !== undefined && into.isWide(task);
  if (sum === undefined && !isReported) return { id, isWide, valueIn: later(() => into.rowsOf(task)) };
  const countedIn = later(() => into.counted(task));
  return {
    id,
    isWide,
    valueIn: (group) => {
      const so = countedIn(group);
      if (isReported && (so === undefined || isEmpty(measure, so))) return { missing: 'not-reported' };
      if (so !== undefined && measure.additive === false && so.rows + so.unknown > 1)
        return { missing: 'not-applicable' };
      return counted(so ?? counter(), type, id);
    },
  };
}

/** A function of a group that is made when it is first called. */
function later<Value>(make: () => (group: number) => Value): (group: number) => Value {
  let made: ((group: number) => Value) | undefined;
  return (group) => {
    made ??= make();
    return made(group);
  };
}

const canGroupBy = (ofKind: readonly KindColumns[], { columns }: Breakdown): boolean =>
  columns.every((key) => ofKind.some((kind) => canGroup(kind, key)));

/** Rows came, and not one of them had the amount. */
const isEmpty = ({ sum }: Measure, { rows, unknown }: Counter): boolean =>
  sum !== undefined && rows === 0 && unknown > 0;

const nothingBeside: Record<string, never> = Object.freeze({});
const last = '\uffff';

/** The groups in order: by period, place and values; the unknown ones last. */
function inOrder({ into, periods }: CountedTally): readonly number[] {
  const ranks = periods.map((_, index) => index).sort((a, b) => (dates(periods[a]) < dates(periods[b]) ? -1 : 1));
  const rankOf = Int32Array.from(periods, (_, index) => ranks.indexOf(index));
  const follow = (one: number, other: number): number => {
    const rank = (rankOf[into.periodOf(one)] ?? 0) - (rankOf[into.periodOf(other)] ?? 0);
    if (rank !== 0) return rank;
    const [place, against] = [into.placeOf(one) ?? last, into.placeOf(other) ?? last];
    if (place !== against) return place < against ? -1 : 1;
    const besides = into.valuesOf(other);
    for (const [index, value] of into.valuesOf(one).entries()) {
      const [own, beside] = [value ?? last, besides[index] ?? last];
      if (own !== beside) return own < beside ? -1 : 1;
    }
    return 0;
  };
  const groups = Array.from({ length: into.count() }, (_, group) => group);
  const isSorted = groups.every((group) => group === 0 || follow(group - 1, group) <= 0);
  return isSorted ? groups : groups.sort(follow);
}

const dates = (period: Period | undefined): string => `${period?.from}–${period?.to}`;
