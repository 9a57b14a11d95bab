import { tighten } from './bounds.js';
import { type Bounds, type Outcome, type Steps, type System, sumOf } from './system.js';

/** What may be spent before it is said that nothing can be told: about a second. */
const stepsAllowed = 1_000_000;

/**
 * Whether there are whole numbers that satisfy all constraints; exact, in whole numbers only.
 *
 * @example
 * solve({ bounds: { least: [0n], most: [10n] }, constraints: [{ terms: [[0, 3n]], atLeast: 7n, figures: 1n }] }); // { is: 'feasible', numbers: [3n], … }
 */
export const solve = (system: System, steps: Steps = allSteps()): Outcome => solveWithin(system, system.bounds, steps);

/** All that may be spent. */
export const allSteps = (): Steps => ({ left: stepsAllowed });

function solveWithin(system: System, from: Bounds, steps: Steps): Outcome {
  // Each try costs, however little it moves.
  steps.left -= system.constraints.length;
  const tightened = tighten(system, from, steps);
  if (tightened.is !== 'stable') return tightened;
  const { bounds } = tightened;
  for (const numbers of [bounds.least, bounds.most])
    if (system.constraints.every((constraint) => sumOf(constraint, numbers) >= constraint.atLeast))
      return { is: 'feasible', numbers, bounds };
  return split(system, from, bounds, steps);
}

/** Halves the range of the widest number that may make up for what the least numbers lack. */
function split(system: System, from: Bounds, bounds: Bounds, steps: Steps): Outcome {
  const { least, most } = bounds;
  const room = (variable: number): bigint => (most[variable] as bigint) - (least[variable] as bigint);
  const lacking = system.constraints.filter((constraint) => sumOf(constraint, least) < constraint.atLeast);
  const able = lacking.flatMap(({ terms }) => terms.flatMap(([variable, times]) => (times > 0n ? [variable] : [])));
  const widest = able.reduce((found, variable) => (room(variable) > room(found) ? variable : found), able[0] ?? 0);
  const middle = (least[widest] as bigint) + room(widest) / 2n;
  // Halves of what is not yet tightened, so that each tells which figures it takes.
  const upper = { ...from, least: from.least.with(widest, middle + 1n) };
  const lower = { ...from, most: from.most.with(widest, middle) };
  let figures = 0n;
  for (const half of [upper, lower]) {
    const outcome = solveWithin(system, half, steps);
    if (outcome.is === 'feasible') return { ...outcome, bounds };
    if (outcome.is === 'undecided') return outcome;
    figures |= outcome.figures;
  }
  return { is: 'conflict', figures };
}

/** The least and the greatest that a number may be, exactly; `undefined` where that cannot be told within the steps allowed. */
export function rangeOf(
  system: System,
  variable: number,
  steps: Steps = allSteps(),
): { readonly least: bigint; readonly most: bigint } | undefined {
  const outcome = solve(system, steps);
  if (outcome.is !== 'feasible') return undefined;
  const { least, most } = outcome.bounds;
  const found = outcome.numbers[variable] as bigint;
  const low = lowest(system, variable, least[variable] as bigint, found, steps);
  const high = highest(system, variable, found, most[variable] as bigint, steps);
  return low === undefined || high === undefined ? undefined : { least: low, most: high };
}

const within = (system: System, bounds: Partial<Bounds>): System => ({
  ...system,
  bounds: { ...system.bounds, ...bounds },
});

/** Whether there is a solution at or below a number does not turn back, so that halves tell. */
function lowest(system: System, variable: number, from: bigint, to: bigint, steps: Steps): bigint | undefined {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = low + (high - low) / 2n;
    const outcome = solve(within(system, { most: system.bounds.most.with(variable, middle) }), steps);
    if (outcome.is === 'undecided') return undefined;
    if (outcome.is === 'feasible') high = outcome.numbers[variable] as bigint;
    else low = middle + 1n;
  }
  return low;
}

function highest(system: System, variable: number, from: bigint, to: bigint, steps: Steps): bigint | undefined {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = high - (high - low) / 2n;
    const outcome = solve(within(system, { least: system.bounds.least.with(variable, middle) }), steps);
    if (outcome.is === 'undecided') return undefined;
    if (outcome.is === 'feasible') low = outcome.numbers[variable] as bigint;
    else high = middle - 1n;
  }
  return high;
}
