import { fc, test } from '@fast-check/vitest';
import { PermilleError, type Population, year } from 'permille';
import { fromCsv, type Source, tally } from 'permille/dataset';
import { afterAll, beforeAll, expect } from 'vitest';
import { limits } from '../../src/dataset/threads/limits.js';
import { everyone } from '../../src/model/everyone.js';
import { workers } from '../support/threads.js';
import { utf8 } from './inputs.js';
import { measures } from './measures-in-threads.js';
import { dictionary } from './truth.js';

const usual = { ...limits };
beforeAll(() => void Object.assign(limits, { leastBytes: 1, partsEach: 8 }));
afterAll(() => void Object.assign(limits, usual));

const known: Population = { ...everyone, id: 'known', where: { ...everyone.where, person: { known: 'flag' } } };

/** What a source comes to in so many threads: the table and what became of the rows, or the words of the error. */
async function comesTo(source: Source, by: readonly string[], threads: number): Promise<unknown> {
  try {
    const during = [year(2018), year(2019)];
    const changes = [{ from: '140423', to: '140424', on: '2019-03-01' }];
    const request = { from: [source], by, during, changes, populations: [everyone, known], threads };
    const table = await tally(measures, request);
    return { rows: table.map((row) => ({ ...row, counts: { ...row.counts } })), sources: table.sources };
  } catch (error) {
    if (error instanceof PermilleError) return error.message;
    throw error;
  }
}

const options = { of: 'person', records: dictionary } as const;

const cells = {
  relation: fc.constantFrom('head', 'other', ''),
  place: fc.constantFrom('140423', '140424101202', '140424101203', ''),
  flag: fc.constantFrom('1', '0', ''),
  code: fc.constantFrom('x', 'y', ''),
  date: fc.constantFrom('2019-01-05', ''),
  count: fc.constantFrom('0', '3', '1000000', '9007199254740991', ''),
  money: fc.constantFrom('0', '12.5', '999999999999.99', '-1', ''),
};
const heading = ['household', ...Object.keys(cells), 'note'].join(',');
const note = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('', 'n', '"a,b"') },
  { weight: 1, arbitrary: fc.constantFrom('"two\nlines"', '"甲\r\n\n乙"') },
);
const bad = fc.oneof(
  { weight: 30, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('x', '1,', '"2') },
);
const rest = fc.tuple(...Object.values(cells), note).map((each) => each.join(','));

const file = fc
  .record({
    homes: fc.array(fc.tuple(fc.nat(30), fc.array(fc.tuple(rest, bad), { minLength: 1, maxLength: 6 })), {
      minLength: 1,
      maxLength: 12,
    }),
    sorted: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    end: fc.constantFrom('\n', '\r\n'),
    ended: fc.boolean(),
  })
  .map(({ homes, sorted, end, ended }) => {
    const inOrder = sorted ? homes.toSorted(([one], [other]) => one - other) : homes;
    const rows = inOrder.flatMap(([home, people]) =>
      people.map(
        ([row, wrong]) => `${home === 0 ? '' : home},${wrong === '"2' ? row.replace('head', wrong) : row + wrong}`,
      ),
    );
    return [heading, ...rows].join(end) + (ended ? end : '');
  });

test.prop(
  [file, fc.constantFrom(['county'], [], ['county', 'code'], ['flag']), fc.constantFrom('stop', 'count-unknown')],
  {
    numRuns: 200,
  },
)('a file comes to the same in any number of threads', async (text, by, onBadRow) => {
  const source = fromCsv(utf8(text), { ...options, onBadRow });
  const one = await comesTo(source, by, 1);
  for (const threads of [2, 3, 4]) expect(await comesTo(source, by, threads)).toEqual(one);
  expect(workers).toHaveLength(3);
});
