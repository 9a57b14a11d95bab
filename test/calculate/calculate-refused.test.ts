import { calculate, PermilleError } from 'permille';
import { infantDeaths, infantMortalityRate, lifeExpectancyAtBirth } from 'permille/catalogue';
import { describe, expect, test } from 'vitest';

describe('a wrong call', () => {
  test.each([
    [
      { infantDeaths: 9 },
      'missing-count',
      '"infantMortalityRate" needs "liveBirths"; given were infantDeaths; one not known is',
    ],
    [{}, 'missing-count', 'given were none'],
    [{ infantDeaths: 9, livebirths: 2098 }, 'missing-count', 'needs "liveBirths"; given were infantDeaths, livebirths'],
    [{ infantDeaths: undefined, liveBirths: 2098 }, 'missing-count', 'needs "infantDeaths"'],
    [{ infantDeaths: null, liveBirths: 2098 }, 'missing-count', 'one not known is { missing:'],
    [{ infantDeaths: 0.5, liveBirths: 2098 }, 'not-exact', 'whole numbers below 2^53 are'],
    [{ infantDeaths: Number.NaN, liveBirths: 2098 }, 'not-exact', 'whole numbers below 2^53'],
    [{ infantDeaths: 2 ** 53, liveBirths: 2098 }, 'not-exact', 'below 2^53'],
    [{ infantDeaths: 'nine', liveBirths: 2098 }, 'not-exact', '"nine" is not an exact number'],
    [{ infantDeaths: { unknown: 2 }, liveBirths: 2098 }, 'not-exact', '"undefined" is not an exact number'],
    [
      { infantDeaths: -1, liveBirths: 2098 },
      'bad-count',
      '"infantDeaths" cannot be -1 (0 unknown): counts are whole numbers from 0',
    ],
    [
      { infantDeaths: '9.5', liveBirths: 2098 },
      'bad-count',
      '"infantDeaths" cannot be 9.5 (0 unknown): counts are whole numbers from 0',
    ],
    [{ infantDeaths: { yes: 9, unknown: -1 }, liveBirths: 2098 }, 'bad-count', 'cannot be 9 (-1 unknown)'],
    [{ infantDeaths: { yes: 9, unknown: 0.5 }, liveBirths: 2098 }, 'bad-count', 'cannot be 9 (0.5 unknown)'],
    [{ infantDeaths: { yes: 9 }, liveBirths: 2098 }, 'bad-count', 'cannot be 9 (undefined unknown)'],
  ] as const)('with %o: %s', (counts, code, words) => {
    const call = () => calculate(infantMortalityRate, counts as never);
    expect(call).toThrow(PermilleError);
    expect(call).toThrow(expect.objectContaining({ code }));
    expect(call).toThrow(words);
  });

  test('for what two counts do not give', () => {
    expect(() => calculate(lifeExpectancyAtBirth, { deaths: 1, meanResidentPopulation: 100 })).toThrow(
      expect.objectContaining({
        code: 'no-method',
        details: { indicator: 'lifeExpectancyAtBirth', method: 'lifeTable' },
      }),
    );
  });

  test('where a count only looks as if it were there', () => {
    const odd = { ...infantMortalityRate, numerator: { ...infantDeaths, id: 'toString' } };
    expect(() => calculate(odd as never, { liveBirths: 2 } as never)).toThrow(
      expect.objectContaining({ code: 'missing-count' }),
    );
  });
});
