import { type Period, year } from 'permille';
import { approvalWorkdays, towns } from 'permille/catalogue';
import { fromCsv, fromRows, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, refusal } from './inputs.js';

const whole = { from: '2019-01-01', to: '2019-12-31' };
const area = (rows: readonly object[]) =>
  fromRows(
    rows.map((row) => ({ ...whole, ...row })),
    { of: 'area' },
  );
const [county, other] = ['140423', '140424'];
const missing = { missing: 'not-reported' };

describe('a period', () => {
  const quarters: readonly Period[] = [
    whole,
    { from: '2019-01-01', to: '2019-03-31' },
    { from: '2018-01-01', to: '2018-12-31' },
  ];
  test('is met exactly, or not at all', async () => {
    const rows = quarters.map((period, index) => ({ place: county, towns: 10 ** index, ...period }));
    const found = await tally([towns], {
      from: [area(rows)],
      during: [year(2019), { from: '2019-01-01', to: '2019-06-30' }],
    });
    expect(found.map(({ counts }) => counts.towns)).toEqual([missing, counted(1)]);
    const leftOut = [{ why: 'it is of another period', rows: 2 }];
    expect(found.sources).toMatchObject([{ read: 3, used: 1, leftOut }]);
  });

  test('that is not told is none that was asked for', async () => {
    const rows = [{ from: null }, { to: null }, { from: null, to: null }, { from: null }].map((row) => ({
      place: county,
      towns: 1,
      ...row,
    }));
    const found = await tally([towns], { from: [area(rows)], by: ['county'], during: year(2019) });
    expect([...found]).toEqual([]);
    expect(found.sources).toMatchObject([{ read: 4, used: 0, leftOut: [{ why: 'it is of another period', rows: 4 }] }]);
  });

  test('must be told by every file', async () => {
    const work = tally([towns], {
      from: [fromCsv({ text: 'place,towns\n140423,5\n', name: 'a.csv' }, { of: 'area' })],
      during: year(2019),
    });
    const why = 'a.csv has no "from", "to": each area row says from which day to which it reports';
    expect(await refusal(work)).toEqual({ code: 'bad-request', details: { why } });
  });
});

test('what is not reported, or empty, is missing; beside others it is unknown; decimals add up exactly', async () => {
  const rows = [
    { place: county, approvalWorkdays: '0.1' },
    { place: other, approvalWorkdays: '0.25' },
    { place: '140425' },
  ];
  const found = await tally([approvalWorkdays, towns], {
    from: [area(rows)],
    by: ['county'],
    during: [year(2019), year(2018)],
  });
  expect(found.map(({ place, counts }) => [place, counts.approvalWorkdays])).toEqual([
    ['140423', counted('0.1')],
    ['140424', counted('0.25')],
    ['140425', { missing: 'not-reported' }],
  ]);
  expect(found.every(({ counts }) => (counts.towns as { missing: string }).missing === 'not-collected')).toBe(true);
  const total = await tally([approvalWorkdays], { from: [area(rows)], during: year(2019) });
  expect(countsOf(total)).toEqual({ approvalWorkdays: counted('0.35', 1) });
});
