import type { Figure } from '../../model/figure.js';
import type { Indicator } from '../../model/indicator.js';
import { termsOf } from '../../model/measure.js';
import type { Name } from '../../value/name.js';
import { fraction, type Ratio } from '../../value/ratio.js';
import { extentOf, tells } from '../extent.js';
import { type Definitions, formulaOf, idOf, isWeighted } from '../scope.js';
import { constantOf, type Line, lessThan, minus, scaledBy, toConstraint } from './line.js';
import type { Constraint, System } from './system.js';
import { type Numbers, numbersOf } from './variables.js';

/** The whole numbers that figures are printed from, as a system; a bit for each figure, in their order. */
export interface FigureSystem {
  readonly system: System;
  readonly figures: readonly Figure[];
  /** What each number is. */
  readonly numbers: Numbers;
}

/** Why a figure tells nothing of the counts behind it. */
export function whyIdle(figure: Figure, definitions: Definitions): Name | undefined {
  if (!tells(figure, definitions)) return { zh: '没有确定的数值', en: 'it has no value that tells' };
  const indicator = definitions.indicators.get(idOf(figure));
  if (indicator === undefined)
    return definitions.measures.has(idOf(figure)) ? undefined : { zh: '没有定义', en: 'it has no definition' };
  if (formulaOf(figure, definitions) === undefined || indicator.kind === 'reported')
    return { zh: '不是由计数相除而得', en: 'it is no quotient of counts' };
  if (isWeighted(indicator)) return { zh: '抽样加权所得', en: 'it is weighted from a sample' };
  return undefined;
}

/** The system of figures of one place and period; those that tell nothing are to be left out before. */
export function systemOf(figures: readonly Figure[], definitions: Definitions): FigureSystem {
  const numbers = numbersOf(definitions);
  const own = figures.flatMap((figure, index) =>
    saidBy(figure, definitions, numbers).map((line) => toConstraint(line, 1n << BigInt(index))),
  );
  const defined = numbers.relations().map((line): Constraint => toConstraint(line, 0n));
  return { system: { bounds: numbers.bounds(), constraints: [...own, ...defined] }, figures, numbers };
}

/** What a figure says of the numbers behind it, each line at least zero. */
function saidBy(figure: Figure, definitions: Definitions, numbers: Numbers): readonly Line[] {
  const indicator = formulaOf(figure, definitions);
  const measure = definitions.measures.get(idOf(figure));
  const above = indicator ? numbers.amount(indicator.numerator, figure) : measure && numbers.one(measure, figure);
  if (above === undefined) return [];
  const { low, high, lowIncluded, highIncluded } = extentOf(figure, definitions);
  if (low !== undefined && fraction(low).n < 0n) numbers.owe(above);
  const below = indicator?.denominator ? numbers.amount(indicator.denominator, figure) : undefined;
  const positive = below === undefined ? [] : [lessThan(constantOf(0n), below)];
  if (figure.status === 'known' && !hasWeights(indicator)) {
    const { unknown } = figure;
    const { least = undefined, most = undefined } = unknown?.numerator ?? {
      least: figure.numerator,
      most: figure.numerator,
    };
    const of = unknown?.denominator ?? { least: figure.denominator, most: figure.denominator };
    return [
      ...positive,
      ...between(above, least, most),
      ...(below === undefined ? [] : between(below, of.least, of.most)),
    ];
  }
  const by = (end: Ratio): Line => scaledBy(below ?? constantOf(1n), fraction(end));
  return [
    ...positive,
    ...(low === undefined ? [] : [lowIncluded ? minus(above, by(low)) : lessThan(by(low), above)]),
    ...(high === undefined ? [] : [highIncluded ? minus(by(high), above) : lessThan(above, by(high))]),
  ];
}

/** Two counts of weighted terms are known up to a factor: only their quotient tells. */
const hasWeights = (indicator: Indicator | undefined): boolean =>
  indicator !== undefined &&
  [indicator.numerator, indicator.denominator]
    .flatMap((amount) => (amount === null ? [] : termsOf(amount)))
    .some(({ times, over }) => over !== '1' || !['1', '-1'].includes(times));

const between = (line: Line, least: string | undefined, most: string | undefined): readonly Line[] => [
  ...(least === undefined ? [] : [minus(line, scaledBy(constantOf(1n), fraction(least)))]),
  ...(most === undefined ? [] : [minus(scaledBy(constantOf(1n), fraction(most)), line)]),
];
