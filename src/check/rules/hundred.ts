import { exactValue } from '../../calculate/exact-value.js';
import type { Name } from '../../value/name.js';
import { compare } from '../../value/ratio.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { type Facts, formulaOf, type Rule } from '../scope.js';
import { inBoth, said, within } from '../words.js';

const rule = 'all-of-them';
const hedged: Name = { zh: '所印并非正好100%', en: 'it is not printed as just 100 %' };

/** A proportion of just 100 %: worth asking whom the denominator leaves out (应签尽签). */
export const allOfThem = {
  id: rule,
  about: {
    zh: '正好100%的构成比:分母可能已排除失联、死亡等对象',
    en: 'proportions of just 100 %, whose denominator may leave out who could not be reached',
  },
  needs: { zh: '构成比', en: 'proportions' },
  look: ({ scopes, definitions }: Facts) =>
    scopes.flatMap((scope) =>
      scope.figures.flatMap((figure): Case[] => {
        const indicator = formulaOf(figure, definitions);
        if (indicator?.kind !== 'proportion' || indicator.better === 'neither') return [];
        const isStated = figure.status === 'stated' && (figure.written.qualifier ?? 'exact') === 'exact';
        if (figure.status !== 'known' && !isStated) return [notApplicable(rule, hedged, figure)];
        if (compare(exactValue(figure), 1) !== 0) return [holds(rule, figure)];
        const base = indicator.denominator;
        const whom = base !== null && 'name' in base ? base.name : { zh: '分母', en: 'several measures' };
        return [
          found({
            rule,
            severity: 'info',
            figures: [figure],
            expected: '< 100%',
            found: '100%',
            message: inBoth((l) =>
              l === 'zh'
                ? `${said(figure, definitions, l)}:应说明${whom.zh}排除了哪些对象(失联、死亡、外出)`
                : `${said(figure, definitions, l)}: say whom its denominator, ${within(whom.en)}, leaves out (moved, dead, not reached)`,
            ),
          }),
        ];
      }),
    ),
} as const satisfies Rule;
