import type { Figure } from '../../model/figure.js';
import { type Case, found, holds } from '../case.js';
import { anything, apart, common, type Extent, extentOf, surelyAbove, tells } from '../extent.js';
import { type Facts, idOf, type Rule } from '../scope.js';
import { inBoth, said, value } from '../words.js';

/** Two figures of one thing that cannot both be right. */
export const contradiction = {
  id: 'contradiction',
  about: { zh: '同一指标、同一时地,前后数值矛盾', en: 'two figures of one thing that contradict' },
  needs: { zh: '同一指标、同一时地的两个数字', en: 'two figures of one thing' },
  look: (facts: Facts) =>
    facts.scopes.flatMap((scope) =>
      [...new Set(scope.figures.map(idOf))].flatMap((id) => {
        const { definitions } = facts;
        const own = scope.of(id).filter((figure) => tells(figure, definitions));
        let so: Extent = anything;
        // The figures that the ends of what all of them leave come from.
        let [lowest, highest] = [own[0], own[0]];
        return own.flatMap((other, index): Case[] => {
          const extent = extentOf(other, definitions);
          const first = surelyAbove(extent, so) ? highest : lowest;
          if (apart(so, extent)) return first === undefined ? [] : [contradicting(first, other, facts)];
          const both = common(so, extent);
          if (both.low !== so.low) lowest = other;
          if (both.high !== so.high) highest = other;
          so = both;
          return index === 0 ? [] : [holds('contradiction', other)];
        });
      }),
    ),
} as const satisfies Rule;

const contradicting = (first: Figure, other: Figure, { definitions }: Facts): Case =>
  found({
    rule: 'contradiction',
    severity: 'error',
    figures: [other, first],
    expected: value(first, 'zh'),
    found: value(other, 'zh'),
    message: inBoth((l) =>
      l === 'zh'
        ? `${said(first, definitions, l)},又作${value(other, l)}`
        : `${said(first, definitions, l)} is also given as ${value(other, l)}`,
    ),
  });
