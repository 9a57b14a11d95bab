import type { Figure } from '../../model/figure.js';
import type { Finding } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import { extentOf, surelyAbove } from '../extent.js';
import { type Definitions, type Facts, idOf, partOf, type Rule, soleMeasure } from '../scope.js';
import { inBoth, said, value } from '../words.js';

interface RateOver {
  readonly figure: Figure;
  readonly numerator: Measure;
  readonly denominator: string;
}

const ratesOver = (figure: Figure, { indicators }: Definitions): readonly RateOver[] => {
  const indicator = indicators.get(idOf(figure));
  const numerator = indicator && soleMeasure(indicator.numerator);
  const denominator = indicator && soleMeasure(indicator.denominator);
  return numerator === undefined || denominator === undefined ? [] : [{ figure, numerator, denominator: denominator.id }];
};

/** Rates over one denominator whose numerators are nested: neonatal ≤ infant ≤ under-five mortality. */
export const nesting = {
  id: 'nesting',
  about: { zh: '同一分母上,部分之率大于整体之率', en: 'over one denominator, the rate of a part above that of its whole' },
  find: ({ scopes, definitions }: Facts): readonly Finding[] =>
    scopes.flatMap((scope) => {
      const rates = scope.figures.flatMap((figure) => ratesOver(figure, definitions));
      return rates.flatMap((inner) =>
        rates.flatMap((outer): Finding[] => {
          if (inner === outer || inner.denominator !== outer.denominator) return [];
          const bond = partOf(inner.numerator, outer.numerator.id, definitions);
          if (bond === undefined || !surelyAbove(extentOf(inner.figure), extentOf(outer.figure))) return [];
          return [
            {
              rule: 'nesting', severity: bond === 'hard' ? 'error' : 'warning', figures: [inner.figure, outer.figure],
              expected: `≤ ${value(outer.figure, 'zh')}`, found: value(inner.figure, 'zh'),
              message: inBoth((l) =>
                l === 'zh'
                  ? `${said(inner.figure, definitions, l)}大于${said(outer.figure, definitions, l)},而${inner.numerator.name.zh}是${outer.numerator.name.zh}的一部分`
                  : `${said(inner.figure, definitions, l)} exceeds ${said(outer.figure, definitions, l)}, though ${inner.numerator.name.en} are a part of ${outer.numerator.name.en}`,
              ),
            },
          ];
        }),
      );
    }),
} as const satisfies Rule;
