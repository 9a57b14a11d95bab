import { agrees, calculate, check, type Exact, format, sum, yuan } from 'permille';
import { describe, expect, test } from 'vitest';
import { digits, errors, type Place, printed, quotient, total, worked, written } from '../support/reports.js';
import { catalogueOf, indicator, measure, thing } from '../support/small-catalogue.js';

const value = (at: Place): Exact => written(at).value;
describe('household-size-003: consistent', () => {
  test.each<[Place, Place, string]>([
    ['003@1646', '003@1641', '2.4373'],
    ['003@1675', '003@1671', '2.3037'],
    ['003@1584', '003@1581', '1.6296'],
  ])('%s persons in %s households: %s', (people, households, size) => {
    expect(digits(quotient([people], [households]), 4)).toBe(size);
  });

  test('those poor by illness may be a part of the poor', () => {
    const [poor, ill] = [thing('poor', 'persons'), thing('ill', 'persons', { partOf: ['poor'] })];
    const [homes, illHomes] = [thing('homes', 'households'), thing('illHomes', 'households', { partOf: ['homes'] })];
    const own = catalogueOf({ measures: [poor, ill, homes, illHomes] });
    const people = [printed(poor, '003@1646'), printed(ill, '003@1675')];
    expect(check([...people, printed(homes, '003@1641'), printed(illHomes, '003@1671')], { catalogue: own })).toEqual(
      [],
    );
    expect(errors([printed(poor, '003@1675'), printed(ill, '003@1646')], own)).toEqual([
      ['part-of-whole', '≤ 933人', '1711人'],
    ]);
    expect(digits(quotient(['003@1671'], ['003@1641']), 2, true)).toBe('57.69');
    expect(digits(quotient(['003@1675'], ['003@1646']), 2, true)).toBe('54.53');
  });
});

test('special-family-003-repeat: consistent', () => {
  const [homes, people] = [thing('homes', 'households'), thing('people', 'persons')];
  const own = catalogueOf({ measures: [homes, people] });
  const twice = [
    printed(homes, '003@1581'),
    printed(homes, '003@2363'),
    printed(people, '003@1584'),
    printed(people, '003@2366'),
  ];
  expect(check(twice, { catalogue: own })).toEqual([]);
  expect(errors([printed(people, '003@1581'), printed(people, '003@2366')], own)).toHaveLength(1);
});

test('special-family-004-counts: consistent', () => {
  const [aged, examined] = [thing('aged', 'persons'), thing('examined', 'persons', { partOf: ['aged'] })];
  const own = catalogueOf({ measures: [aged, examined] });
  expect(check([printed(aged, '004@1816'), printed(examined, '004@2010')], { catalogue: own })).toEqual([]);
  expect(digits(quotient(['004@2010'], ['004@1816']), 2, true)).toBe('96.43');
  expect((['004@1539', '004@1573', '004@1969'] as const).map(value)).toEqual(['111', '113', '112']);
});

test('three-batches-003: underdetermined', () => {
  const batches = ['003@1837', '003@1845', '003@1856'] as const;
  const parts = batches.map((at) => thing(at, 'persons'));
  const ill = thing('ill', 'persons', { sumOf: [...batches, 'others'], partOf: ['poor'] });
  const own = catalogueOf({ measures: [thing('poor', 'persons'), ill, ...parts] });
  const figures = parts.map((part, index) => printed(part, batches[index] as Place));
  expect(check([printed(ill, '003@1675'), ...figures], { catalogue: own })).toEqual([]);
  expect(total(batches)).toBe('647');
  expect(total(['003@1675'], batches)).toBe('286');
  expect(digits(quotient(batches, ['003@1675']), 2, true)).toBe('69.35');
});

test.each<[string, Place, Place, string, string]>([
  ['exam-003-88x518', '003@2366', '003@2352', '45584.00元', '4.5584万元'],
  ['marriage-003-1254x190', '003@2196', '003@2206', '238260.00元', '23.8260万元'],
  ['girls-003-aid', '003@1999', '003@1990', '7000.00元', '0.7000万元'],
  ['girls-003-aid', '003@2523', '003@2552', '7500.00元', '0.7500万元'],
  ['girls-003-aid', '003@2487', '003@2516', '6000.00元', '0.6000万元'],
])('%s: underdetermined; %s times %s is %s, or %s', (_, number, each, expected, inWan) => {
  const heads = thing('heads', 'persons');
  const cost = indicator(['cost', '金额', 'Cost'], { plus: [{ times: value(each), of: heads, unit: yuan }] }, null, {
    unit: yuan,
  });
  const figure = calculate(cost, { heads: value(number) });
  expect(format(figure)).toBe(expected);
  expect(format(figure, { scale: '万', places: 4 })).toBe(inWan);
});

const [homes, paid] = [thing('homes', 'households'), thing('paid', 'yuan')];
const perHome = indicator(['perHome', '户均', 'Per household'], paid, homes, {
  kind: 'mean',
  bound: 'none',
  unit: yuan,
});
const means = catalogueOf({ indicators: [perHome] });
const between = (amount: Place, number: Place): string | undefined =>
  worked(perHome, [printed(paid, amount), printed(homes, number)], means);

const wholeRates = (amount: Place, number: Place): readonly number[] =>
  Array.from({ length: 2000 }, (_, rate) => rate).filter((rate) =>
    agrees(written(amount), sum([BigInt(value(number)) * BigInt(rate)])),
  );

test('study-aid-003: underdetermined', () => {
  expect(digits(quotient(['003@2424'], ['003@2404']), 4)).toBe('696.1538');
  expect(between('003@2424', '003@2404')).toBe('695.513–696.795元');
  expect(wholeRates('003@2424', '003@2404')).toEqual([696]);
  const multiples = (of: number) =>
    Array.from({ length: 1000 }, (_, index) => index * of).filter((each) => agrees(written('003@2424'), each));
  expect([multiples(500), multiples(100)]).toEqual([[], [54300]]);
});

test('insurance-003: consistent', () => {
  const county = thing('county', 'yuan', { partOf: ['paid'] });
  const own = catalogueOf({ measures: [paid, county] });
  expect(check([printed(paid, '003@2478'), printed(county, '003@2466')], { catalogue: own })).toEqual([]);
  expect(errors([printed(paid, '003@2466'), printed(county, '003@2478')], own)).toHaveLength(1);
  expect(between('003@2466', '003@2456')).toBe('15.047–15.41元');
  expect(between('003@2478', '003@2456')).toBe('48.749–48.785元');
  expect(total(['003@2478'], ['003@2466'])).toBe('92500');
  expect(digits(quotient(['003@2466'], ['003@2478']), 2, true)).toBe('31.23');
  expect(digits(quotient(['003@2478'], ['003@2456']), 3)).toBe('48.767');
  expect(digits(quotient(['003@2466'], ['003@2456']), 3)).toBe('15.228');
  expect([wholeRates('003@2466', '003@2456'), wholeRates('003@2478', '003@2456')]).toEqual([[], []]);
});

test('reward-003: underdetermined', () => {
  expect(digits(quotient(['003@1928'], ['003@1941']), 4)).toBe('636.2124');
  expect(wholeRates('003@1928', '003@1941')).toEqual([]);
  const people = measure(['people', '人数', 'People']);
  const years = { plus: [{ times: value('003@1919'), of: people }] };
  const yearly = indicator(['yearly', '年人均', 'Per year'], paid, years, { kind: 'mean', unit: yuan });
  expect(format(calculate(yearly, { paid: value('003@1928'), people: value('003@1941') }), { places: 4 })).toBe(
    '318.1062元',
  );
});

test('visits-003-lower-bounds: underdetermined', () => {
  expect(between('003@2013', '003@2023')).toBe('107.527–…元');
  expect(between('003@2332', '003@2341')).toBe('361.446–…元');
  const whole = (paid: string, at: Place) => format(calculate(perHome, { paid, homes: value(at) }), { places: 3 });
  expect([whole('20000', '003@2023'), whole('40000', '003@2341')]).toEqual(['215.054元', '481.928元']);
});

test('assistance-001: underdetermined', () => {
  expect(digits(quotient(['001@3245'], ['001@3254']), 3)).toBe('1327.586');
  expect(between('001@3245', '001@3254')).toBe('1317.597–1337.662元');
});
