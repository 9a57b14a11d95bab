import type { Figure } from '../../model/figure.js';
import type { Finding } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import { divided, type Extent, extentOf, multiplied, wholesIn } from '../extent.js';
import { type Facts, idOf, type Rule, type Scope, soleMeasure } from '../scope.js';
import { compare, type Ratio } from '../../value/ratio.js';
import { inBoth, said, wholes } from '../words.js';

/** A count that follows from a printed rate and the other count. */
export interface Implied {
  readonly rate: Figure;
  readonly given: Figure;
  readonly measure: Measure;
  readonly extent: Extent;
}

const product = (one: Extent, other: Extent): Extent => {
  const scale = (extent: Extent, by: Ratio | undefined): Extent | undefined => by && multiplied(extent, by);
  const low = scale(one, other.low);
  const high = scale(one, other.high);
  return {
    ...(low?.low ? { low: low.low } : {}),
    ...(high?.high ? { high: high.high } : {}),
    lowIncluded: one.lowIncluded && other.lowIncluded,
    highIncluded: one.highIncluded && other.highIncluded,
  };
};

/** The counts implied in a scope: of the measures that have no figure there, and of numerators that have a denominator. */
export function impliedIn(scope: Scope, { definitions }: Facts): readonly Implied[] {
  return scope.figures.flatMap((rate): Implied[] => {
    const indicator = definitions.indicators.get(idOf(rate));
    if (rate.status !== 'stated' || indicator === undefined || indicator.method !== undefined) return [];
    const [numerator, denominator] = [soleMeasure(indicator.numerator), soleMeasure(indicator.denominator)];
    if (numerator === undefined || denominator === undefined) return [];
    const [above] = scope.of(numerator.id);
    const [below] = scope.of(denominator.id);
    const extent = extentOf(rate);
    if (below !== undefined && above === undefined) return [{ rate, given: below, measure: numerator, extent: product(extent, extentOf(below)) }];
    if (above === undefined || below !== undefined || extent.low === undefined || compare(extent.low, 0) <= 0) return [];
    return [{ rate, given: above, measure: denominator, extent: divided(extentOf(above), extent) }];
  });
}

/** Whether a measure comes in whole numbers. */
export const isWhole = (measure: Measure): boolean => measure.unit.kind !== 'CNY' && measure.overTime !== 'mean' && measure.sum === undefined;

/** A printed rate and one count: how large the other must be, and whether any whole number will do. */
export const impliedCount = {
  id: 'implied-count',
  about: { zh: '由率和一个数推出另一个数;无整数可得则有误', en: 'the other count that a rate implies; an error if no whole number gives it' },
  find: (facts: Facts): readonly Finding[] =>
    facts.scopes.flatMap((scope) =>
      impliedIn(scope, facts).map(({ rate, given, measure, extent }): Finding => {
        const { definitions } = facts;
        const none = isWhole(measure) && wholesIn(extent) === undefined;
        const range = wholes(extent);
        return {
          rule: 'implied-count', severity: none ? 'error' : 'info', figures: [rate, given], expected: range, found: '—',
          message: inBoth((l) => {
            const [a, b, name] = [said(rate, definitions, l), said(given, definitions, l), measure.name[l]];
            if (l === 'zh') return none ? `没有整数的${name}能使${b}得出${a}` : `由${a}和${b},${name}应为${range}`;
            return none ? `no whole number of ${name.toLowerCase()} makes ${b} print ${a}` : `${a} and ${b} imply ${name.toLowerCase()} of ${range}`;
          }),
        };
      }),
    ),
} as const satisfies Rule;
