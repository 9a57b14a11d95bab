import type { Figure } from '../../model/figure.js';
import type { Measure } from '../../model/measure.js';
import type { Language } from '../../value/name.js';
import { ratio } from '../../value/ratio.js';
import { type Case, found } from '../case.js';
import {
  aboveZero,
  common,
  divided,
  type Extent,
  exactly,
  extentOf,
  isEmpty,
  product,
  surelyAbove,
  wholesIn,
} from '../extent.js';
import { type Definitions, type Facts, isWeighted, isWhole, type Rule, ratesIn, type Scope } from '../scope.js';
import { inBoth, said, spread, wholes, within } from '../words.js';

/** A count that follows from a printed rate and the other count. */
export interface Implied {
  readonly rate: Figure;
  readonly given: Figure;
  readonly measure: Measure;
  readonly side: 'numerator' | 'denominator';
  readonly extent: Extent;
}

/** The counts implied in a scope: of the numerators that have a denominator there, and the other way round. */
export const impliedIn = (scope: Scope, definitions: Definitions): readonly Implied[] =>
  ratesIn(scope, definitions).flatMap(({ figure: rate, indicator, numerator, denominator }): Implied[] => {
    const [above] = scope.of(numerator.id);
    const [below] = scope.of(denominator.id);
    const share =
      indicator.bound === 'hard' ? common(atMostOne, extentOf(rate, definitions)) : extentOf(rate, definitions);
    if (
      rate.status !== 'stated' ||
      isWeighted(indicator) ||
      isEmpty(share) ||
      (above === undefined) === (below === undefined)
    )
      return [];
    if (below !== undefined) {
      return [
        {
          rate,
          given: below,
          measure: numerator,
          side: 'numerator',
          extent: product(share, extentOf(below, definitions)),
        },
      ];
    }
    if (above === undefined || !surelyAbove(share, nothing)) return [];
    const extent = common(aboveZero, divided(extentOf(above, definitions), share));
    return [{ rate, given: above, measure: denominator, side: 'denominator', extent }];
  });

const nothing = exactly(ratio(0));
const atMostOne: Extent = { high: ratio(1), lowIncluded: false, highIncluded: true };

/** A printed rate and one count: how large the other must be, and whether any whole number will do. */
export const impliedCount = {
  id: 'implied-count',
  about: {
    zh: '由率和一个数推出另一个数;无整数可得则有误',
    en: 'the other count that a rate implies; an error if no whole number gives it',
  },
  needs: { zh: '一个率与其一个数', en: 'a printed rate and one of its two counts' },
  look: ({ scopes, definitions }: Facts) =>
    scopes.flatMap((scope) =>
      impliedIn(scope, definitions).map(({ rate, given, measure, extent }): Case => {
        const none = isWhole(measure, definitions) && wholesIn(extent) === undefined;
        const range = (l: Language): string =>
          isWhole(measure, definitions) ? wholes(extent) : spread(extent, measure.unit, l);
        return found({
          rule: 'implied-count',
          severity: none ? 'error' : 'info',
          figures: [rate, given],
          expected: range('zh'),
          found: '—',
          message: inBoth((l) => {
            const [a, b] = [said(rate, definitions, l), said(given, definitions, l)];
            if (l === 'zh')
              return none
                ? `没有整数的${measure.name.zh}能使${b}得出${a}`
                : `由${a}和${b},${measure.name.zh}应为${range(l)}`;
            const name = within(measure.name.en);
            return none
              ? `no whole number of ${name} makes ${b} print ${a}`
              : `${a} and ${b} imply ${name} of ${range(l)}`;
          }),
        });
      }),
    ),
} as const satisfies Rule;
