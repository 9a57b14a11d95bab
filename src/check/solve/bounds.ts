import { ceilingOf, floorOf } from '../../value/ratio.js';
import type { Bounds, Constraint, Steps, System } from './system.js';

/** Bounds that nothing tightens further; or the figures that leave a number none; or no end within the steps allowed. */
export type Tightened =
  | { readonly is: 'stable'; readonly bounds: Bounds }
  | { readonly is: 'conflict'; readonly figures: bigint }
  | { readonly is: 'undecided' };

/** An end of a number's range: its value, the figures that it follows from, and the constraint that last moved it. */
interface Ends {
  readonly value: bigint[];
  readonly why: bigint[];
  readonly by: (Constraint | undefined)[];
  readonly moves: number[];
}

const ends = (values: readonly bigint[]): Ends => ({
  value: [...values],
  why: values.map(() => 0n),
  by: values.map(() => undefined),
  moves: values.map(() => 0),
});

/** After so many moves of one end it is asked whether it goes round in a circle. */
const movesToCircle = 24;

/**
 * Tightens bounds until nothing changes.
 *
 * Where each constraint has one number only on its greater side (n ≥ r·d, d ≥ n/r, whole ≥ parts), the least numbers are themselves
 * a solution, and so are the greatest: the bounds are exact (Hochbaum and Naor, SIAM Journal on Computing 23: 1179–1192, 1994).
 */
export function tighten(system: System, from: Bounds, steps: Steps): Tightened {
  const { constraints } = system;
  const impossible = constraints.find(({ terms, atLeast }) => terms.length === 0 && atLeast > 0n);
  if (impossible !== undefined) return { is: 'conflict', figures: impossible.figures };
  const [least, most] = [ends(from.least), ends(from.most)];
  const of: number[][] = from.least.map(() => []);
  for (const [index, { terms }] of constraints.entries()) for (const [variable] of terms) of[variable]?.push(index);
  const costs = constraints.map(costOf);
  const queue = constraints.map((_, index) => index);
  const isQueued = constraints.map(() => true);
  for (let at = 0; at < queue.length; at += 1) {
    const index = queue[at] as number;
    isQueued[index] = false;
    const constraint = constraints[index] as Constraint;
    steps.left -= costs[index] as number;
    if (steps.left < 0) return { is: 'undecided' };
    for (const variable of moved(constraint, least, most)) {
      if ((least.value[variable] as bigint) > (most.value[variable] as bigint))
        return { is: 'conflict', figures: (least.why[variable] as bigint) | (most.why[variable] as bigint) };
      const circle = circleOf(variable, least, 'least') ?? circleOf(variable, most, 'most');
      if (circle !== undefined && (least.value[variable] as bigint) > 0n)
        return { is: 'conflict', figures: circle | (least.why[variable] as bigint) };
      for (const next of of[variable] ?? [])
        if (!isQueued[next]) {
          isQueued[next] = true;
          queue.push(next);
        }
    }
    // What has been done is let go of now and then.
    if (at > 10_000) {
      queue.splice(0, at + 1);
      at = -1;
    }
  }
  return { is: 'stable', bounds: { least: least.value, most: most.value } };
}

/** What a look at a constraint costs: long numbers take longer. */
const costOf = ({ terms }: Constraint): number =>
  terms.reduce((cost, [, times]) => cost + 1 + (times.toString(16).length >> 4), 0);

/** Moves the ends that a constraint moves, and says of which numbers. */
function moved(constraint: Constraint, least: Ends, most: Ends): readonly number[] {
  const { terms, atLeast } = constraint;
  const found: number[] = [];
  let total = 0n;
  for (const [variable, times] of terms) total += times * ((times > 0n ? most : least).value[variable] as bigint);
  for (const [variable, times] of terms) {
    const [own, other] = times > 0n ? [most, least] : [least, most];
    const needed = atLeast - (total - times * (own.value[variable] as bigint));
    const bound = times > 0n ? ceilingOf(needed, times) : floorOf(-needed, -times);
    const before = other.value[variable] as bigint;
    if (times > 0n ? bound <= before : bound >= before) continue;
    other.value[variable] = bound;
    other.why[variable] = whyOf(constraint, variable, least, most);
    other.by[variable] = constraint;
    other.moves[variable] = (other.moves[variable] as number) + 1;
    found.push(variable);
  }
  return found;
}

/** The figures that a bound follows from: those of the constraint, and of the ends of all other numbers in it. */
function whyOf({ terms, figures }: Constraint, but: number, least: Ends, most: Ends): bigint {
  let why = figures;
  for (const [variable, times] of terms)
    if (variable !== but) why |= (times > 0n ? most : least).why[variable] as bigint;
  return why;
}

/**
 * The figures of a circle of constraints, each with two numbers, that would have a number above zero exceed itself; asked when an end
 * has moved often, since it would creep on without end.
 */
function circleOf(start: number, { by, moves }: Ends, which: 'least' | 'most'): bigint | undefined {
  if ((moves[start] as number) % movesToCircle !== 0 || moves[start] === 0) return undefined;
  let [at, above, below, figures, isStrict] = [start, 1n, 1n, 0n, false];
  for (let length = 0; length < moves.length; length += 1) {
    const constraint = by[at];
    const own = constraint?.terms.find(([variable]) => variable === at);
    const other = constraint?.terms.find(([variable]) => variable !== at);
    if (constraint === undefined || own === undefined || other === undefined || constraint.terms.length !== 2)
      return undefined;
    // own · x ≥ −other · y + atLeast, with own and other of different signs.
    if (own[1] > 0n === other[1] > 0n || constraint.atLeast < 0n) return undefined;
    above *= own[1] > 0n ? -other[1] : other[1];
    below *= own[1] > 0n ? own[1] : -own[1];
    figures |= constraint.figures;
    isStrict ||= constraint.atLeast > 0n;
    at = other[0];
    if (at !== start) continue;
    const grows = which === 'least' ? above > below : above < below;
    return grows || (above === below && isStrict) ? figures : undefined;
  }
  return undefined;
}
