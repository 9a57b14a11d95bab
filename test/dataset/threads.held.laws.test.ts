import { fc, test } from '@fast-check/vitest';
import { year } from 'permille';
import { fromRows, hold, tally } from 'permille/dataset';
import { afterAll, beforeAll, expect } from 'vitest';
import { limits } from '../../src/dataset/threads/limits.js';
import { workers } from '../support/threads.js';
import { measures } from './measures-in-threads.js';
import { dictionary, row } from './truth.js';

const usual = { ...limits };
beforeAll(() => void Object.assign(limits, { leastRows: 4096, partsEach: 2 }));
afterAll(() => void Object.assign(limits, usual));

const told = fc.tuple(
  row,
  fc.constantFrom('140423', '140424101202', '140424101203', null),
  fc.constantFrom('head', 'other', null),
);

test.prop(
  [
    fc.array(told, { minLength: 1, maxLength: 24 }),
    fc.integer({ min: 9000, max: 20_000 }),
    fc.integer({ min: 1, max: 6000 }),
    fc.constantFrom<(readonly string[])[]>(['county'], [], ['county', 'code'], ['village']),
  ],
  { numRuns: 8 },
)('rows held in memory come to the same in any number of threads', async (kinds, length, homes, by) => {
  const rows = Array.from({ length }, (_, index) => {
    const [cells, place, relation] = kinds[(index * 7 + (index >> 5)) % kinds.length] ?? [];
    return { ...cells, place, relation, household: index % 11 === 0 ? null : `F${(index * 31) % homes}` };
  });
  const held = await hold(fromRows(rows, { of: 'person', records: dictionary }));
  const comesTo = async (threads: number): Promise<unknown> => {
    const table = await tally(measures, { from: [held], by, during: [year(2018), year(2019)], threads });
    return { rows: table.map((each) => ({ ...each, counts: { ...each.counts } })), sources: table.sources };
  };
  const one = await comesTo(1);
  for (const threads of [2, 3]) expect(await comesTo(threads)).toEqual(one);
  expect(workers).toHaveLength(2);
});
