import type { Calculable } from '../calculate/calculate.js';
import { type RelationSide, type RelationSum, type RelationTerm, sumOf, termOf } from '../model/relation.js';
import type { Exact } from '../value/decimal.js';
import { compare, type Fraction, fraction, over, plus, type Ratio, ratio, reduced, times } from '../value/ratio.js';
import { toOne, type Unit, type UnitId } from '../value/unit.js';
import { added, anything, divided, type Extent, exactly, multiplied, surelyAbove } from './extent.js';
import { combined, constantOf, type Form, scaled, weighing } from './form.js';

/** A sum over definitions, each once, so that what is on both sides cancels out. */
type Linear = Form<string>;

/** A side of a relation as one linear form over another, or over nothing. */
export interface Quotient {
  readonly above: Linear;
  readonly below?: Linear;
}

const zero = ratio(0);
const one = ratio(1);
const nothing = exactly(zero);
const less: Fraction = { n: -1n, d: 1n };
const once: Fraction = { n: 1n, d: 1n };

const constantly = (constant: Ratio): Linear => constantOf(fraction(constant));

function linearOf({ plus: added, minus = [] }: RelationSum): Linear {
  const term = (each: RelationTerm): Linear => {
    const { of, times, over: divisor } = termOf(each);
    return weighing(of.id, fraction(over(times, divisor)));
  };
  const so = added.reduce((sum, each) => combined(sum, term(each), once), constantly(zero));
  return minus.reduce((sum, each) => combined(sum, term(each), less), so);
}

/** The unit that a side is printed in: that of what is added first; none of a side over another. */
export function unitOf(side: RelationSide): Unit<UnitId> {
  if (typeof side === 'string') return toOne;
  if (!('plus' in side)) return side.unit;
  const [first] = side.plus;
  return side.over !== undefined || first === undefined ? toOne : termOf(first).of.unit;
}

/** A side as a quotient of linear forms; a constant is in the unit given. */
export function quotientOf(side: RelationSide, unit: Unit<UnitId>): Quotient {
  if (typeof side === 'string') return { above: constantly(over(side, unit.worth)) };
  const above = linearOf(sumOf(side));
  return 'plus' in side && side.over !== undefined ? { above, below: linearOf(sumOf(side.over)) } : { above };
}

/** The definitions that a side names, each once. */
export function definitionsIn(side: RelationSide): readonly Calculable[] {
  if (typeof side === 'string') return [];
  const below = 'plus' in side && side.over !== undefined ? sumOf(side.over) : { plus: [] };
  const terms = [sumOf(side), below].flatMap(({ plus: added, minus = [] }: RelationSum) => [...added, ...minus]);
  return [...new Map(terms.map(termOf).map(({ of }) => [of.id, of])).values()];
}

/** A quotient times a number, and a number more. */
const shifted = ({ above, below }: Quotient, by: Ratio, more: Ratio): Quotient => ({
  above: combined(scaled(above, fraction(by)), below ?? constantly(one), fraction(more)),
  ...(below && { below }),
});

type ExtentBy = (id: string) => Extent;

const lies = ({ constant, weights }: Linear, extent: ExtentBy): Extent =>
  [...weights].reduce<Extent | undefined>(
    (so, [id, weight]) => {
      const term = isOne(weight) ? extent(id) : multiplied(extent(id), reduced(weight));
      return so === undefined ? term : added(so, term);
    },
    isZero(constant) && weights.size > 0 ? undefined : exactly(reduced(constant)),
  ) ?? nothing;

const isOne = ({ n, d }: Fraction): boolean => n === d;
const isZero = ({ n }: Fraction): boolean => n === 0n;

/** Where a quotient lies; anywhere if its divisor may be zero. */
export function liesIn({ above, below }: Quotient, extent: ExtentBy): Extent {
  if (below === undefined) return lies(above, extent);
  return divides(below, extent) ? divided(lies(above, extent), lies(below, extent)) : anything;
}

const divides = (below: Linear, extent: ExtentBy): boolean => surelyAbove(lies(below, extent), nothing);

const isConstant = ({ above, below }: Quotient): boolean =>
  below === undefined && [...above.weights.values()].every(isZero);

const same = (one: Linear | undefined, other: Linear | undefined): boolean => {
  if (one === undefined || other === undefined) return one === other;
  const { constant, weights } = combined(one, other, less);
  return [constant, ...weights.values()].every(isZero);
};

/** Left less right, or something of the same sign: where it lies, by the extents of what is in it. */
type Difference = (extent: ExtentBy) => Extent;

/** Both sides are multiplied by a divisor, which is above zero, where that leaves a linear form, whose extent is exact. */
function difference(left: Quotient, right: Quotient): Difference {
  const between = (first: Linear, second: Linear): Difference => {
    const form = combined(first, second, less);
    return (extent) => lies(form, extent);
  };
  if (same(left.below, right.below)) return between(left.above, right.above);
  if (left.below && isConstant(right)) return between(left.above, scaled(left.below, right.above.constant));
  if (right.below && isConstant(left)) return between(scaled(right.below, left.above.constant), right.above);
  return (extent) => added(liesIn(left, extent), multiplied(liesIn(right, extent), ratio(-1)));
}

/** Where left lies beside right: its differences from all that is still tolerated above, and below. */
export interface Beside {
  readonly above: readonly Extent[];
  readonly below: readonly Extent[];
}

/** How far off is tolerated: a share of the right side, and an amount. */
export interface Slack {
  readonly share: Exact;
  readonly amount: Ratio;
}

/**
 * Left beside right with what is tolerated, by the extents of what is in them; `undefined` where a divisor may be zero.
 *
 * Left is beyond right and a share of its size, whatever its sign, if it is beyond right times 1 + share and times 1 − share.
 */
export function beside(left: Quotient, right: Quotient, slack: Slack): (extent: ExtentBy) => Beside | undefined {
  const factors = compare(slack.share, 0) === 0 ? [one] : [plus(1, slack.share), plus(1, times(slack.share, -1))];
  const amounts = compare(slack.amount, 0) === 0 ? [zero] : [slack.amount, times(slack.amount, -1)];
  const ends = amounts.map((amount) => factors.map((by) => difference(left, shifted(right, by, amount))));
  const divisors = [left.below, right.below].filter((below) => below !== undefined);
  return (extent) => {
    if (!divisors.every((below) => divides(below, extent))) return undefined;
    const [above = [], below = above] = ends.map((differences) => differences.map((each) => each(extent)));
    return { above, below };
  };
}
