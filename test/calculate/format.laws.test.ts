import { fc, test } from '@fast-check/vitest';
import { agrees, type Figure, format, type Language, ratio, stated, type UnitId, units } from 'permille';
import { describe, expect } from 'vitest';
import { scaleWords, writtenAs } from '../../src/value/stated.js';
import { positive, whole } from '../value/arbitrary.js';

type Scale = keyof typeof scaleWords;

const words = Object.keys(scaleWords) as Scale[];
const own: Record<Language, readonly Scale[]> = {
  zh: words.filter((word) => !/[a-z]/.test(word)),
  en: words.filter((word) => /^[a-z]*$/.test(word)),
};

const asked = fc.record({
  n: fc.oneof(whole(4), whole(15)),
  d: fc.oneof(fc.constant(1n), positive(4), positive(15)),
  unit: fc.constantFrom(...(Object.keys(units) as UnitId[])),
  places: fc.nat(8),
  language: fc.constantFrom<Language>('zh', 'en'),
  scale: fc.constantFrom(...words),
  sign: fc.constantFrom('auto' as const, 'always' as const),
});

const figureOf = (unit: UnitId, n: bigint, d: bigint): Figure => ({
  of: { measure: 'anything' },
  unit: units[unit],
  status: 'known',
  numerator: String(n),
  denominator: String(d),
});

/** Units that share their way of writing with one before them, or have none. */
const notTold: readonly UnitId[] = ['toOne', 'points', 'yuanPerHundred'];

describe('what is formatted can be read back', () => {
  test.prop([asked], { numRuns: 3000 })('to the very digits, places, scale and unit', ({ n, d, unit, ...options }) => {
    const text = format(figureOf(unit, n, d), options);
    const expected = writtenAs(ratio(n, d), unit, options.places, scaleWords[options.scale]);
    expect(stated(text, unit)).toEqual(expected);
    expect(agrees(stated(text, unit), ratio(n, d))).toBe(true);
  });

  test.prop([asked], { numRuns: 1000 })('and by itself, where the unit is told', ({ n, d, unit, ...options }) => {
    const text = format(figureOf(unit, n, d), options);
    if (unit === 'yuanPerHundred' && options.language === 'en') expect(stated(text).unit).toBe(unit);
    else if (notTold.includes(unit) && options.language === 'zh') expect(stated(text).unit).not.toBe(unit);
    else expect(stated(text).unit ?? 'toOne').toBe(unit);
  });

  test.prop([asked, fc.nat()], { numRuns: 2000 })(
    'and formatted again, as it was',
    ({ n, d, unit, sign, places, language }, which) => {
      const scale = own[language][which % own[language].length] ?? '';
      const text = format(figureOf(unit, n, d), { places, language, scale, sign });
      const again: Figure = {
        of: { measure: 'anything' },
        unit: units[unit],
        status: 'stated',
        written: stated(text, unit),
      };
      expect(format(again, { language, sign })).toBe(text);
    },
  );
});
