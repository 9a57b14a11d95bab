import { year } from 'permille';
import { meanResidentPopulation, towns } from 'permille/catalogue';
import { type By, fromRows, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, refusal } from './inputs.js';

const whole = { from: '2019-01-01', to: '2019-12-31' };
const area = (rows: readonly object[], name = 'rows') =>
  fromRows(
    rows.map((row) => ({ ...whole, ...row })),
    { of: 'area', name },
  );

const [city, county, other, townA, townB] = ['140400', '140423', '140424', '140423101000', '140423102000'];

const byPlace = async (from: Parameters<typeof tally>[1]['from'], by: readonly By[] = ['county']) => {
  const found = await tally([towns], { from, by, during: year(2019) });
  return { rows: found.map(({ place, counts }) => [place, counts.towns]), sources: found.sources };
};

describe('of a county and its townships', () => {
  const rows = [
    { place: townA, towns: 1 },
    { place: county, towns: 10 },
    { place: townB, towns: 2 },
    { place: other, towns: 20 },
  ];

  test('the highest counts, and those below it are covered', async () => {
    const covered = { read: 4, used: 2, leftOut: [{ why: 'a row of a place above it counts instead', rows: 2 }] };
    const { rows: found, sources } = await byPlace([area(rows)]);
    expect(found).toEqual([
      [county, counted(10)],
      [other, counted(20)],
    ]);
    expect(sources).toMatchObject([covered]);
    const total = await tally([towns], { from: [area(rows)], during: year(2019) });
    expect(countsOf(total)).toEqual({ towns: counted(30) });
    expect(total.sources).toMatchObject([covered]);
  });

  test('whichever file they are in, and in any order', async () => {
    const { rows: found } = await byPlace([area(rows)]);
    for (const from of [
      [area(rows.toReversed())],
      rows.map((row) => area([row])),
      [area(rows.slice(0, 1)), area(rows.slice(1))],
    ]) {
      expect((await byPlace(from)).rows).toEqual(found);
    }
  });

  test('a row of a place above the level is left out', async () => {
    const { rows: found, sources } = await byPlace([area([...rows, { place: city, towns: 99 }])], ['township']);
    expect(found).toEqual([
      [townA, counted(1)],
      [townB, counted(2)],
    ]);
    const why = 'the place is above the level asked for';
    expect(sources).toMatchObject([{ read: 5, used: 2, leftOut: [{ why, rows: 3 }] }]);
    expect((await byPlace([area([...rows, { place: city, towns: 99 }])], ['prefecture'])).rows).toEqual([
      [city, counted(99)],
    ]);
  });

  test('a county without a row of its own is the sum of its townships', async () => {
    expect((await byPlace([area(rows.filter(({ place }) => place !== county))])).rows).toEqual([
      [county, counted(3)],
      [other, counted(20)],
    ]);
  });

  test('so it is in a hierarchy of the caller’s own', async () => {
    const parents = { 东: '全区', 西: '全区', 东一: '东', 东二: '东' };
    const own = (told: Readonly<Record<string, number>>) =>
      fromRows(
        Object.entries(told).map(([place, towns]) => ({ place, towns, ...whole })),
        {
          of: 'area',
          columns: { place: { places: 'own' } },
        },
      );
    const both = [{ places: ['东', '西'], parents }];
    expect((await byPlace([own({ 东: 10, 东一: 1, 东二: 2, 西: 5 })], both)).rows).toEqual([
      ['东', counted(10)],
      ['西', counted(5)],
    ]);
    expect((await byPlace([own({ 东一: 1, 东二: 2 })], both)).rows).toEqual([['东', counted(3)]]);
    const nested = [{ places: ['东', '东一'], parents }];
    expect((await byPlace([own({ 东: 10, 东一: 1, 东二: 2 })], nested)).rows).toEqual([
      ['东', counted(10)],
      ['东一', counted(1)],
    ]);
  });

  test('and after a county’s code has changed', async () => {
    const changes = [{ from: '450127', to: '450181', on: '2021-02-03' }];
    const rows = [
      { place: '450127', towns: 10 },
      { place: '450181101000', towns: 1 },
      { place: '450127102000', towns: 2 },
    ];
    const during = year(2021);
    const found = await tally([towns], {
      from: [area(rows.map((row) => ({ ...row, ...during })))],
      by: ['county'],
      during,
      changes,
    });
    expect(found.map(({ place, counts }) => [place, counts.towns])).toEqual([['450181', counted(10)]]);
  });
});

describe('two rows of one key are an error', () => {
  const [one, two] = [area([{ place: county, towns: 1 }], 'a.csv'), area([{ place: county, towns: 1 }], 'b.csv')];
  const key = '140423 20190101–20191231';

  test('in one file', async () => {
    const source = area(
      [
        { place: county, towns: 1 },
        { place: county, towns: null },
      ],
      'a.csv',
    );
    expect(await refusal(byPlace([source]))).toEqual({ code: 'double-row', details: { file: 'a.csv', key } });
  });

  test('in two files', async () => {
    expect(await refusal(byPlace([one, two]))).toEqual({
      code: 'double-row',
      details: { file: 'a.csv and b.csv', key },
    });
  });

  test('but not two files with columns of their own, nor rows nothing is asked of', async () => {
    const mean = area([{ place: county, meanResidentPopulation: '1234.5' }]);
    const found = await tally([towns, meanResidentPopulation], { from: [one, mean], during: year(2019) });
    expect(countsOf(found)).toEqual({ towns: counted(1), meanResidentPopulation: counted('1234.5') });
    const unasked = area([
      { place: county, towns: 1 },
      { place: county, towns: 1 },
    ]);
    const without = await tally([meanResidentPopulation], { from: [unasked, mean], during: year(2019) });
    expect(countsOf(without)).toEqual({ meanResidentPopulation: counted('1234.5') });
    const why = 'nothing asked for is counted from it';
    expect(without.sources[0]).toMatchObject({ read: 2, used: 0, leftOut: [{ why, rows: 2 }] });
  });
});
