import { found, holds, notApplicable } from '../case.js';
import { extentOf, surelyAbove } from '../extent.js';
import { type Facts, idOf, type Rule } from '../scope.js';
import { inBoth, said, value } from '../words.js';

const rule = 'part-of-whole';
const noWhole = { zh: '没有整体的数字', en: 'there is no figure of the whole' };

/** A part that exceeds its whole: signed residents above residents. */
export const partOfWhole = {
  id: rule,
  about: { zh: '部分大于整体', en: 'a part above its whole' },
  needs: { zh: '部分与整体的数字', en: 'counts of a part and of its whole' },
  look: ({ scopes, definitions }: Facts) =>
    scopes.flatMap((scope) => {
      const counts = scope.figures.filter(({ of }) => of.measure !== undefined);
      return counts.flatMap((part) =>
        [...definitions.wholes(idOf(part))].flatMap(([id, bond]) => {
          const [whole] = scope.of(id);
          if (whole === undefined) return [notApplicable(rule, noWhole, part)];
          if (!surelyAbove(extentOf(part, definitions), extentOf(whole, definitions)))
            return [holds(rule, part, whole)];
          return [
            found({
              rule,
              severity: bond === 'hard' ? 'error' : 'warning',
              figures: [part, whole],
              expected: `≤ ${value(whole, 'zh')}`,
              found: value(part, 'zh'),
              message: inBoth((l) => {
                const [a, b] = [said(part, definitions, l), said(whole, definitions, l)];
                if (l === 'zh') return bond === 'hard' ? `${a}是${b}的一部分,不能更大` : `${a}通常不大于${b}`;
                return bond === 'hard' ? `${a} is a part of ${b} and cannot exceed it` : `${a} seldom exceeds ${b}`;
              }),
            }),
          ];
        }),
      );
    }),
} as const satisfies Rule;
