import type { Figure } from '../../model/figure.js';
import type { Measure } from '../../model/measure.js';
import type { Name } from '../../value/name.js';
import { type Case, found, holds, notApplicable } from '../case.js';
import { extentOf, wholesIn } from '../extent.js';
import { type Definitions, type Facts, formulaOf, idOf, isActual, isWhole, type Rule, soleMeasure } from '../scope.js';
import { inBoth, said, value } from '../words.js';

const rule = 'whole-count';
const notStated: Name = { zh: '并非所印的数字', en: 'it was calculated, not printed' };

/** The measure that a figure counts, be it the figure of a measure or of an indicator that only counts. */
function countOf(figure: Figure, definitions: Definitions): Measure | undefined {
  const indicator = formulaOf(figure, definitions);
  const measure =
    indicator === undefined
      ? definitions.measures.get(idOf(figure))
      : indicator.denominator === null
        ? soleMeasure(indicator.numerator)
        : undefined;
  return measure !== undefined && measure.overTime !== 'mean' && isWhole(measure, definitions) ? measure : undefined;
}

/** A count with decimals that no whole number prints: 3694.5人. */
export const wholeCount = {
  id: rule,
  about: { zh: '按个计的数不是整数', en: 'a count that is not whole' },
  needs: { zh: '按个计的数', en: 'counts' },
  look: ({ figures, definitions }: Facts) =>
    figures.filter(isActual).flatMap((figure): Case[] => {
      const measure = countOf(figure, definitions);
      if (measure === undefined) return [];
      if (figure.status !== 'stated') return [notApplicable(rule, notStated, figure)];
      // Below zero is said by its own rule.
      if (figure.written.value.startsWith('-') || wholesIn(extentOf(figure, definitions)) !== undefined)
        return [holds(rule, figure)];
      return [
        found({
          rule,
          severity: 'error',
          figures: [figure],
          expected: '—',
          found: value(figure, 'zh'),
          message: inBoth((l) =>
            l === 'zh'
              ? `${said(figure, definitions, l)}:${measure.unit.symbol.zh}数只能是整数`
              : `${said(figure, definitions, l)}: what is counted in ${measure.unit.symbol.en || 'units'} is whole`,
          ),
        }),
      ];
    }),
} as const satisfies Rule;
