import { agrees, calculate, change, down, format, ratio, round, state, sum, type Term, yuan } from 'permille';
import { describe, expect, test } from 'vitest';
import { digits, errors, type Place, printed, quotient, written } from '../support/reports.js';
import { catalogueOf, indicator, measure } from '../support/small-catalogue.js';

const stated = '004@1482';
const items = [
  '004@1519',
  '004@1552',
  '004@1585',
  '004@1642',
  '004@1678',
  '004@1711',
  '004@1750',
  '004@1783',
  '004@1826',
  '004@1861',
  '004@1910',
] as const satisfies readonly Place[];
const extras = ['004@1598', '004@1979', '004@2019'] as const satisfies readonly Place[];

const measures = items.map((at) => measure([at, at, at], { unit: yuan, of: 'area', sum: 'meanResidentPopulation' }));
const all = measure(['all', '奖扶资金合计', 'Subsidies'], { unit: yuan, sumOf: items });
const own = catalogueOf({ measures: [all, ...measures] });

const value = (at: Place): string => written(at).value;
const wan = (yuan: string): string => round(ratio(yuan, 10000), 5).replace(/0+$/, '');

describe('subsidy-004-total: inconsistent', () => {
  test('eleven items do not add up to the total, whatever was rounded away', () => {
    const figures = measures.map((item, index) => printed(item, items[index] as Place));
    // 1273.53242 ± 0.072055 万元
    expect(errors([printed(all, stated), ...figures], own)).toEqual([
      ['sum-of-parts', '12734603.65–12736044.75元', '1293.89063万元'],
    ]);
  });

  test('20.35821万元 or 1.57% are missing', () => {
    const plus = measures as readonly Term<'yuan'>[];
    const definition = indicator(['itemised', '分项合计', 'Itemised'], { plus }, null, { kind: 'amount', unit: yuan });
    const itemised = calculate(definition, Object.fromEntries(items.map((at) => [at, value(at)])));
    const given = state(definition, written(stated));
    expect(format(itemised, { places: 5, scale: '万' })).toBe('1273.53242万元');
    expect(format(change(itemised, given, { in: 'points' }), { places: 5, scale: '万' })).toBe('20.35821万元');
    expect(format(change(given, itemised, { in: 'percent' }), { places: 4 })).toBe('-1.5734%');
  });

  test.each([
    [[], '-20.35821'],
    [['004@1598'], '-6.35821'],
    [['004@1979'], '-14.75821'],
    [['004@2019'], '-16.57821'],
    [['004@1598', '004@1979'], '-0.75821'],
    [['004@1598', '004@2019'], '-2.57821'],
    [['004@1979', '004@2019'], '-10.97821'],
    [['004@1598', '004@1979', '004@2019'], '3.02179'],
  ] as const)('with %j it is off by %s万元', (added, off) => {
    expect(wan(sum([...items, ...added].map(value).concat(`-${value(stated)}`)))).toBe(off);
  });

  test('no subset of the fourteen amounts explains it', () => {
    const amounts = [...items, ...extras].map(value);
    const short = `-${value(stated)}`;
    const misses = Array.from({ length: 2 ** amounts.length }, (_, subset) =>
      sum([...amounts.filter((_, index) => subset & (1 << index)), short]),
    );
    const nearest = misses.sort((a, b) => Math.abs(Number(a)) - Math.abs(Number(b))).slice(0, 6);
    expect(misses).toHaveLength(16384);
    expect(nearest.map(wan)).toEqual(['-0.33821', '-0.75821', '-2.57821', '3.02179', '-4.11821', '-5.93821']);
  });

  test('what is paid already comes to 913.7442万元', () => {
    expect(wan(sum(items.slice(0, -1).map(value)))).toBe('913.7442');
  });
});

const wholeRates = (people: Place, amount: Place, may: (paid: string) => boolean): readonly number[] => {
  const about = Math.round(Number(value(amount)) / Number(value(people)));
  const near = Array.from({ length: 41 }, (_, index) => about - 20 + index);
  return near.filter((rate) => may(sum([BigInt(value(people)) * BigInt(rate)])));
};

const rounded = (people: Place, amount: Place) => wholeRates(people, amount, (paid) => agrees(written(amount), paid));

/** Rates that print the amount when its digits are cut off. */
const cut = (people: Place, amount: Place) => {
  const { places, scale } = written(amount);
  const shown = round(ratio(value(amount), scale), places);
  return wholeRates(people, amount, (paid) => round(ratio(paid, scale), places, down) === shown);
};

const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test.each<[Place, Place, string, readonly number[], readonly number[]]>([
  ['004@1505', '004@1519', '1440', [1440], [1440]],
  ['004@1629', '004@1642', '720', [720], [720]],
  ['004@1736', '004@1750', '220', [220], [220]],
  ['004@1763', '004@1783', '100', [100], [100]],
  ['004@1816', '004@1826', '600', [600], [600, 601]],
  ['004@1969', '004@1979', '500', from(496, 504), from(500, 508)],
  ['004@2010', '004@2019', '700', [700], [700, 701]],
])(
  'subsidy-004-per-person-uniform: consistent; %s and %s give %s each',
  (people, amount, each, byRounding, byCutting) => {
    expect(digits(quotient([amount], [people]), 4)).toBe(`${each}.0000`);
    expect(rounded(people, amount)).toEqual(byRounding);
    expect(cut(people, amount)).toEqual(byCutting);
  },
);

test.each<[Place, Place, string, readonly number[], readonly number[]]>([
  ['004@1539', '004@1552', '11509.1892', [], []],
  ['004@1573', '004@1585', '5065.4867', [], [5066]],
  ['004@1669', '004@1678', '1257.6271', [1257, 1258], [1258, 1259]],
  ['004@1688', '004@1711', '1600.2316', [], []],
  ['004@1849', '004@1861', '124.9592', [], [125]],
  ['004@1872', '004@1910', '943.3357', [], []],
])(
  'subsidy-004-per-person-mixed: underdetermined; %s and %s give %s each',
  (people, amount, each, byRounding, byCutting) => {
    expect(digits(quotient([amount], [people]), 4)).toBe(each);
    expect(rounded(people, amount)).toEqual(byRounding);
    expect(cut(people, amount)).toEqual(byCutting);
  },
);
