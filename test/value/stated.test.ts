import { agrees, compare, printsAs, ratio, type Stated, stated, type UnitId } from 'permille';
import { describe, expect, test } from 'vitest';
import { shown, statedRatio, writtenAs } from '../../src/value/stated.js';

describe('stated reads', () => {
  test.each([
    ['12.50', { value: '12.5', places: 2, scale: '1' }],
    ['172.12万人', { value: '1721200', places: 2, scale: '10000', unit: 'persons' }],
    ['41.67%', { value: '41.67', places: 2, scale: '1', unit: 'percent' }],
    ['41.67\uff05', { value: '41.67', places: 2, scale: '1', unit: 'percent' }],
    ['\uff14\uff11.\uff16%', { value: '41.6', places: 1, scale: '1', unit: 'percent' }],
    ['33.85/10万', { value: '33.85', places: 2, scale: '1', unit: 'per100k' }],
    ['4.29‰', { value: '4.29', places: 2, scale: '1', unit: 'permille' }],
    ['1,234.5元', { value: '1234.5', places: 1, scale: '1', unit: 'yuan' }],
    ['−2.94‰', { value: '-2.94', places: 2, scale: '1', unit: 'permille' }],
    ['-2.94‰', { value: '-2.94', places: 2, scale: '1', unit: 'permille' }],
    ['+2.94‰', { value: '2.94', places: 2, scale: '1', unit: 'permille' }],
    ['-0.00%', { value: '0', places: 2, scale: '1', unit: 'percent' }],
    ['1.54亿元', { value: '154000000', places: 2, scale: '100000000', unit: 'yuan' }],
    ['1.2万亿元', { value: '1200000000000', places: 1, scale: '1000000000000', unit: 'yuan' }],
    ['1440元/人·年', { value: '1440', places: 0, scale: '1', unit: 'yuanPerPersonYear' }],
    ['2.5个百分点', { value: '2.5', places: 1, scale: '1', unit: 'percentagePoint' }],
    ['0.35个千分点', { value: '0.35', places: 2, scale: '1', unit: 'permillePoint' }],
    ['0.35千分点', { value: '0.35', places: 2, scale: '1', unit: 'permillePoint' }],
    ['3千人', { value: '3000', places: 0, scale: '1000', unit: 'persons' }],
    ['6.75张/千人', { value: '6.75', places: 2, scale: '1', unit: 'bedsPer1k' }],
    ['110.3(女=100)', { value: '110.3', places: 1, scale: '1', unit: 'perHundredFemales' }],
    [' 3694人 ', { value: '3694', places: 0, scale: '1', unit: 'persons' }],
    ['007', { value: '7', places: 0, scale: '1' }],
    ['41.67 per cent', { value: '41.67', places: 2, scale: '1', unit: 'percent' }],
    ['4.29 per 1,000', { value: '4.29', places: 2, scale: '1', unit: 'permille' }],
    ['33.85 per 100,000', { value: '33.85', places: 2, scale: '1', unit: 'per100k' }],
    ['2.50 beds per 1,000 population', { value: '2.5', places: 2, scale: '1', unit: 'bedsPer1k' }],
    ['1,721,200 persons', { value: '1721200', places: 0, scale: '1', unit: 'persons' }],
    ['1.72 million persons', { value: '1720000', places: 2, scale: '1000000', unit: 'persons' }],
    ['1.54 billion CNY', { value: '1540000000', places: 2, scale: '1000000000', unit: 'yuan' }],
    ['2.5 percentage points', { value: '2.5', places: 1, scale: '1', unit: 'percentagePoint' }],
    ['1,440 CNY per person-year', { value: '1440', places: 0, scale: '1', unit: 'yuanPerPersonYear' }],
  ] as readonly (readonly [string, Stated])[])('%s', (text, written) => {
    expect(stated(text)).toEqual(written);
  });

  test.each([
    ['12.50', 'percent', 'percent'],
    ['90分', undefined, 'minutes'],
    ['90分', 'points', 'points'],
    ['20元', undefined, 'yuan'],
    ['20元', 'yuanPerHundred', 'yuanPerHundred'],
    ['0.43%', 'permille', 'percent'],
    ['3人', 'toOne', 'persons'],
  ] as readonly (readonly [string, UnitId | undefined, UnitId])[])(
    '%s, asked for in %s, as %s: the text has the last word',
    (text, hint, unit) => expect(stated(text, hint).unit).toBe(unit),
  );
});

describe('stated refuses', () => {
  test.each([
    ...[
      '',
      ' ',
      '.',
      '-',
      '+',
      '12.',
      '.5',
      '1.2.3',
      '--5',
      '5-',
      '5e3',
      '1e-5',
      'NaN',
      'Infinity',
      '十二',
      '٣',
      'abc',
    ],
    ...['1,2345', '12,34', '1,23', ',123', '1,234,56', '12 34', '1/2', '1:2', '12%%', '12px', '5‰%', '12万万', '3人3'],
    ...[
      '172²人',
      '41.67①%',
      '½',
      '3⁴',
      '12\n34',
      '百分之五',
      `${'1'.repeat(61)}`,
      `0.${'1'.repeat(41)}`,
      '1'.repeat(161),
    ],
  ])('%j', (text) => {
    for (const hint of [undefined, 'persons'] as const) {
      expect(() => stated(text, hint)).toThrow(expect.objectContaining({ code: 'bad-written' }));
    }
  });

  test('with a sentence that tells what is wrong', () => {
    expect(() => stated('12px')).toThrow('"12px" cannot be read as a written number: "px" is not a unit it knows');
    expect(() => stated('x')).toThrow(
      '"x" cannot be read as a written number: it should be like 12.50, 41.67% or 172.12万人',
    );
  });
});

describe('agrees', () => {
  test.each([
    ['12.49', '12.494', true],
    ['12.50', '12.494', false],
    ['12.5', '12.494', true],
    ['12.5', '12.449', false],
    ['2', '2.5', true],
    ['3', '2.5', true],
    ['1.0', '1.05', true],
    ['1.1', '1.05', true],
    ['-2', '-2.5', true],
    ['-3', '-2.5', true],
    ['-4', '-3.5', true],
    ['-3', '-3.5', false],
    ['0', '0.5', true],
    ['0', '-0.5', true],
    ['-0.00', '-0.004', true],
    ['0', '0.500000000000000001', false],
    ['41.67%', ratio(5, 12), true],
    ['42%', ratio(5, 12), true],
    ['41.66%', ratio(5, 12), false],
    ['4.29‰', ratio(9, 2098), true],
    ['0.43%', ratio(9, 2098), true],
    ['4.29%', ratio(9, 2098), false],
    ['172.12万人', 1721234, true],
    ['172.12万人', 1721150, true],
    ['172.12万人', 1721149, false],
    ['172.12万人', 1721250, true],
    ['172.13万人', 1721250, true],
    ['172.12万人', 1721251, false],
    ['1.54亿元', '154499999.99', true],
    ['1.54亿元', '154500000.01', false],
  ])('%s with %o: %s', (text, value, may) => expect(agrees(stated(text), value)).toBe(may));
});

describe('printsAs', () => {
  test.each([
    ['74%', ratio(147, 200), true, ratio(149, 200), true],
    ['75%', ratio(149, 200), true, ratio(151, 200), false],
    ['12.49‰', ratio(2497, 200000), true, ratio(2499, 200000), false],
    ['-2', ratio(-5, 2), true, ratio(-3, 2), true],
    ['-3', ratio(-7, 2), false, ratio(-5, 2), true],
    ['0', ratio(-1, 2), true, ratio(1, 2), true],
    ['0.1', ratio(1, 20), true, ratio(3, 20), false],
    ['172.12万人', ratio(1721150), true, ratio(1721250), true],
  ])('%s', (text, from, fromIncluded, to, toIncluded) => {
    expect(printsAs(stated(text))).toEqual({ from, to, fromIncluded, toIncluded });
  });
});

test('a written number is worth what its unit says', () => {
  expect(statedRatio(stated('41.67%'))).toEqual(ratio(4167, 10000));
  expect(statedRatio(stated('172.12万人'))).toEqual(ratio(1721200));
  expect(compare(statedRatio(stated('2.5个百分点')), ratio(1, 40))).toBe(0);
});

test('a value can be put down as a written number', () => {
  expect(writtenAs(ratio(9, 2098), 'permille', 2)).toEqual(stated('4.29‰'));
  expect(writtenAs(ratio(1721234), 'persons', 2, '10000')).toEqual(stated('172.12万人'));
  expect(shown(stated('172.10万人'))).toBe('172.10');
});
