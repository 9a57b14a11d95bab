import { down, gbt8170, halfUp, ratio, round } from 'permille';
import { describe, expect, test } from 'vitest';

describe('GB/T 8170-2008', () => {
  test.each([
    ['1.050', 1, '1.0'],
    ['0.35', 1, '0.4'],
    ['2.5', 0, '2'],
    ['3.5', 0, '4'],
    ['10.5002', 0, '11'],
    ['12.1498', 0, '12'],
    ['12.1498', 1, '12.1'],
    ['11.5', 0, '12'],
    ['0.325', 2, '0.32'],
    ['15.4546', 0, '15'],
    ['15.4546', 3, '15.455'],
    ['-15.5', 0, '-16'],
    ['-16.5', 0, '-16'],
    ['-0.365', 2, '-0.36'],
    ['-0.0365', 3, '-0.036'],
    ['8.53459', 2, '8.53'],
    ['0.00035', 4, '0.0004'],
    ['1.250000000000000000000000000000000001', 1, '1.3'],
  ])('%s to %i places is %s', (value, places, printed) => expect(round(value, places, gbt8170)).toBe(printed));
});

describe('四舍五入', () => {
  test.each([
    ['1.050', 1, '1.1'],
    ['0.35', 1, '0.4'],
    ['2.5', 0, '3'],
    ['3.5', 0, '4'],
    ['8.53459', 2, '8.53'],
    ['8.5345', 3, '8.535'],
    ['-2.5', 0, '-3'],
    ['-2.4999999999999999999999999999999999', 0, '-2'],
    ['1.005', 2, '1.01'],
    ['0.05', 1, '0.1'],
    ['-0.04', 1, '0.0'],
    ['99.995', 2, '100.00'],
  ])('%s to %i places is %s', (value, places, printed) => {
    expect(round(value, places, halfUp)).toBe(printed);
    expect(round(value, places)).toBe(printed);
  });

  test('it is the exact quotient that is rounded, once', () => {
    expect(round(ratio(23, 80), 3)).toBe('0.288');
    expect(round(ratio(2, 3), 40)).toBe(`0.${'6'.repeat(39)}7`);
    expect(round(ratio(1, -3), 2)).toBe('-0.33');
    expect(round(ratio('0.1', '0.3'), 4)).toBe('0.3333');
  });
});

describe('cut off', () => {
  test.each([
    ['8.53959', 2, '8.53'],
    ['-8.53959', 2, '-8.53'],
    ['-0.009', 2, '0.00'],
    ['89.996', 2, '89.99'],
  ])('%s to %i places is %s', (value, places, printed) => expect(round(value, places, down)).toBe(printed));
});

describe('refused', () => {
  test.each([-1, 41, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d places', (places) => {
    expect(() => round('1', places)).toThrow(`decimal places are 0 to 40, not ${places}`);
  });

  test('a denominator of 0', () => {
    expect(() => round(ratio(5, 0), 2)).toThrow('5 cannot be divided by 0');
  });
});
