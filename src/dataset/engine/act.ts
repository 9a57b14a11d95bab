import { yes } from '../batch.js';
import { call } from '../call.js';
import type { Lanes, Way } from './board.js';
import type { Step } from './contribute.js';
import { type Counted, counted, type Field, packed } from './given.js';
import type { Kernels } from './kernels.js';
import { addSum, type Totals, totalOf } from './totals.js';

/** A share of rows below this is chosen first and then counted; above it the choice is tried again after so many stripes. */
const [few, tries] = [0.3, 64];

type CellsWay = Extract<Way, { way: 'cells' }>;

/** How the rows of a stripe are counted whose places stand in the register. Amounts beyond 32 bits go straight to the totals. */
export function stepsOf(ways: readonly Way[], memory: Kernels, totals: () => Totals): readonly Step[] {
  const cells = ways.filter((way): way is CellsWay => way.way === 'cells');
  const pairs = cells.flatMap((way, index) => (index % 2 === 0 ? [[way, cells[index + 1]] as const] : []));
  return [
    ...pairs.map(([one, other]) => (other === undefined ? cellStep(one, memory) : twoStep(one, other, memory))),
    ...ways.flatMap((way) => (way.way === 'lanes' ? laneSteps(way, memory) : [])),
    ...ways.flatMap((way) => (way.way === 'sums' ? sumSteps(way, memory, totals) : [])),
  ];
}

/** The number of rows that count for anything, when they are few and were chosen; else -1. */
function choice(field: Field, { choose }: Kernels): (n: number) => number {
  let share = 0;
  let since = 0;
  return (n) => {
    since += 1;
    if (share > few && since < tries) return -1;
    const many = call(choose, n, field) as number;
    share = many / n;
    since = 0;
    return share > few ? -1 : many;
  };
}

function cellStep({ counter: { field }, block }: CellsWay, memory: Kernels): Step {
  const { count, countChosen } = memory;
  const chosen = choice(field, memory);
  const given = counted(field, block);
  return (_batch, _from, n) => {
    const many = chosen(n);
    if (many < 0) call(count, n, given);
    else call(countChosen, many, given);
  };
}

/** Two clusters, at once where all rows of both are counted. */
function twoStep(one: CellsWay, other: CellsWay, memory: Kernels): Step {
  const { count, countTwo, countChosen } = memory;
  const chosen = [one, other].map(({ counter: { field } }) => choice(field, memory));
  const given = [one, other].map(({ counter: { field }, block }) => counted(field, block));
  const [first, second] = given as [Counted, Counted];
  const both = { one: first, other: second };
  return (_batch, _from, n) => {
    const many = chosen[0]?.(n) ?? -1;
    if (many >= 0) call(countChosen, many, first);
    const more = chosen[1]?.(n) ?? -1;
    if (more >= 0) call(countChosen, more, second);
    if (many < 0 && more < 0) call(countTwo, n, both);
    else if (many < 0) call(count, n, first);
    else if (more < 0) call(count, n, second);
  };
}

function laneSteps(
  { counter: { field }, dense, sparse, seldom }: Extract<Way, { way: 'lanes' }>,
  memory: Kernels,
): readonly Step[] {
  const { packOne, packTwo, packThree, choose, packChosen } = memory;
  const made = ({ block, lane, width }: Lanes) => packed(field, block, lane, width);
  const all = dense.map((lanes): Step => {
    const kernel = lanes.width === 1 ? packOne : lanes.width === 2 ? packTwo : packThree;
    const given = made(lanes);
    return (_batch, _from, n) => call(kernel, n, given);
  });
  if (sparse.length === 0) return all;
  const rare = sparse.map(made);
  const step: Step = (_batch, _from, n) => {
    const many = call(choose, n, seldom) as number;
    for (const given of rare) call(packChosen, many, given);
  };
  return [...all, step];
}

function sumSteps(
  { counter, block }: Extract<Way, { way: 'sums' }>,
  memory: Kernels,
  totals: () => Totals,
): readonly Step[] {
  const { columns, register, group, take } = memory;
  const { cluster, field } = counter;
  const chosen = choice(field, memory);
  const { addOne, addTwo, addThree, addOneChosen, addTwoChosen, addThreeChosen } = memory;
  const { length } = cluster.sums;
  const add = length === 1 ? addOne : length === 2 ? addTwo : addThree;
  const addSome = length === 1 ? addOneChosen : length === 2 ? addTwoChosen : addThreeChosen;
  const given = counted(field, block);
  return [
    (batch, from, n) => {
      const many = chosen(n);
      if (many === 0) return;
      for (let index = 0; index < length; index += 1) {
        const held = batch.columns.get(cluster.sums[index] ?? '');
        const into = columns[index] as Int32Array;
        if (held?.type !== 'count' && held?.type !== 'money') into.fill(0, 0, n);
        else if (many < 0) into.set(held.values.subarray(from, from + n));
        else call(take, many, { held: held.values, from, into });
      }
      if (many < 0) call(add, n, given);
      else call(addSome, many, given);
    },
    (batch, from, n) => {
      for (const [job, { number, sum = '' }] of cluster.jobs.entries()) {
        const held = batch.columns.get(sum);
        if ((held?.type !== 'count' && held?.type !== 'money') || held.wide.size === 0) continue;
        for (const [row, amount] of held.wide) {
          if (row < from || row >= from + n) continue;
          const place = ((register[row - from] ?? 0) >>> field.shift) & field.mask;
          const own = group[row - from] ?? 0;
          if (cluster.answers[job]?.[cluster.cellOf[place] ?? 0] === yes)
            addSum(totalOf(totals(), number, own + 1), own, amount);
        }
      }
    },
  ];
}
