import { type Case, found, holds } from '../case.js';
import { apart, extentOf, tells } from '../extent.js';
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
        const [first, ...others] = scope.of(id).filter((figure) => tells(figure, definitions));
        if (first === undefined) return [];
        return others.map((other): Case => {
          if (!apart(extentOf(first, definitions), extentOf(other, definitions)))
            return holds('contradiction', other, first);
          return found({
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
        });
      }),
    ),
} as const satisfies Rule;
