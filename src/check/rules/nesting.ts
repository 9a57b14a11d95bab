import { found, holds, notApplicable } from '../case.js';
import { extentOf, surelyAbove } from '../extent.js';
import { type Facts, type Rule, rateBy, ratesIn } from '../scope.js';
import { inBoth, said, value, within } from '../words.js';

const rule = 'nesting';
const noOuter = { zh: '没有整体在同一分母上的率', en: 'there is no rate of the whole over the same denominator' };

/** Rates over one denominator whose numerators are nested: neonatal ≤ infant ≤ under-five mortality. */
export const nesting = {
  id: rule,
  about: {
    zh: '同一分母上,部分之率大于整体之率',
    en: 'over one denominator, the rate of a part above that of its whole',
  },
  needs: { zh: '同一分母上的率', en: 'rates over one denominator' },
  look: ({ scopes, definitions }: Facts) =>
    scopes.flatMap((scope) => {
      const rates = ratesIn(scope, definitions);
      const find = rateBy(rates);
      return rates.flatMap((inner) =>
        [...definitions.wholes(inner.numerator.id)].flatMap(([whole, bond]) => {
          const outer = find(whole, inner.denominator.id);
          if (outer === undefined) return [notApplicable(rule, noOuter, inner.figure)];
          if (!surelyAbove(extentOf(inner.figure, definitions), extentOf(outer.figure, definitions)))
            return [holds(rule, inner.figure, outer.figure)];
          return [
            found({
              rule,
              severity: bond === 'hard' ? 'error' : 'warning',
              figures: [inner.figure, outer.figure],
              expected: `≤ ${value(outer.figure, 'zh')}`,
              found: value(inner.figure, 'zh'),
              message: inBoth((l) => {
                const [a, b] = [said(inner.figure, definitions, l), said(outer.figure, definitions, l)];
                const [part, all] = [inner.numerator.name, outer.numerator.name];
                if (l === 'zh') return `${a}大于${b},而${part.zh}${bond === 'hard' ? '' : '通常'}是${all.zh}的一部分`;
                return `${a} exceeds ${b}, though ${within(part.en)} are ${bond === 'hard' ? '' : 'usually '}a part of ${within(all.en)}`;
              }),
            }),
          ];
        }),
      );
    }),
} as const satisfies Rule;
