import type { Figure } from '../../model/figure.js';
import type { Language } from '../../value/name.js';
import { over, type Ratio, ratio } from '../../value/ratio.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { apart, type Extent, exactly, extentOf, multiplied } from '../extent.js';
import { type Facts, formulaOf, isWeighted, type Rule } from '../scope.js';
import { finer, inBoth, said, spread, value } from '../words.js';
import { type WorkedExtent, workIndicator } from '../work.js';

/** Slips of scale, and what each is called. */
const slips: readonly { readonly times: Ratio; readonly zh: string; readonly en: string }[] = [
  { times: ratio(10), zh: '大10倍', en: '10 times too large' },
  { times: ratio(100), zh: '大100倍', en: '100 times too large' },
  { times: ratio(1000), zh: '大1000倍', en: '1000 times too large' },
  { times: ratio(10000), zh: '大1万倍(多一个「万」)', en: '10,000 times too large (a 万 too many)' },
  { times: ratio(1, 10), zh: '小10倍', en: '10 times too small' },
  { times: ratio(1, 100), zh: '小100倍', en: '100 times too small' },
  { times: ratio(1, 1000), zh: '小1000倍', en: '1000 times too small' },
  { times: ratio(1, 10000), zh: '小1万倍(漏一个「万」)', en: '10,000 times too small (a 万 missing)' },
];

const notStated = { zh: '并非所印的数字', en: 'it was calculated, not printed' };
const weighted = {
  zh: '抽样加权所得,不等于计数之商',
  en: 'it is weighted from a sample, and no quotient of the answers counted',
};
const noCounts = { zh: '没有其分子分母', en: 'the counts that it is of are not all there' };

/** A printed zero has no scale, and so no slip of it. */
const slipOf = (stated: Extent, worked: Extent): (typeof slips)[number] | undefined =>
  apart(stated, exactly(ratio(0)))
    ? slips.find(({ times }) => !apart(multiplied(stated, over(1, times)), worked))
    : undefined;

function compared(figure: Figure, { extent, used }: WorkedExtent, { definitions }: Facts): Case {
  const stated = extentOf(figure, definitions);
  if (figure.status !== 'stated') return notApplicable('recomputed', notStated, figure);
  if (!apart(stated, extent)) return holds('recomputed', figure, ...used);
  const slip = slipOf(stated, extent);
  const from = (l: Language): string => used.map((each) => said(each, definitions, l)).join(l === 'zh' ? '、' : ', ');
  const expected = (l: Language): string => spread(extent, figure.unit, l, finer(figure));
  return found({
    rule: slip === undefined ? 'recomputed' : 'scale-slip',
    severity: 'error',
    figures: [figure, ...used],
    expected: expected('zh'),
    found: value(figure, 'zh'),
    message: inBoth((l) => {
      const because =
        l === 'zh'
          ? `${said(figure, definitions, l)}与${from(l)}不符,应为${expected(l)}`
          : `${said(figure, definitions, l)} does not follow from ${from(l)}, which give ${expected(l)}`;
      if (slip === undefined) return because;
      return l === 'zh' ? `${because}(${slip.zh})` : `${because} (${slip.en})`;
    }),
  });
}

/** A stated figure that its own counts do not print: recomputed at the printed precision, with the slip named where it is one of scale. */
export const recomputed = {
  id: 'recomputed',
  about: {
    zh: '所印之率与其分子分母不符(含10、100、1000倍之差)',
    en: 'a stated figure that its counts do not give, slips of scale included',
  },
  needs: { zh: '率与其分子分母', en: 'a printed figure and the counts that it is of' },
  look: (facts: Facts) =>
    facts.scopes.flatMap((scope) =>
      scope.figures.flatMap((figure) => {
        const indicator = formulaOf(figure, facts.definitions);
        const worked = indicator && workIndicator(indicator, scope, facts.definitions);
        if (indicator === undefined) return [];
        if (isWeighted(indicator)) return [notApplicable('recomputed', weighted, figure)];
        return worked === undefined
          ? [notApplicable('recomputed', noCounts, figure)]
          : [compared(figure, worked, facts)];
      }),
    ),
} as const satisfies Rule;
