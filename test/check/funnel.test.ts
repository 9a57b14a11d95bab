import { type Context, calculate, type Figure, per100k, state, year } from 'permille';
import {
  births,
  crudeBirthRate,
  infantDeaths,
  infantMortalityRate,
  liveBirths,
  meanResidentPopulation,
  perinatalMortalityRate,
  signedResidentsPerTeam,
  catalogue as whole,
} from 'permille/catalogue';
import { judge } from 'permille/check';
import { describe, expect, test } from 'vitest';
import { funnel } from '../../src/check/rules/funnel.js';
import type { Rule } from '../../src/check/scope.js';
import { findings, held, look, reasons } from '../support/look.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const [deaths, operations] = [measure(['deaths', '死亡数', 'Deaths']), measure(['operations', '手术数', 'Operations'])];
const people = measure(['people', '人口', 'People'], { overTime: 'mean' });
const fatality = indicator(['fatality', '手术死亡率', 'Surgical mortality'], deaths, operations);
const events = indicator(['events', '发生率', 'Event rate'], deaths, people, {
  kind: 'rate',
  bound: 'none',
  unit: per100k,
});
const catalogue = catalogueOf({ indicators: [fatality, events], measures: [deaths, operations, people] });

type Pair = readonly [above: number, below: number];

const about = (index: number, context: Context = {}): Context => ({
  place: String(140401 + index),
  period: year(2019),
  ...context,
});

const outOf = (pairs: readonly Pair[], context: Context = {}): readonly Figure[] =>
  pairs.map(([above, below], index) =>
    calculate(fatality, { deaths: above, operations: below }, about(index, context)),
  ) as readonly Figure[];
const perPeople = (pairs: readonly Pair[]): readonly Figure[] =>
  pairs.map(([above, below], index) => calculate(events, { deaths: above, people: below }, about(index))) as Figure[];

const found = (figures: readonly Figure[]) => findings(look(funnel, figures, catalogue));
const whys = (figures: readonly Figure[], of = catalogue) => reasons(look(funnel, figures, of));

const tooFew = 'there are too few figures to compare it with';

describe('binomial', () => {
  // Twelve hospitals, deaths of babies in heart surgery: the example Surgical of the BUGS project. 208 of 2814 died.
  const surgical: readonly Pair[] = [
    [0, 47],
    [18, 148],
    [8, 119],
    [46, 810],
    [8, 211],
    [13, 196],
    [9, 148],
    [31, 215],
    [14, 207],
    [8, 97],
    [29, 256],
    [24, 360],
  ];
  // Tails by exact fractions: hospital H (31 of 215) and, within the alarm, K (29 of 256) and E (8 of 211).
  const probabilities = ['0.00057', '0.0466', '0.0299'];

  test('hospital H stands out', () => {
    expect(found(outOf(surgical))).toEqual([
      ['warning', '≥ 0.002', probabilities[0]],
      ['info', '≥ 0.05', probabilities[1]],
      ['info', '≥ 0.05', probabilities[2]],
    ]);
    expect(held(look(funnel, outOf(surgical), catalogue))).toBe(9);
  });

  test('each has its probability to six digits', () => {
    const values = look(funnel, outOf(surgical), catalogue).cases.map((each) =>
      each.outcome === 'measured' ? each.measured.value : each.outcome,
    );
    expect(values).toEqual([
      '0.0541496',
      '0.0512989',
      '0.957388',
      '0.0651862',
      '0.046624',
      '0.815885',
      '0.677767',
      '0.000570367',
      '0.860307',
      '0.854993',
      '0.029876',
      '0.68832',
    ]);
  });

  test('a rate that is printed with its counts is judged by them', () => {
    const printed = surgical.flatMap(([above, below], index) => [
      state(fatality, `${((above / below) * 100).toFixed(1)}%`, about(index)),
      state(deaths, `${above}人`, about(index)),
      state(operations, `${below}人`, about(index)),
    ]);
    const examined = look(funnel, printed, catalogue);
    expect(findings(examined).map(([, , value]) => value)).toEqual(probabilities);
    expect(examined.findings[0]?.figures).toEqual(printed.slice(21, 24));
  });

  test('is judged again by other thresholds', () => {
    const { cases } = look(funnel, outOf(surgical), catalogue);
    expect(judge(cases, { funnelAlarm: '0.0005', funnelWarning: '0.0005' }).findings).toEqual([]);
    expect(judge(cases, { funnelAlarm: '0.06' }).findings).toHaveLength(5);
  });

  test('says so in both languages', () => {
    expect(look(funnel, outOf(surgical), catalogue).findings.map(({ message }) => message)).toMatchObject([
      {
        zh: '140408手术死亡率14.4186%(31/215),高于同级12个地方合计的7.3916%,双侧概率0.00057',
        en: 'Surgical mortality 14.4186% (140408, 31 of 215) is above the 7.3916% of 12 places of its level together, with a two-sided probability of 0.00057',
      },
      { en: expect.stringContaining('is below the 7.3916%') },
      { zh: expect.stringContaining('高于同级') },
    ]);
  });

  test.each([
    ['nobody died', 0],
    ['all died', 100],
  ])('%s anywhere: no place differs', (_, above) => {
    expect(held(look(funnel, outOf(Array.from({ length: 5 }, () => [above, 100])), catalogue))).toBe(5);
  });
});

describe('Poisson', () => {
  // 20 of 5000, so that 4 are expected of each; P(X ≥ 12) = 0.000915…, P(X ≤ 1) = 5e⁻⁴ = 0.0915….
  const few: readonly Pair[] = [
    [2, 1000],
    [3, 1000],
    [1, 1000],
    [2, 1000],
    [12, 1000],
  ];

  test('12 where 4 are expected', () => {
    expect(found(perPeople(few))).toEqual([['warning', '≥ 0.002', '0.00183']]);
    const values = look(funnel, perPeople(few), catalogue).cases.map((each) =>
      each.outcome === 'measured' ? each.measured.value : each.outcome,
    );
    expect(values).toEqual(['0.476207', '0.86694', '0.183156', '0.476207', '0.00183046']);
  });

  test('by each place’s own population', () => {
    // 12 of 3000 are what 20 of 5000 lead one to expect.
    expect(
      found(
        perPeople([
          [2, 500],
          [3, 500],
          [1, 500],
          [2, 500],
          [12, 3000],
        ]),
      ),
    ).toEqual([]);
  });

  test('a mean population is taken as it is printed, births are counted', () => {
    const printed = [120, 118, 131, 125, 190].flatMap((born, index) => [
      state(crudeBirthRate, '12.5‰', about(index)),
      state(births, `${born}人`, about(index)),
      state(meanResidentPopulation, '1.00万人', about(index)),
    ]);
    expect(findings(look(funnel, printed, whole))).toMatchObject([['warning', '≥ 0.002', expect.any(String)]]);
  });

  test('rare events out of what they are no part of', () => {
    const dead = [4, 3, 5, 4, 20].map((infants, index) =>
      calculate(infantMortalityRate, { infantDeaths: infants, liveBirths: 1000 }, about(index)),
    );
    expect(findings(look(funnel, dead, whole))).toMatchObject([['warning', '≥ 0.002', expect.any(String)]]);
  });

  test('a numerator of several counts', () => {
    const dead = [4, 3, 5, 4, 30].map((lost, index) =>
      calculate(
        perinatalMortalityRate,
        { stillbirths: lost, earlyNeonatalDeaths: 1, perinatalBirths: 1000 },
        about(index),
      ),
    );
    expect(look(funnel, dead, whole).findings).toHaveLength(1);
  });

  test('what cannot be by chance has a probability above zero', () => {
    const [first] = look(funnel, perPeople([...few.slice(1), [100_000, 1000]]), catalogue).cases.slice(-1);
    expect(first?.outcome === 'measured' && first.measured.value).toBe(`0.${'0'.repeat(98)}1`);
  });
});

describe('not applicable', () => {
  const five: readonly Pair[] = [
    [1, 10],
    [2, 10],
    [3, 10],
    [4, 10],
    [5, 10],
  ];

  test.each([
    ['four places', outOf(five.slice(0, 4)), tooFew, 1],
    [
      'none of one level',
      outOf(five, { place: 'v1' }),
      'it has no place, or one whose level the code does not tell',
      5,
    ],
    ['a place twice', [...outOf(five), ...outOf(five.slice(0, 1))], 'it is there more than once, and judged once', 1],
    ['more deaths than operations', outOf([...five, [11, 10]]), 'its numerator exceeds its denominator', 1],
    ['no operations', outOf([...five, [0, 0]]), 'its two counts are not there in full', 1],
    ['more than can be judged', outOf([...five, [3, 1_000_000_001]]), 'its counts are above 1,000,000,000', 1],
    ['a rate without counts', [state(fatality, '5%', about(0))], 'its two counts are not there in full', 1],
    [
      'a rounded count',
      [state(fatality, '5%', about(0)), state(deaths, '50人', about(0)), state(operations, '0.1万人', about(0))],
      'its two counts are not there in full',
      1,
    ],
    [
      'unknown rows',
      [calculate(fatality, { deaths: { yes: 1, unknown: 1 }, operations: 9 }, about(0)) as Figure],
      'some of its rows are unknown',
      1,
    ],
    ['periods apart', [...outOf(five.slice(0, 4)), ...outOf(five.slice(0, 4), { period: year(2018) })], tooFew, 2],
  ] as const)('%s', (_, figures, why, cases) => {
    expect(whys(figures)).toContainEqual([why, cases]);
  });

  test('as many places as can be judged are', () => {
    expect(held(look(funnel, outOf([...five, [300_000_000, 1_000_000_000]]), catalogue))).toBe(6);
  });

  test.each([
    [
      'an average',
      signedResidentsPerTeam,
      'its numerator is neither a number out of its denominator nor one of events',
    ],
    [
      'beds',
      indicator(['x', 'x', 'x'], measure(['s', 's', 's'], { overTime: 'stock' }), people, {
        kind: 'rate',
        bound: 'none',
      }),
      'its numerator is neither a number out of its denominator nor one of events',
    ],
    [
      'a difference',
      indicator(['x', 'x', 'x'], { plus: [deaths], minus: [operations] }, people, { kind: 'rate', bound: 'none' }),
      'its numerator is neither a number out of its denominator nor one of events',
    ],
    [
      'a part of what is not counted',
      indicator(['x', 'x', 'x'], deaths, { plus: [{ of: operations, times: '0.5' }] }),
      'its numerator is neither a number out of its denominator nor one of events',
    ],
    [
      'a survey',
      indicator(['x', 'x', 'x'], deaths, operations, { aggregation: 'survey' }),
      'figures of several places are not put together by their counts',
    ],
  ] as const)('%s', (_, definition, why) => {
    const own = catalogueOf({ indicators: [definition] });
    expect(whys([state(definition, '5', about(0))], own)).toEqual([[why, 1]]);
  });

  test('what is not divided is not looked at', () => {
    expect(
      look(funnel, [state(infantDeaths, '3人', about(0)), state(liveBirths, '3人', about(0))], whole).cases,
    ).toEqual([]);
  });

  test('what another rule has found wrong is left out', () => {
    const figures = outOf([...five, [9, 10]]);
    const wrong = figures.slice(5);
    const told: Rule = { ...funnel, look: (facts) => funnel.look({ ...facts, blamed: new Set(wrong) }) };
    const examined = look(told, figures, catalogue);
    expect(reasons(examined)).toEqual([['another rule has found it wrong', 1]]);
    expect(held(examined)).toBe(5);
  });

  test('nor is a target, or a place of another level, among them', () => {
    const others = [...outOf([[9, 10]], { place: '140400' }), ...outOf([[9, 10]], { role: 'target' })];
    expect(held(look(funnel, [...outOf(five), ...others], catalogue))).toBe(5);
  });
});
