import type { Period } from '../value/period.js';
import { bindSentence } from './bind/bind.js';
import type { Bound } from './bind/bound.js';
import type { Context } from './bind/context.js';
import { periodOfDate, periodSaid, type Said } from './bind/periods.js';
import { populationsOf } from './bind/populations.js';
import { rolesOf } from './bind/roles.js';
import type { TableFigure } from './bind/tables.js';
import { isFigure } from './figures/keep.js';
import type { Folded } from './fold/fold.js';
import type { Evidence, Implied, Reading, Span } from './reading.js';

/** What holds for a text as a whole. */
export interface Whole {
  readonly period?: Period | undefined;
  readonly place?: string | undefined;
}

/** A reading before the readings of a text are numbered, with the figure that it is of and the one whose part it is. */
export interface Unnumbered {
  readonly reading: Reading;
  readonly bound?: Bound;
  readonly partOf?: Bound | undefined;
}

const rates = new Set<unknown>(['percent', 'permille', 'per-1k', 'per-10k', 'per-100k', 'ratio']);

/** A number without a unit is in that of its name; a bare 0 of a rate has none. */
function unitOf({ figure, binding }: Bound): Reading['unit'] {
  const sense = binding?.senses[0];
  return figure.strength !== 'bare' || sense === undefined || rates.has(sense.unit) ? figure.unit : sense.unit;
}

/** What stands between figures of one list. */
const joint = /^(?:、|和|及|与|、?和)$/u;

const spanIn =
  ({ at }: Folded) =>
  (start: number, end: number): Span => [at[start] ?? 0, (at[end - 1] ?? 0) + 1];

/** The readings of a sentence. */
export function readSentence(source: string, context: Context, whole: Whole): readonly Unnumbered[] {
  const bounds = bindSentence(context);
  const populations = populationsOf(context, bounds);
  const roles = rolesOf(context, bounds);
  const span = spanIn(context.folded);
  const known = whole.period === undefined ? undefined : Number(whole.period.from.slice(0, 4));
  const periods: (Said | undefined)[] = [];
  return bounds.flatMap((bound, at): readonly Unnumbered[] => {
    const before = bounds[at - 1]?.figure.end;
    const isListed = before !== undefined && joint.test(context.text.slice(before, bound.figure.start));
    const own = periodSaid(context, bounds, at, known);
    const said = own ?? (isListed ? periods[at - 1] : undefined);
    periods.push(said);
    if (!isFigure(context, bound)) return [];
    const { figure, binding } = bound;
    const evidence: Evidence[] = [];
    const says = (rule: Evidence['rule'], stretch: readonly [number, number] | undefined): void => {
      if (stretch === undefined) return;
      const where = span(...stretch);
      evidence.push({ rule, at: where, quote: source.slice(...where) });
    };
    const population = populations[at];
    const { role = 'actual' as const, cue } = roles[at] ?? {};
    if (binding !== undefined) says(binding.rule, [binding.start, binding.end]);
    if (population !== undefined) says('population', [population.start, population.end]);
    says('role', cue);
    says('qualifier', figure.hedge);
    if (said !== undefined) says('period', [said.start, said.end]);
    const period = said?.period ?? whole.period;
    const implied: readonly Implied[] = [
      ...(said === undefined && period !== undefined ? (['period'] as const) : []),
      ...(whole.place === undefined ? [] : (['place'] as const)),
    ];
    const where = span(figure.start, figure.end);
    const also = bound.also?.map(({ meaning, population: of }) => ({
      ...meaning,
      ...(of === undefined ? {} : { population: of }),
    }));
    const reading: Reading = {
      at: where,
      quote: source.slice(...where),
      value: figure.value,
      unit: unitOf(bound),
      qualifier: figure.qualifier,
      role,
      ...(figure.places === undefined ? {} : { places: figure.places, scale: figure.scale }),
      ...(binding?.senses[0]?.meaning ?? {}),
      ...(also === undefined ? {} : { also }),
      ...(population === undefined ? {} : { population: population.id }),
      ...(period === undefined ? {} : { period }),
      ...(whole.place === undefined ? {} : { place: whole.place }),
      ...(implied.length === 0 ? {} : { implied }),
      evidence,
    };
    return [{ reading, bound, partOf: binding?.of === undefined ? undefined : bounds[binding.of] }];
  });
}

/** The reading of a figure in a table. */
export function readCell(
  source: string,
  folded: Folded,
  { figure, sense, name, date, role }: TableFigure,
  whole: Whole,
): Unnumbered {
  const span = spanIn(folded);
  const said = date === undefined ? undefined : periodOfDate(date, undefined);
  const period = said ?? whole.period;
  const where = span(figure.start, figure.end);
  const named = name === undefined ? undefined : span(name.start, name.end);
  const implied: readonly Implied[] = [
    ...(said === undefined && period !== undefined ? (['period'] as const) : []),
    ...(whole.place === undefined ? [] : (['place'] as const)),
  ];
  const reading: Reading = {
    at: where,
    quote: source.slice(...where),
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    role,
    ...(figure.places === undefined ? {} : { places: figure.places, scale: figure.scale }),
    ...(sense?.meaning ?? {}),
    ...(sense?.population === undefined ? {} : { population: sense.population }),
    ...(period === undefined ? {} : { period }),
    ...(whole.place === undefined ? {} : { place: whole.place }),
    ...(implied.length === 0 ? {} : { implied }),
    evidence: named === undefined ? [] : [{ rule: 'table', at: named, quote: source.slice(...named) }],
  };
  return { reading };
}

/** Readings in the order of the text, each with the number of the one whose part it is. */
export function numbered(unnumbered: readonly Unnumbered[]): readonly Reading[] {
  const sorted = [...unnumbered].sort((one, other) => one.reading.at[0] - other.reading.at[0]);
  const numbers = new Map(sorted.map(({ bound }, at) => [bound, at]));
  return sorted.map(({ reading, partOf }) => {
    const number = partOf === undefined ? undefined : numbers.get(partOf);
    return number === undefined ? reading : { ...reading, partOf: number };
  });
}
