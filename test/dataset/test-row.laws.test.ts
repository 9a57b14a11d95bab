import { fc, test } from '@fast-check/vitest';
import { type Condition, type Counted, type Period, year } from 'permille';
import { fromRows, tally } from 'permille/dataset';
import { expect } from 'vitest';
import { countsOf, rowsOf } from './inputs.js';
import { condition, dictionary, type Row, row, truth } from './truth.js';

const keys = Object.keys(dictionary.person);
/** Every column is there, if only empty: one that no row has would not have been collected. */
const whole = (rows: readonly Row[]): readonly object[] =>
  rows.map((each) => ({ ...Object.fromEntries(keys.map((key) => [key, null])), ...each }));

const periods: readonly Period[] = [
  year(2019),
  { from: '2000-02-29', to: '2000-02-29' },
  { from: '2019-02-01', to: '2019-02-28' },
];

const count = async (asked: readonly Condition[], rows: readonly Row[], during: Period) => {
  const source = fromRows(whole(rows), { of: 'person', records: dictionary });
  const measures = asked.map((where, index) => rowsOf('person', where, `m${index}`));
  return Object.values(countsOf(await tally(measures, { from: [source], during }))) as readonly Counted<number>[];
};

test.prop([condition, fc.array(row, { minLength: 1, maxLength: 30 }), fc.constantFrom(...periods)], { numRuns: 1000 })(
  'the answers are those of the truth tables',
  async (asked, rows, during) => {
    const truths = rows.map((each) => truth(asked, each, during));
    const yes = truths.filter((each) => each === true).length;
    const unknown = truths.filter((each) => each === null).length;
    expect(await count([asked], rows, during)).toEqual([{ yes, unknown }]);
  },
);

test.prop([condition, fc.array(row, { minLength: 1, maxLength: 30 })])(
  'a question, its opposite and what is unknown are all rows there are',
  async (asked, rows) => {
    const [one, other] = await count([asked, { not: asked }], rows, year(2019));
    expect(one?.unknown).toBe(other?.unknown);
    expect((one?.yes ?? 0) + (other?.yes ?? 0) + (one?.unknown ?? 0)).toBe(rows.length);
  },
);
