import type { Figure } from '../../model/figure.js';
import type { Name } from '../../value/name.js';
import { ratio } from '../../value/ratio.js';
import { added, apart, type Extent, extentOf, multiplied } from '../extent.js';
import type { Definitions } from '../scope.js';
import { inBoth, said } from '../words.js';

/** How many parts at most are tried as what explains a difference: any number would explain anything. */
const most = 3;

/** Sets of so many parts, the earlier ones first. */
function* setsOf(parts: readonly Figure[], size: number, from = 0): Generator<readonly Figure[]> {
  if (size === 0) yield [];
  else
    for (let index = from; index <= parts.length - size; index += 1)
      for (const rest of setsOf(parts, size - 1, index + 1)) yield [parts[index] as Figure, ...rest];
}

/**
 * Which few parts explain that a sum is not the total: left out of it, or in it twice; nothing where none do.
 *
 * @example
 * explained(parts, sum, printed, definitions); // { zh: ';不计丙9人则相符', en: '; without C 9 persons they agree' }
 */
export function explained(parts: readonly Figure[], sum: Extent, printed: Extent, definitions: Definitions): Name {
  const agrees = (set: readonly Figure[], sign: 1 | -1): boolean =>
    !apart(
      set.reduce((so, figure) => added(so, multiplied(extentOf(figure, definitions), ratio(sign))), sum),
      printed,
    );
  const listed = (set: readonly Figure[], l: 'zh' | 'en'): string =>
    set.map((figure) => said(figure, definitions, l)).join(l === 'zh' ? '、' : ', ');
  for (let size = 1; size <= Math.min(most, parts.length - 1); size += 1)
    for (const set of setsOf(parts, size)) {
      if (agrees(set, -1))
        return inBoth((l) => (l === 'zh' ? `;不计${listed(set, l)}则相符` : `; without ${listed(set, l)} they agree`));
      if (agrees(set, 1))
        return inBoth((l) =>
          l === 'zh' ? `;${listed(set, l)}计两次则相符` : `; with ${listed(set, l)} twice they agree`,
        );
    }
  return { zh: '', en: '' };
}
