import { calculate, type Figure, type Source, state, stated, year } from 'permille';
import { familyDoctorSignupRate, residentPopulation, signedResidents, catalogue as standard } from 'permille/catalogue';
import type { Thresholds } from 'permille/check';
import { describe, expect, test } from 'vitest';
import type { Reference } from '../../src/check/given.js';
import { externalComparison } from '../../src/check/rules/external.js';
import { findings, held, look, reasons } from '../support/look.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const births = measure(['births', '活产', 'Births']);
const third = measure(['third', '第三剂', 'Third doses']);
const coverage = indicator(['coverage', '接种率', 'Coverage'], third, births);
const catalogue = catalogueOf({ indicators: [coverage], measures: [births, third] });
const survey = { title: '调查', year: 2019, verified: true } as const satisfies Source;
const here = { place: '140423', period: year(2019) };

const about = (figures: readonly Figure[], references: readonly Reference[], thresholds: Partial<Thresholds> = {}) =>
  look(externalComparison, figures, catalogue, { references, thresholds });
const beside = (one: Figure, other: Figure) => about([one], [{ figure: other, source: survey }]);

describe('a figure and a reference', () => {
  test.each([
    ['100人', '100人', []],
    ['133人', '100人', []],
    ['134人', '100人', [['warning', '≤ 0.33', '1.34']]],
    ['67人', '100人', []],
    ['66人', '100人', [['warning', '≤ 0.33', '0.66']]],
    ['0人', '100人', [['warning', '≤ 0.33', '0']]],
    ['1.3万人', '1.0万人', []],
    ['1.4万人', '1.0万人', []],
    ['1.5万人', '1.0万人', [['warning', '≤ 0.33', '1.381–1.632']]],
  ])('%s of %s', (one, other, expected) => {
    const examined = beside(state(births, one, here), state(births, other, here));
    expect(findings(examined)).toEqual(expected);
    expect(held(examined)).toBe(expected.length === 0 ? 1 : 0);
  });

  test('what is said with 约 is what it prints', () => {
    const about500 = state(births, { ...stated('500人'), qualifier: 'approx' }, here);
    expect(findings(beside(state(births, '900人', here), about500))).toEqual([['warning', '≤ 0.33', '1.8']]);
    expect(findings(beside(about500, state(births, '900人', here)))).toEqual([['warning', '≤ 0.33', '0.556']]);
  });

  test.each([
    ['redacted', []],
    ['at-least', [['warning', '≤ 0.33', '1.8–…']]],
    ['at-most', []],
  ] as const)('a figure that is %s', (qualifier, expected) => {
    const figure = state(births, { ...stated('900人'), qualifier }, here);
    expect(findings(beside(figure, state(births, '500人', here)))).toEqual(expected);
  });

  test.each([
    ['another thing', state(third, '900人', here)],
    ['another place', state(births, '900人', { ...here, place: '140424' })],
    ['another year', state(births, '900人', { ...here, period: year(2018) })],
    ['another population', state(births, '900人', { ...here, population: 'poor' })],
    ['a target', state(births, '900人', { ...here, role: 'target' })],
  ])('%s is not compared', (_, figure) => {
    const examined = beside(figure, state(births, '100人', here));
    expect(examined.findings).toEqual([]);
    expect(reasons(examined)).toEqual([['there is no figure of its thing, place, period and population', 1]]);
  });

  test.each([
    ['a reference of zero', state(births, '5人', here), state(births, '0人', here)],
    ['a missing one', state(births, '5人', here), calculate(births, { births: { missing: 'not-reported' } }, here)],
    ['no value', calculate(coverage, { third: 0, births: 0 }, here), state(coverage, '90%', here)],
  ])('%s does not tell', (_, figure, reference) => {
    expect(reasons(beside(figure, reference))).toEqual([
      ['there is no value that tells, or the reference may be zero', 1],
    ]);
  });

  test('every figure of the thing, each reference by its own threshold', () => {
    const figures = [state(coverage, '90%', here), state(coverage, '80%', here)];
    const figure = state(coverage, '60%', here);
    expect(about(figures, [{ figure, source: survey }]).findings).toHaveLength(1);
    expect(about(figures, [{ figure, source: survey }], { externalDifference: '0.3' }).findings).toHaveLength(2);
    expect(about(figures, [{ figure, source: survey, tolerance: 'innerFence' }]).findings).toEqual([]);
  });

  test('digits that do not end are on their own side of a limit', () => {
    const two = [state(births, '4人', here)];
    const three = { figure: state(births, '3人', here), source: survey };
    const at = (externalDifference: string) => about(two, [three], { externalDifference }).findings.length;
    expect(at('0.3333333333333333333333333333333333333333')).toBe(1);
    expect(at('0.3333333333333333333333333333333333333334')).toBe(0);
  });

  test('says which source, in both languages', () => {
    const [one, other] = [state(coverage, '90%', here), state(coverage, '60%', here)];
    expect(beside(one, other).findings).toEqual([
      {
        rule: 'external-comparison',
        severity: 'warning',
        figures: [one, other],
        expected: '≤ 0.33',
        found: '1.479–1.521',
        message: {
          zh: '接种率90%,是《调查》60%的1.479–1.521倍',
          en: 'Coverage 90% is 1.479–1.521 times 60% of "调查"',
        },
      },
    ]);
  });
});

describe('a count that a rate implies', () => {
  const shaoxing = { place: '330600', period: year(2017) };
  const figures = [state(signedResidents, '172.12万人', shaoxing), state(familyDoctorSignupRate, '41.67%', shaoxing)];
  const residents = state(residentPopulation, { ...stated('500万人'), qualifier: 'approx' }, shaoxing);
  const references = [{ figure: residents, source: { title: '统计公报', year: 2017, verified: false } }];
  const implied = (thresholds: Partial<Thresholds>) =>
    look(externalComparison, figures, standard, { references, thresholds });

  test('4.13 million signed over their rate are not about 5 million residents', () => {
    expect(implied({ externalDifference: '0.05' }).findings).toEqual([
      {
        rule: 'external-comparison',
        severity: 'warning',
        figures: [figures[1], figures[0], residents],
        expected: '≤ 0.05',
        found: '0.825–0.827',
        message: {
          zh: '由家庭医生签约率41.67%和家庭医生签约居民数172.12万人推出的常住人口数4129935–4131165,是《统计公报》约500万人的0.825–0.827倍',
          en: 'resident population of 4129935–4131165, which Family-doctor sign-up rate 41.67% and Residents signed with a family doctor 172.12 万 persons imply, is 0.825–0.827 times about 500 万 persons of "统计公报"',
        },
      },
    ]);
  });

  test('which is held to a limit of its own', () => {
    expect(implied({}).findings).toHaveLength(1);
    expect(implied({ denominatorDifference: '0.17' }).findings).toHaveLength(1);
    expect(implied({ denominatorDifference: '0.18' }).findings).toEqual([]);
  });

  test('of the numerator too', () => {
    const given = [state(births, '1000人', here), state(coverage, '90%', here)];
    const reference = { figure: state(third, '500人', here), source: survey };
    expect(findings(about(given, [reference]))).toEqual([['warning', '≤ 0.05', '1.79–1.81']]);
  });
});
