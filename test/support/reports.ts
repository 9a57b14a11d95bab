import {
  type Calculable,
  type Catalogue,
  type Context,
  calculate,
  check,
  type Figure,
  format,
  type Indicator,
  type Stated,
  state,
  toOne,
  type UnitId,
} from 'permille';
import reports from '../fixtures/reports.json' with { type: 'json' };
import { indicator, measure } from './small-catalogue.js';

/** Where a figure is printed: the number of the report and the offset in it. */
export type Place = keyof typeof reports;

const units: Readonly<Record<string, UnitId>> = {
  person: 'persons',
  'person-time': 'personTimes',
  household: 'households',
  couple: 'couples',
  village: 'villages',
  institution: 'institutions',
  team: 'teams',
  item: 'items',
  case: 'cases',
  event: 'events',
  minute: 'minutes',
  workday: 'workdays',
  CNY: 'yuan',
  'CNY/month': 'yuanPerMonth',
  'CNY/person': 'yuanPerPerson',
  percent: 'percent',
  permille: 'permille',
};

/** A figure as it was printed. */
export function written(at: Place): Stated {
  const { unit, quote, ...printed } = reports[at];
  return { ...printed, ...(units[unit] === undefined ? {} : { unit: units[unit] }) } as Stated;
}

/** A printed figure of a definition. */
export const printed = (definition: Calculable, at: Place, context: Context = {}): Figure =>
  state(definition, written(at), context);

/** What is wrong with figures: the rule, what would be right, what is printed. */
export const errors = (figures: readonly Figure[], catalogue: Catalogue): readonly (readonly string[])[] =>
  check(figures, { catalogue })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, expected, found }) => [rule, expected, found]);

/** What counts give for an indicator, from end to end: what answers a printed zero. */
export function worked(
  definition: Indicator,
  figures: readonly Figure[],
  catalogue: Catalogue,
  places = 1,
): string | undefined {
  const zero = state(definition, { value: '0', places, scale: '1', unit: definition.unit.id });
  return check([zero, ...figures], { catalogue }).find(({ rule }) => rule === 'recomputed')?.expected;
}

/** The measures of printed values taken as exact, each by its place. */
const amount = (places: readonly Place[]) =>
  places.map((at) => measure([at, at, at], { unit: toOne, of: 'area', sum: 'meanResidentPopulation' }));

/** Printed values added, those of `minus` taken away, over others; as if they were exact. */
export function quotient(plus: readonly Place[], below: readonly Place[] | null, minus: readonly Place[] = []): Figure {
  const own = indicator(
    ['quotient', '商', 'Quotient'],
    { plus: amount(plus), minus: amount(minus) },
    below && { plus: amount(below) },
    {
      kind: 'ratio',
      bound: 'none',
      unit: toOne,
    },
  );
  const places = [...plus, ...(below ?? []), ...minus];
  return calculate(own, Object.fromEntries(places.map((at) => [at, written(at).value])));
}

/** A quotient in digits; per hundred if it is a share. */
export const digits = (figure: Figure, places: number, share = false): string =>
  format({ ...figure, unit: { ...figure.unit, worth: share ? '100' : '1' } }, { places });

/** Printed values added, those of `minus` taken away; as if they were exact. */
export const total = (plus: readonly Place[], minus: readonly Place[] = [], places = 0): string =>
  digits(quotient(plus, null, minus), places);
