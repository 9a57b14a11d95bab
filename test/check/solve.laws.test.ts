import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { bitsOf, smallestConflict } from '../../src/check/solve/conflict.js';
import { rangeOf, solve } from '../../src/check/solve/solve.js';
import { type Constraint, type System, sumOf } from '../../src/check/solve/system.js';

const width = 3;
const most = 7;

const term = fc.tuple(fc.nat(width - 1), fc.integer({ min: -9, max: 9 }));
const line = fc.record({
  terms: fc.uniqueArray(term, { minLength: 1, maxLength: width, selector: ([variable]) => variable }),
  atLeast: fc.integer({ min: -30, max: 30 }),
  isDefined: fc.boolean(),
});

/** A rate between two hundredths, of one number over another: what printed figures say. */
const rate = fc
  .record({
    above: fc.nat(width - 1),
    step: fc.integer({ min: 1, max: width - 1 }),
    low: fc.nat(99),
    reach: fc.integer({ min: 1, max: 12 }),
    isOpen: fc.boolean(),
  })
  .map(({ above, step, low, reach, isOpen }) => {
    const below = (above + step) % width;
    return [
      {
        terms: [
          [above, 100],
          [below, -low],
        ] as [number, number][],
        atLeast: 0,
        isDefined: false,
      },
      {
        terms: [
          [below, low + reach],
          [above, -100],
        ] as [number, number][],
        atLeast: isOpen ? 1 : 0,
        isDefined: false,
      },
      { terms: [[below, 1]] as [number, number][], atLeast: 1, isDefined: false },
    ];
  });

/** A small system; a bit for each line that is not a definition. */
const system = fc
  .tuple(fc.array(line, { maxLength: 4 }), fc.array(rate, { maxLength: 3 }))
  .map(([lines, rates]): System => {
    const groups = [...lines.map((each) => [each]), ...rates];
    return {
      bounds: {
        least: Array.from({ length: width }, () => 0n),
        most: Array.from({ length: width }, () => BigInt(most)),
      },
      constraints: groups.flatMap((group, index) =>
        group.map(
          ({ terms, atLeast, isDefined }): Constraint => ({
            terms: terms.flatMap(([variable, times]) => (times === 0 ? [] : [[variable, BigInt(times)] as const])),
            atLeast: BigInt(atLeast),
            figures: isDefined ? 0n : 1n << BigInt(index),
          }),
        ),
      ),
    };
  });

/** Every choice of numbers. */
const choices = Array.from({ length: (most + 1) ** width }, (_, index) =>
  Array.from({ length: width }, (_, variable) => BigInt(Math.floor(index / (most + 1) ** variable) % (most + 1))),
);

/** The choices that satisfy all constraints that are of some figures, or of none. */
const solutions = ({ constraints }: System, figures: bigint) => {
  const own = constraints.filter((each) => (each.figures & ~figures) === 0n);
  return choices.filter((numbers) => own.every((each) => sumOf(each, numbers) >= each.atLeast));
};

const all = (1n << 20n) - 1n;

test.prop([system], { numRuns: 3000 })(
  'what is feasible, and between which numbers, is what trying all of them tells',
  (system) => {
    const tried = solutions(system, all);
    const outcome = solve(system);
    expect(outcome.is).toBe(tried.length > 0 ? 'feasible' : 'conflict');
    if (outcome.is !== 'feasible') return;
    expect(tried).toContainEqual(outcome.numbers);
    for (let variable = 0; variable < width; variable += 1) {
      const values = tried.map((numbers) => numbers[variable] as bigint).sort((a, b) => Number(a - b));
      expect(rangeOf(system, variable)).toEqual({ least: values[0], most: values.at(-1) });
    }
  },
);

test.prop([system], { numRuns: 3000 })('a conflict is the smallest set of figures that there is', (system) => {
  fc.pre(solutions(system, 0n).length > 0);
  const outcome = solve(system);
  if (outcome.is !== 'conflict') return;
  const smallest = smallestConflict(system, outcome.figures);
  expect(solutions(system, smallest)).toEqual([]);
  const figures = bitsOf(system.constraints.reduce((set, each) => set | each.figures, 0n));
  const sets = Array.from({ length: 2 ** figures.length }, (_, index) =>
    figures.reduce((set, bit, at) => ((index >> at) & 1 ? set | bit : set), 0n),
  );
  const least = Math.min(...sets.filter((set) => solutions(system, set).length === 0).map((set) => bitsOf(set).length));
  expect(bitsOf(smallest).length).toBe(least);
});
