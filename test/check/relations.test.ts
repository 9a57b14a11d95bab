import { type Calculable, calculate, type Figure, permille, state, stated, yuan } from 'permille';
import { describe, expect, test } from 'vitest';
import { relations } from '../../src/check/rules/relations.js';
import { dropOut, level, type Relation, type RelationGiven, relation } from '../../src/model/relation.js';
import { findings, held, look, reasons } from '../support/look.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const first = measure(['first', '第一剂', 'First doses']);
const third = measure(['third', '第三剂', 'Third doses']);
const births = measure(['births', '活产', 'Births']);
const spent = measure(['spent', '支出', 'Spending'], { unit: yuan, of: 'area', sum: 'meanResidentPopulation' });
const coverage = indicator(['coverage', '接种率', 'Coverage'], third, births);
const reach = indicator(['reach', '覆盖率', 'Reach'], first, births, { unit: permille });
const catalogue = catalogueOf({ indicators: [coverage, reach], measures: [first, third, births, spent] });

const counts = (one: string, three: string): readonly Figure[] => [state(first, one), state(third, three)];
const about = (figures: readonly Figure[], ...given: readonly RelationGiven[]) =>
  look(relations, figures, catalogue, { relations: given.map(relation) });

describe('operators, on what printed figures can be', () => {
  test.each([
    ['2098人', 'lessOrEqual', '2098人', true],
    ['2099人', 'lessOrEqual', '2098人', false],
    ['0.21万人', 'lessOrEqual', '2050人', true],
    ['0.21万人', 'lessOrEqual', '2049人', false],
    ['2098人', 'less', '2098人', false],
    ['2097人', 'less', '2098人', true],
    ['0.21万人', 'less', '2051人', true],
    ['0.21万人', 'less', '2050人', false],
    ['2098人', 'greaterOrEqual', '2098人', true],
    ['2097人', 'greaterOrEqual', '2098人', false],
    ['2098人', 'greater', '2098人', false],
    ['2099人', 'greater', '2098人', true],
    ['2098人', 'equal', '2098人', true],
    ['2098人', 'equal', '2099人', false],
    ['0.21万人', 'equal', '2098人', true],
    ['0.21万人', 'equal', '2200人', false],
    ['2098人', 'notEqual', '2098人', false],
    ['2098人', 'notEqual', '2099人', true],
    ['0.21万人', 'notEqual', '2100人', true],
    ['0人', 'equal', '0人', true],
    ['0人', 'less', '0人', false],
    ['0人', 'lessOrEqual', '0.0万人', true],
  ] as const)('third %s %s first %s: %s', (three, operator, one, holds) => {
    const examined = about(counts(one, three), { left: third, operator, right: first });
    expect(examined.findings).toHaveLength(holds ? 0 : 1);
    expect(held(examined)).toBe(holds ? 1 : 0);
  });

  test.each([
    ['at-least', 'lessOrEqual', false],
    ['more-than', 'lessOrEqual', false],
    ['more-than', 'less', false],
    ['at-most', 'lessOrEqual', true],
    ['less-than', 'greaterOrEqual', true],
    ['at-least', 'equal', false],
  ] as const)('third said as %s 2100, %s first 2098: %s', (qualifier, operator, holds) => {
    const three = state(third, { ...stated('2100人'), qualifier });
    const examined = about([state(first, '2098人'), three], { left: third, operator, right: first });
    expect(examined.findings).toHaveLength(holds ? 0 : 1);
  });

  test.each(['approx', 'range', 'redacted'] as const)('%s does not tell', (qualifier) => {
    const three = state(third, { ...stated('2100人'), qualifier });
    const examined = about([state(first, '2098人'), three], { left: third, operator: 'lessOrEqual', right: first });
    expect(reasons(examined)).toEqual([
      ['"Third doses ≤ First doses": the figures do not tell, or a divisor may be zero', 1],
    ]);
  });
});

describe('sides', () => {
  const side = (left: RelationGiven['left'], operator: 'lessOrEqual' | 'equal', right: RelationGiven['right']) =>
    ({ left, operator, right }) as RelationGiven;

  test.each<[string, RelationGiven, readonly Figure[], boolean]>([
    [
      'indicators of other units',
      side(coverage, 'lessOrEqual', reach),
      [state(coverage, '98.1%'), state(reach, '981‰')],
      true,
    ],
    ['and beyond', side(coverage, 'lessOrEqual', reach), [state(coverage, '98.2%'), state(reach, '981‰')], false],
    ['a constant in the unit of the other side', side(coverage, 'lessOrEqual', '95'), [state(coverage, '95%')], true],
    ['beyond a constant', side(coverage, 'lessOrEqual', '95'), [state(coverage, '96%')], false],
    ['below a constant', side('95', 'lessOrEqual', coverage), [state(coverage, '94%')], false],
    ['a sum', side({ plus: [first, third] }, 'equal', '10'), counts('4人', '6人'), true],
    ['a sum that is not', side({ plus: [first, third] }, 'equal', '10'), counts('4人', '7人'), false],
    ['a difference', side({ plus: [first], minus: [third] }, 'lessOrEqual', '1'), counts('7人', '5人'), false],
    ['what is weighted', side({ plus: [{ times: '3', of: third }] }, 'equal', first), counts('21人', '7人'), true],
    ['what is divided', side({ plus: [{ over: '3', of: first }] }, 'equal', third), counts('22人', '7人'), false],
    ['a quotient', side({ plus: [third], over: first }, 'lessOrEqual', '0.5'), counts('20人', '10人'), true],
    ['a quotient beyond', side({ plus: [third], over: first }, 'lessOrEqual', '0.5'), counts('20人', '11人'), false],
    ['by a quotient', side('0.5', 'lessOrEqual', { plus: [third], over: first }), counts('20人', '9人'), false],
    [
      'a quotient beside a figure',
      side({ plus: [third], over: first }, 'equal', coverage),
      [...counts('20人', '11人'), state(coverage, '55.0%')],
      true,
    ],
    [
      'a quotient beside another figure',
      side({ plus: [third], over: first }, 'equal', coverage),
      [...counts('20人', '11人'), state(coverage, '56.0%')],
      false,
    ],
    [
      'over one thing, only what is above counts',
      side({ plus: [third], over: births }, 'lessOrEqual', { plus: [first], over: births }),
      [...counts('10人', '11人'), state(births, '1.2万人')],
      false,
    ],
  ])('%s', (_, given, figures, holds) => {
    const examined = about(figures, given);
    expect([examined.findings.length, held(examined)]).toEqual(holds ? [0, 1] : [1, 0]);
  });

  test('what is on both sides cancels out, however it is rounded', () => {
    const more = { left: { plus: [first, births] }, operator: 'greater', right: { plus: [births, third] } } as const;
    const wide = state(births, '100万人');
    expect(held(about([...counts('11人', '10人'), wide], more))).toBe(1);
    expect(findings(about([...counts('10人', '10人'), wide], more))).toEqual([
      ['warning', '> 995010–1005010人', '995010–1005010人'],
    ]);
  });

  test('a divisor that may be zero is not divided by', () => {
    const given = { left: { plus: [third], over: first }, operator: 'lessOrEqual', right: '0.5' } as const;
    expect(reasons(about(counts('0人', '5人'), given))).toHaveLength(1);
    expect(reasons(about(counts('0.0万人', '5人'), given))).toHaveLength(1);
  });

  test('figures that were calculated are as exact as their counts', () => {
    const share = (thirds: number) => calculate(coverage, { third: thirds, births: 3000 });
    const given = { left: coverage, operator: 'lessOrEqual', right: '33.3' } as const;
    expect(held(about([share(999)], given))).toBe(1);
    expect(findings(about([share(1000)], given))).toEqual([['warning', '≤ 33.3%', '33.3333%']]);
  });
});

describe('tolerance', () => {
  test.each([
    [{ share: '0.05' }, 'equal', '100人', '105人', true],
    [{ share: '0.05' }, 'equal', '100人', '95人', true],
    [{ share: '0.05' }, 'equal', '100人', '106人', false],
    [{ share: '0.05' }, 'equal', '100人', '94人', false],
    [{ amount: '5' }, 'equal', '100人', '105人', true],
    [{ amount: '5' }, 'equal', '100人', '106人', false],
    [{ amount: '5' }, 'lessOrEqual', '100人', '105人', true],
    [{ amount: '5' }, 'lessOrEqual', '100人', '106人', false],
    [{ amount: '5' }, 'less', '100人', '105人', false],
    [{ share: '0.05' }, 'greaterOrEqual', '100人', '95人', true],
    [{ share: '0.05' }, 'greaterOrEqual', '100人', '94人', false],
    [{ share: '0.05' }, 'greater', '100人', '95人', false],
    [{ share: '0' }, 'equal', '100人', '100人', true],
  ] as const)('%j: third %s first %s and %s: %s', (tolerance, operator, one, three, holds) => {
    const examined = about(counts(one, three), { left: third, operator, right: first, tolerance });
    expect([examined.findings.length, held(examined)]).toEqual(holds ? [0, 1] : [1, 0]);
  });

  test('a share is of the size of the right side, below zero too', () => {
    const loss = {
      left: third,
      operator: 'equal',
      right: { plus: [first], minus: [births] },
      tolerance: { share: '0.1' },
    } as const;
    const with_ = (three: string) => about([...counts('0人', three), state(births, '100人')], loss);
    expect(held(with_('-90人'))).toBe(1);
    expect(held(with_('-110人'))).toBe(1);
    expect(held(with_('-89人'))).toBe(0);
    expect(held(with_('-111人'))).toBe(0);
  });

  test('an amount is in the unit as printed, and says so', () => {
    const given = { left: coverage, operator: 'equal', right: '95', tolerance: { amount: '2' } } as const;
    expect(held(about([state(coverage, '97%')], given))).toBe(1);
    expect(about([state(coverage, '98%')], given).findings.map(({ expected, message }) => [expected, message])).toEqual(
      [
        [
          '= 95%(容许相差2%)',
          {
            zh: '「接种率 = 95」不成立:接种率98%,即98% ≠ 95%(容许相差2%)',
            en: '"Coverage = 95" does not hold: Coverage 98%, that is 98% ≠ 95% (2 % allowed)',
          },
        ],
      ],
    );
  });
});

describe('shapes of their own', () => {
  const lost = dropOut({ from: first, to: third, atMost: '0.1', severity: 'info' });

  test.each([
    ['100人', '90人', true],
    ['100人', '89人', false],
    ['0.10万人', '855人', true],
    ['0.10万人', '854人', false],
    ['100人', '110人', true],
  ])('drop-out of %s to %s: %s', (one, three, holds) => {
    const examined = look(relations, counts(one, three), catalogue, { relations: [lost] });
    expect(held(examined)).toBe(holds ? 1 : 0);
  });

  test('drop-out says what it is', () => {
    const [finding] = look(relations, counts('100人', '80人'), catalogue, { relations: [lost] }).findings;
    expect(finding).toMatchObject({
      severity: 'info',
      expected: '≤ 0.1',
      found: '0.2',
      message: {
        zh: '「(第一剂 − 第三剂) ÷ 第一剂 ≤ 0.1」不成立:第一剂100人、第三剂80人,即0.2 > 0.1',
        en: '"(First doses − Third doses) ÷ First doses ≤ 0.1" does not hold: First doses 100 persons, Third doses 80 persons, that is 0.2 > 0.1',
      },
    });
  });

  test.each([
    ['100人', true],
    ['133人', true],
    ['134人', false],
    ['67人', true],
    ['66人', false],
  ])('a level of 100 within a third: %s %s', (born, holds) => {
    const near = level({ of: births, as: first, within: '0.33' });
    const examined = look(relations, [state(first, '100人'), state(births, born)], catalogue, { relations: [near] });
    expect(held(examined)).toBe(holds ? 1 : 0);
  });
});

test('data without a builder is judged alike', () => {
  const given = {
    name: { zh: '第三剂不多于第一剂', en: 'third doses at most first doses' },
    left: third,
    operator: 'lessOrEqual',
    right: first,
    severity: 'error',
    whenMissing: 'skip-if-any',
  } as const satisfies Relation;
  expect(look(relations, counts('5人', '6人'), catalogue, { relations: [given] }).findings).toMatchObject([
    {
      rule: 'relation',
      severity: 'error',
      expected: '≤ 5人',
      found: '6人',
      figures: [{ of: { measure: 'third' } }, { of: { measure: 'first' } }],
      message: {
        zh: '「第三剂不多于第一剂」不成立:第三剂6人、第一剂5人,即6人 > 5人',
        en: '"third doses at most first doses" does not hold: Third doses 6 persons, First doses 5 persons, that is 6 persons > 5 persons',
      },
    },
  ]);
  const stored = JSON.parse(JSON.stringify(given)) as Relation;
  expect(look(relations, counts('5人', '6人'), catalogue, { relations: [stored] }).findings).toHaveLength(1);
});

test('a source is cited', () => {
  const source = { title: '核查表', verified: false };
  const [finding] = about(counts('5人', '6人'), {
    left: third,
    operator: 'lessOrEqual',
    right: first,
    source,
  }).findings;
  expect(finding?.message).toEqual({
    zh: '「第三剂 ≤ 第一剂」(《核查表》)不成立:第三剂6人、第一剂5人,即6人 > 5人',
    en: '"Third doses ≤ First doses" ("核查表") does not hold: Third doses 6 persons, First doses 5 persons, that is 6 persons > 5 persons',
  });
});

test('names of sides', () => {
  const named = (left: RelationGiven['left'], right: Calculable) =>
    relation({ left, operator: 'equal', right } as RelationGiven).name.en;
  expect(
    named(
      {
        plus: [
          { times: '2', of: first },
          { over: '12', of: third },
        ],
        minus: [births],
        over: births,
      },
      first,
    ),
  ).toBe('(2 × First doses + Third doses ÷ 12 − Births) ÷ Births = First doses');
});
