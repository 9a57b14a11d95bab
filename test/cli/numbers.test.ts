import { describe, expect, test } from 'vitest';
import { bytesGiven, wholeNumber } from '../../src/cli/numbers.js';

describe('numbers on the command line', () => {
  test.each([
    ['512M', 512 * 2 ** 20],
    ['2g', 2 * 2 ** 30],
    ['64K', 65_536],
    ['1T', 2 ** 40],
    ['1000', 1000],
  ])('%s is %d bytes', (text, bytes) => expect(bytesGiven('--memory', text)).toBe(bytes));

  test.each(['', '0', '0G', '-1', '1.5G', '2GB', 'G', '9007199254740992', '99999999T'])('"%s" is no bytes', (text) => {
    expect(() => bytesGiven('--memory', text)).toThrow(`--memory takes bytes, such as 512M or 2G, not "${text}"`);
  });

  test('a whole number is taken', () => expect(wholeNumber('--threads', '2')).toBe(2));

  test.each(['', '0', '-1', '1.5', 'two', '1e3', '99999999999999999'])('"%s" is no whole number from 1', (text) => {
    expect(() => wholeNumber('--threads', text)).toThrow(`--threads takes a whole number from 1, not "${text}"`);
  });
});
