import type { Finding } from '../../model/finding.js';
import { extentOf, surelyAbove } from '../extent.js';
import { type Facts, idOf, type Rule } from '../scope.js';
import { inBoth, said, value } from '../words.js';

/** A part that exceeds its whole: signed residents above residents. */
export const partOfWhole = {
  id: 'part-of-whole',
  about: { zh: '部分大于整体', en: 'a part above its whole' },
  find: ({ scopes, definitions }: Facts): readonly Finding[] =>
    scopes.flatMap((scope) => {
      const counts = scope.figures.filter(({ of }) => of.measure !== undefined);
      return counts.flatMap((part) =>
        [...definitions.wholes(idOf(part))].flatMap(([id, bond]): Finding[] => {
          const [whole] = scope.of(id);
          if (whole === undefined || !surelyAbove(extentOf(part, definitions), extentOf(whole, definitions))) return [];
          return [
            {
              rule: 'part-of-whole',
              severity: bond === 'hard' ? 'error' : 'warning',
              figures: [part, whole],
              expected: `≤ ${value(whole, 'zh')}`,
              found: value(part, 'zh'),
              message: inBoth((l) => {
                const [a, b] = [said(part, definitions, l), said(whole, definitions, l)];
                if (l === 'zh') return bond === 'hard' ? `${a}是${b}的一部分,不能更大` : `${a}通常不大于${b}`;
                return bond === 'hard' ? `${a} is a part of ${b} and cannot exceed it` : `${a} seldom exceeds ${b}`;
              }),
            },
          ];
        }),
      );
    }),
} as const satisfies Rule;
