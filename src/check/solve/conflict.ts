import { allSteps, solve } from './solve.js';
import type { Constraint, Steps, System } from './system.js';

/** How many sets of figures are tried for one that is smaller still; and how many steps each may take. */
const setsTried = 300;
const stepsOfEach = 100_000;

/**
 * The figures of a conflict, as few as can be: without any one of them the others can hold. Of small systems it is the smallest
 * set there is; of large ones, one that cannot be made smaller.
 */
export function smallestConflict(system: System, conflict: bigint, steps: Steps = allSteps()): bigint {
  const fails = (figures: bigint): boolean => isConflict(among(system, figures), steps);
  // What takes longer than the steps allowed to fail is left as it is.
  if (!fails(conflict)) return conflict;
  const irreducible = needed(0n, bitsOf(conflict), fails);
  const all = bitsOf(system.constraints.reduce((bits, { figures }) => bits | figures, 0n));
  const size = bitsOf(irreducible).length;
  for (let fewer = 1; fewer < size; fewer += 1) {
    if (choices(all.length, fewer) > setsTried) return irreducible;
    for (const set of setsOf(all, fewer)) if (fails(set)) return set;
  }
  return irreducible;
}

/** Whether a system is a conflict, found within the steps of one try and what is left of all. */
function isConflict(system: System, steps: Steps): boolean {
  const own = { left: Math.min(stepsOfEach, steps.left) };
  const before = own.left;
  const { is } = solve(system, own);
  steps.left -= before - Math.max(own.left, 0);
  return is === 'conflict';
}

/** Two figures or three that cannot hold together, where all of them are too intricate; none if there are none, or too many to try. */
export function conflictOfFew(system: System, figures: bigint, steps: Steps): bigint | undefined {
  const all = bitsOf(figures);
  for (const size of [1, 2, 3]) {
    if (choices(all.length, size) > setsTried) return undefined;
    for (const set of setsOf(all, size)) if (isConflict(among(system, set), steps)) return set;
  }
  return undefined;
}

/**
 * Of a set of figures that fails beside others, those that it takes: halves are tried before single ones (QuickXplain: Junker, AAAI
 * 2004).
 */
function needed(beside: bigint, bits: readonly bigint[], fails: (figures: bigint) => boolean, isNew = false): bigint {
  if (isNew && fails(beside)) return 0n;
  if (bits.length <= 1) return bits[0] ?? 0n;
  const middle = bits.length >> 1;
  const [first, second] = [bits.slice(0, middle), bits.slice(middle)];
  const ofSecond = needed(beside | union(first), second, fails, first.length > 0);
  const ofFirst = needed(beside | ofSecond, first, fails, ofSecond !== 0n);
  return ofFirst | ofSecond;
}

const union = (bits: readonly bigint[]): bigint => bits.reduce((set, bit) => set | bit, 0n);

/** A system of some of its figures, and of what definitions say of the numbers behind them. */
export function among(system: System, figures: bigint): System {
  const said = system.constraints.filter((each) => each.figures !== 0n && (each.figures & ~figures) === 0n);
  const numbers = new Set(said.flatMap(({ terms }) => terms.map(([variable]) => variable)));
  let rest = system.constraints.filter((each) => each.figures === 0n);
  const defined: Constraint[] = [];
  for (let reached = -1; reached !== defined.length; ) {
    reached = defined.length;
    const isNear = ({ terms }: Constraint): boolean => terms.some(([variable]) => numbers.has(variable));
    const near = rest.filter(isNear);
    rest = rest.filter((each) => !isNear(each));
    defined.push(...near);
    for (const { terms } of near) for (const [variable] of terms) numbers.add(variable);
  }
  return { ...system, constraints: [...said, ...defined] };
}

/** The bits of a set, each by itself. */
export function bitsOf(set: bigint): readonly bigint[] {
  const bits: bigint[] = [];
  for (let [bit, rest] = [1n, set]; rest > 0n; bit <<= 1n, rest >>= 1n) if (rest & 1n) bits.push(bit);
  return bits;
}

/** How many sets of a size there are. */
function choices(of: number, size: number): number {
  let many = 1;
  for (let index = 0; index < size; index += 1) many = (many * (of - index)) / (index + 1);
  return many;
}

function* setsOf(bits: readonly bigint[], size: number, from = 0): Generator<bigint> {
  if (size === 0) yield 0n;
  else
    for (let index = from; index <= bits.length - size; index += 1)
      for (const rest of setsOf(bits, size - 1, index + 1)) yield (bits[index] as bigint) | rest;
}
