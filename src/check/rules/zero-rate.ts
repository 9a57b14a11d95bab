import type { Name } from '../../value/name.js';
import { ratio } from '../../value/ratio.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { aboveZero, common, divided, exactly, extentOf, surelyAbove } from '../extent.js';
import { type Facts, type Rule, ratesIn } from '../scope.js';
import { inBoth, said, wholes, within } from '../words.js';

const rule = 'zero-rate';
const zero = exactly(ratio(0));
const noCount: Name = { zh: '没有其分子', en: 'there is no figure of its numerator' };
const hasBase: Name = { zh: '分母已印出,另行核算', en: 'its denominator is printed, and the rate recomputed' };

/** A rate printed as zero beside a count above zero: no deaths just where there is no mortality. */
export const zeroRate = {
  id: rule,
  about: { zh: '率为0而其分子不为0', en: 'a rate of zero whose numerator is not' },
  needs: { zh: '为0的率', en: 'rates printed as zero' },
  look: ({ scopes, definitions }: Facts) =>
    scopes.flatMap((scope) =>
      ratesIn(scope, definitions).flatMap(({ figure, numerator, denominator }): Case[] => {
        if (figure.status !== 'stated' || /[1-9]/.test(figure.written.value)) return [];
        const [count] = scope.of(numerator.id);
        if (count === undefined) return [notApplicable(rule, noCount, figure)];
        if (scope.of(denominator.id).length > 0) return [notApplicable(rule, hasBase, figure, count)];
        const counted = extentOf(count, definitions);
        if (!surelyAbove(counted, zero)) return [holds(rule, figure, count)];
        const base = common(aboveZero, divided(counted, extentOf(figure, definitions)));
        return [
          found({
            rule,
            severity: 'warning',
            figures: [figure, count],
            expected: '> 0',
            found: '0',
            message: inBoth((l) => {
              const [a, b] = [said(figure, definitions, l), said(count, definitions, l)];
              return l === 'zh'
                ? `${a},而${b};除非${denominator.name.zh}${wholes(base)}`
                : `${a}, yet ${b}: it would take ${within(denominator.name.en)} of ${wholes(base)}`;
            }),
          }),
        ];
      }),
    ),
} as const satisfies Rule;
