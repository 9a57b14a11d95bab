import { fc, test } from '@fast-check/vitest';
import {
  type Condition,
  calculate,
  indicatorsOf,
  type Measure,
  type Period,
  type Population,
  type TallyValue,
  year,
} from 'permille';
import { catalogue, everyone, poor } from 'permille/catalogue';
import { tally } from 'permille/dataset';
import { describe, expect } from 'vitest';
import { type AllRows, everyKind, isReported, kinds, sourceOf } from './every-kind.js';
import { homeTruth, type Row, type Truth, truth, units } from './truth.js';

const asksMembers = (condition: Condition): boolean =>
  /"(everyMember|someMember|total)":\{/.test(JSON.stringify(condition));

/** The answers of the rows that a measure counts, and those rows. */
function answers(
  measure: Measure,
  within: Condition,
  rows: AllRows,
  during: Period,
): readonly (readonly [Truth, Row])[] {
  const asked: Condition = { all: [within, (measure.where as Condition) ?? { all: [] }] };
  const of = rows[measure.of].filter(
    ({ from, to }) => !isReported(measure.of) || (from === during.from && to === during.to),
  );
  if (!asksMembers(asked)) return of.map((row) => [truth(asked, row, during), row]);
  const homes = new Map<unknown, Row[]>();
  for (const row of rows.person)
    if (row.household) homes.set(row.household, [...(homes.get(row.household) ?? []), row]);
  return [...homes.values()].map((members) => [homeTruth(asked, members, during), {}]);
}

function expected(measure: Measure, population: Population, rows: AllRows): TallyValue {
  const within = population.where[measure.of] as Condition | undefined;
  if (within === undefined) return { missing: 'not-applicable' };
  // Nothing joins a household's own row to those of its members.
  const own = measure.where === undefined || asksMembers(measure.where as Condition);
  if (asksMembers(within) && !own) return { missing: 'not-collected' };
  const told = answers(measure, within, rows, measure.lag ? year(2018) : year(2019));
  if (isReported(measure.of) && told.length === 0) return { missing: 'not-reported' };
  const { sum } = measure;
  const yes = told.filter(([answer]) => answer === true);
  const unknown = told.filter(([answer]) => answer === null).length;
  if (sum === undefined) return { yes: yes.length, unknown };
  const amounts = yes.flatMap(([, row]) => (typeof row[sum] === 'string' ? [units(row[sum])] : []));
  const open = unknown + yes.length - amounts.length;
  if (isReported(measure.of) && amounts.length === 0 && open > 0) return { missing: 'not-reported' };
  if (measure.additive === false && amounts.length + open > 1) return { missing: 'not-applicable' };
  const total = amounts
    .reduce((so, each) => so + each, 0n)
    .toString()
    .padStart(5, '0');
  const text = `${total.slice(0, -4)}.${total.slice(-4)}`.replace(/\.?0*$/, '');
  const isNumber = catalogue.records[measure.of][sum]?.type === 'count' && Number.isSafeInteger(Number(text));
  return { yes: isNumber ? Number(text) : text, unknown: open };
}

const indicators = indicatorsOf(catalogue).filter(({ method }) => method === undefined);

describe('the whole catalogue, over rows of every kind', () => {
  test.prop([everyKind, fc.boolean()], { numRuns: 25 })('counts what the truth tables say', async (rows, asFile) => {
    const from = kinds.map((of) => sourceOf(of, rows[of], asFile));
    const found = await tally(catalogue.measures, { from, during: year(2019), populations: catalogue.populations });
    expect(found.length).toBe(catalogue.populations.length);
    for (const [index, population] of catalogue.populations.entries()) {
      const told = catalogue.measures.map((measure) => [measure.id, expected(measure, population, rows)] as const);
      expect(found[index]).toMatchObject({ population: population.id, counts: Object.fromEntries(told) });
    }
  });

  test.prop([everyKind, fc.constantFrom([], ['county'], ['sex'], ['township', 'poor'])], { numRuns: 12 })(
    'gives a figure of every indicator, for every place, period and population',
    async (rows, by) => {
      const from = kinds.map((of) => sourceOf(of, rows[of], true));
      const during = [year(2018), year(2019)];
      const found = await tally(indicators, { from, by, during, populations: [everyone, poor] });
      for (const indicator of indicators) {
        const figures = calculate(indicator, found);
        expect(figures.map(({ period, population }) => [period, population])).toEqual(
          found.map(({ period, population }) => [period, population]),
        );
        expect(figures.every(({ status }) => ['known', 'undefined', 'missing'].includes(status))).toBe(true);
      }
    },
  );
});
