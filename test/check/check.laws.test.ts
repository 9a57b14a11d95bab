import { fc, test } from '@fast-check/vitest';
import { type Calculable, calculate, check, type Figure, format, gbt8170, halfUp, indicatorsOf, state } from 'permille';
import { catalogue } from 'permille/catalogue';
import { describe, expect } from 'vitest';
import { lawfulCounts } from '../support/lawful-counts.js';

const indicators = indicatorsOf(catalogue).filter(({ method }) => method === undefined);
const definitions: readonly Calculable[] = [...indicators, ...catalogue.measures];

/** How a definition is printed, if it is: with how many places, how rounded, in 万, in which language, or not rounded at all. */
const manner = fc.record({
  shown: fc.nat(5),
  places: fc.nat(4),
  rounding: fc.constantFrom(halfUp, gbt8170),
  scale: fc.constantFrom('', '', '万'),
  language: fc.constantFrom('zh', 'en'),
  exact: fc.nat(9),
});
type Manner = typeof manner extends fc.Arbitrary<infer One> ? One : never;

function printed(definition: Calculable, figure: Figure, { places, rounding, scale, language, exact }: Manner): Figure {
  if (exact === 0) return figure;
  const amount = !('numerator' in definition) && language === 'zh';
  return state(definition, format(figure, { places, rounding, language, scale: amount ? scale : '' } as const));
}

describe('no false alarms', () => {
  test.prop(
    [
      lawfulCounts(catalogue),
      fc.array(manner, { minLength: definitions.length, maxLength: definitions.length }),
      fc.nat(5),
    ],
    {
      numRuns: 60,
    },
  )('what lawful counts give is never an error, however it is printed', (counts, manners, few) => {
    const figures = definitions.flatMap((definition, index) => {
      const how = manners[index] as Manner;
      const figure = calculate(definition as Calculable, counts as never) as Figure;
      return figure.status === 'known' && how.shown >= few ? [printed(definition, figure, how)] : [];
    });
    expect(check(figures, { catalogue }).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.prop([lawfulCounts(catalogue), fc.tuple(manner, manner, manner)], { numRuns: 12 })(
    'nor is one figure that is printed in several ways',
    (counts, ways) => {
      const figures = definitions.flatMap((definition) => {
        const figure = calculate(definition as Calculable, counts as never) as Figure;
        return figure.status === 'known' ? ways.map((way) => printed(definition, figure, way)) : [];
      });
      const contradictions = check(figures, { catalogue }).filter(({ rule }) => rule === 'contradiction');
      expect(contradictions).toEqual([]);
    },
  );
});

/** How often the figures are looked at. */
function looks(count: number, of: readonly Calculable[]): number {
  let looked = 0;
  const watched = Array.from({ length: count }, (_, index) => {
    const definition = of[index % of.length] as Calculable;
    const figure = state(definition, { value: '41.67', places: 2, scale: '1', unit: definition.unit.id });
    return new Proxy(figure, {
      get: (target, key) => {
        looked += 1;
        return Reflect.get(target, key);
      },
    });
  });
  check(watched, { catalogue });
  return looked;
}

describe('figures in one scope are looked at in proportion to their number', () => {
  test.each([
    ['all definitions, again and again', definitions],
    ['one indicator', indicators.slice(0, 1)],
    ['one measure', catalogue.measures.slice(0, 1)],
    ['rates that share a denominator', indicators.filter(({ id }) => id.endsWith('MortalityRate'))],
  ] as const)('%s', (_, of) => {
    expect(looks(2000, of)).toBeLessThan(looks(1000, of) * 2.5);
  });
});
