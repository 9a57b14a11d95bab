import { fc, test } from '@fast-check/vitest';
import { between, type Calculable, calculate, type Figure, month, pool } from 'permille';
import { familyDoctorSignupRate, infantMortalityRate } from 'permille/catalogue';
import { describe, expect } from 'vitest';
import { differenceRatio, monthlyCount, weightedRate } from './made-up.js';

interface Count {
  readonly yes: number;
  readonly unknown: number;
}

const count: fc.Arbitrary<Count> = fc.record({ yes: fc.nat(50), unknown: fc.oneof(fc.constant(0), fc.nat(5)) });
const place = fc.record({ men: count, boys: count, women: count, girls: count });
const places = fc.array(place, { minLength: 1, maxLength: 8 });

type Place = Readonly<Record<'men' | 'boys' | 'women' | 'girls', Count>>;

const added = (counts: readonly Count[]): Count => ({
  yes: counts.reduce((sum, { yes }) => sum + yes, 0),
  unknown: counts.reduce((sum, { unknown }) => sum + unknown, 0),
});
const union = (all: readonly Place[]): Place => ({
  men: added(all.map(({ men }) => men)),
  boys: added(all.map(({ boys }) => boys)),
  women: added(all.map(({ women }) => women)),
  girls: added(all.map(({ girls }) => girls)),
});

const definitions: readonly Calculable[] = [differenceRatio, weightedRate, monthlyCount];
const figures = (definition: Calculable, all: readonly Place[]): readonly Figure[] =>
  all.map((counts, index) => calculate(definition, counts, { place: String(450101 + index), period: month(2019, 1) }));

describe.each(definitions)('over places, $id', (definition) => {
  test.prop([places], { numRuns: 300 })('pooled is calculated on the union, with what is unknown', (all) => {
    const pooled = pool(definition, figures(definition, all));
    const { place: _, ...rest } = pooled;
    expect(rest).toEqual(calculate(definition, union(all), { period: month(2019, 1) }));
  });

  test.prop([places, fc.infiniteStream(fc.nat())])('order is all one', (all, keys) => {
    const each = figures(definition, all);
    const shuffled = each
      .map((figure) => ({ figure, key: keys.next().value ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ figure }) => figure);
    expect(pool(definition, shuffled)).toEqual(pool(definition, each));
  });

  test.prop([fc.array(place, { minLength: 2, maxLength: 8 }), fc.nat()])('grouping is all one', (all, where) => {
    const each = figures(definition, all);
    const cut = 1 + (where % (each.length - 1));
    const [some, more] = [pool(definition, each.slice(0, cut)), pool(definition, each.slice(cut))];
    expect(pool(definition, [some, more])).toEqual(pool(definition, each));
  });

  test.prop([place])('one alone is itself', (counts) => {
    const [only] = figures(definition, [counts]) as [Figure];
    expect(pool(definition, [only])).toEqual(only);
  });
});

describe('over months', () => {
  const months = fc.array(fc.record({ infantDeaths: count, liveBirths: count }), { minLength: 2, maxLength: 12 });
  const monthly = (all: readonly Readonly<Record<'infantDeaths' | 'liveBirths', Count>>[]): readonly Figure[] =>
    all.map((counts, index) =>
      calculate(infantMortalityRate, counts, { place: '450181', period: month(2019, index + 1) }),
    );

  test.prop([months])('flows come to the counts of the whole stretch', (all) => {
    const whole = between('2019-01-01', month(2019, all.length).to);
    const counts = {
      infantDeaths: added(all.map(({ infantDeaths }) => infantDeaths)),
      liveBirths: added(all.map(({ liveBirths }) => liveBirths)),
    };
    const expected = calculate(infantMortalityRate, counts, { place: '450181', period: whole });
    expect(pool(infantMortalityRate, monthly(all))).toEqual(expected);
    expect(pool(infantMortalityRate, monthly(all).toReversed())).toEqual(expected);
  });

  test.prop([months, fc.nat()])('grouping is all one', (all, where) => {
    const each = monthly(all);
    const cut = 1 + (where % (each.length - 1));
    const [early, late] = [pool(infantMortalityRate, each.slice(0, cut)), pool(infantMortalityRate, each.slice(cut))];
    expect(pool(infantMortalityRate, [late, early])).toEqual(pool(infantMortalityRate, each));
  });

  test.prop([
    fc.array(fc.record({ signedResidents: count, residentPopulation: count }), { minLength: 2, maxLength: 12 }),
  ])('a stock is that of the last, unknown rows and all', (all) => {
    const each = all.map((counts, index) =>
      calculate(familyDoctorSignupRate, counts, { period: month(2019, index + 1) }),
    );
    const { period: _, ...last } = each.at(-1) as Figure;
    expect(pool(familyDoctorSignupRate, each)).toEqual({
      ...last,
      period: between('2019-01-01', month(2019, all.length).to),
    });
  });
});
