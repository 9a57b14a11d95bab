import type { Figure } from '../../model/figure.js';
import type { Language, Name } from '../../value/name.js';
import { ratio } from '../../value/ratio.js';
import { toOne } from '../../value/unit.js';
import { type Case, measured, notApplicable } from '../case.js';
import { decimalOf } from '../decimal-of.js';
import { distanceFromOne, divided, type Extent, exactly, extentOf, surelyAbove } from '../extent.js';
import type { Reference } from '../given.js';
import { type Definitions, type Facts, idOf, isActual, isWhole, type Rule, type Scope, scopesOf } from '../scope.js';
import type { ThresholdId } from '../thresholds.js';
import { finer, inBoth, said, spread, value, wholes, within } from '../words.js';
import { impliedIn } from './implied.js';

const rule = 'external-comparison';
const zero = exactly(ratio(0));

const noMatch = {
  zh: '没有与其同一指标、地方、时期和人群的数字',
  en: 'there is no figure of its thing, place, period and population',
};
const noValue = {
  zh: '没有确定的数值,或参照值可能为0',
  en: 'there is no value that tells, or the reference may be zero',
};

/** Where a figure lies that may be said with 约: what is compared within a tolerance may be so. */
function extentSaid(figure: Figure, definitions: Definitions): Extent {
  if (figure.status !== 'stated' || figure.written.qualifier !== 'approx') return extentOf(figure, definitions);
  return extentOf({ ...figure, written: { ...figure.written, qualifier: 'exact' } }, definitions);
}

/** Something that is compared with a reference: where it lies, the figures it is of, and in words. */
interface Compared {
  readonly extent: Extent;
  readonly figures: readonly Figure[];
  readonly words: Name;
  /** The threshold that it is held to, unless the reference names one. */
  readonly by: ThresholdId;
}

function compared({ extent, figures, words, by }: Compared, reference: Reference, definitions: Definitions): Case {
  const { figure, source, tolerance = by } = reference;
  const known = extentSaid(figure, definitions);
  const quotient = surelyAbove(known, zero) ? divided(extent, known) : undefined;
  const off = quotient && distanceFromOne(quotient);
  if (quotient === undefined || off === undefined) return notApplicable(rule, noValue, ...figures, figure);
  const times = (l: Language): string => spread(quotient, toOne, l, 3);
  return measured(rule, {
    figures: [...figures, figure],
    measured: {
      value: decimalOf(off, 'above'),
      beyond: 'above',
      limits: [{ threshold: tolerance, severity: 'warning' }],
    },
    found: times('zh'),
    message: inBoth((l) =>
      l === 'zh'
        ? `${words.zh},是《${source.title}》${value(figure, 'zh')}的${times('zh')}倍`
        : `${words.en} is ${times('en')} times ${value(figure, 'en')} of "${source.title}"`,
    ),
  });
}

/** A count that a rate and the other count imply, beside a reference of it. */
const impliedOf = (scope: Scope, reference: Reference, definitions: Definitions): readonly Case[] =>
  impliedIn(scope, definitions)
    .filter(({ measure }) => measure.id === idOf(reference.figure))
    .map(({ rate, given, measure, extent }) => {
      const words = inBoth((l) => {
        const [a, b] = [said(rate, definitions, l), said(given, definitions, l)];
        const range = isWhole(measure, definitions) ? wholes(extent) : spread(extent, measure.unit, l, finer(given));
        if (l === 'zh') return `由${a}和${b}推出的${measure.name.zh}${range}`;
        return `${within(measure.name.en)} of ${range}, which ${a} and ${b} imply,`;
      });
      return compared({ extent, figures: [rate, given], words, by: 'denominatorDifference' }, reference, definitions);
    });

/** Figures, and counts that they imply, beside those of a named source. */
export const externalComparison = {
  id: rule,
  about: { zh: '与外部来源的数字相差过大', en: 'figures far from those of another source' },
  needs: { zh: '外部来源的数字', en: 'figures of other sources' },
  look: ({ figures, definitions, options: { references = [] } }: Facts) => {
    const byFigure = new Map(references.map((reference) => [reference.figure, reference] as const));
    // Put together with the figures, a reference comes to lie in the scope that it is comparable with.
    const both = scopesOf([...figures.filter((figure) => !byFigure.has(figure)), ...byFigure.keys()]);
    const cases = both.flatMap((scope) => {
      const [own] = scopesOf(scope.figures.filter((figure) => !byFigure.has(figure)));
      return scope.figures.flatMap((figure): readonly Case[] => {
        const reference = byFigure.get(figure);
        if (reference === undefined) return [];
        const same = own?.of(idOf(figure)) ?? [];
        const found = [
          ...same.map((each) => {
            const words = inBoth((l) => said(each, definitions, l));
            return compared(
              { extent: extentSaid(each, definitions), figures: [each], words, by: 'externalDifference' },
              reference,
              definitions,
            );
          }),
          ...(own === undefined ? [] : impliedOf(own, reference, definitions)),
        ];
        return found.length === 0 ? [notApplicable(rule, noMatch, figure)] : found;
      });
    });
    const noFacts = [...byFigure.keys()].filter((figure) => !isActual(figure));
    return [...cases, ...noFacts.map((figure) => notApplicable(rule, noMatch, figure))];
  },
} as const satisfies Rule;
