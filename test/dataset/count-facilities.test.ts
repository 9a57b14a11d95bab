import { calculate, format, type Measure, year } from 'permille';
import { institutionBeds, medicalExpenseGrowthRate, medicalRevenue } from 'permille/catalogue';
import { fromRows, tally } from 'permille/dataset';
import { expect, test } from 'vitest';
import { counted, countsOf, refusal } from './inputs.js';

const whole = { from: '2019-01-01', to: '2019-12-31' };
const facility = (rows: readonly object[]) =>
  fromRows(
    rows.map((row) => ({ ...whole, ...row })),
    { of: 'facility' },
  );
const [county, other, townA, townB] = ['140423', '140424', '140423101000', '140423102000'];

test('institutions add up, by place and type, and none covers another', async () => {
  const rows = [
    { id: 'H1', place: county, type: 'hospital', beds: 100 },
    { id: 'C1', place: townA, type: 'townshipHealthCentre', beds: 20 },
    { id: 'C2', place: townB, type: 'townshipHealthCentre', beds: 30 },
    { id: 'C3', place: null, type: 'townshipHealthCentre', beds: 5 },
  ];
  const found = await tally([institutionBeds], { from: [facility(rows)], by: ['county', 'type'], during: year(2019) });
  expect(found.map(({ place, by, counts }) => [place, by.type, counts.institutionBeds])).toEqual([
    [county, 'hospital', counted(100)],
    [county, 'townshipHealthCentre', counted(50)],
    [null, 'townshipHealthCentre', counted(5)],
  ]);
});

test('growth over the year before, from rows of two years', async () => {
  const revenue = (from: string, to: string, id: string, medicalRevenue: string) => ({
    id,
    place: county,
    from,
    to,
    medicalRevenue,
  });
  const rows = [
    revenue('2018-01-01', '2018-12-31', 'H1', '1000.10'),
    revenue('2018-01-01', '2018-12-31', 'H2', '999.90'),
    revenue('2019-01-01', '2019-12-31', 'H1', '1100.10'),
    revenue('2019-01-01', '2019-12-31', 'H2', '1100.00'),
  ];
  const request = { from: [facility(rows)], by: ['county'], during: [year(2018), year(2019)] } as const;
  const found = await tally([medicalExpenseGrowthRate], request);
  // 2200.10 − 2000 over 2000, and nothing to compare 2018 with
  expect(found.map(({ counts }) => counts)).toEqual([
    { medicalRevenue: counted('2000'), medicalRevenueYearBefore: { missing: 'not-reported' } },
    { medicalRevenue: counted('2200.1'), medicalRevenueYearBefore: counted('2000') },
  ]);
  const [before, after] = calculate(medicalExpenseGrowthRate, found);
  expect(before).toMatchObject({ status: 'missing', measures: { medicalRevenueYearBefore: 'not-reported' } });
  expect(after && format(after, { places: 3 })).toBe('10.005%');
  expect(found.sources).toMatchObject([{ read: 4, used: 4, leftOut: [] }]);
  expect(countsOf(await tally([medicalRevenue], { ...request, by: [], during: year(2018) }))).toEqual({
    medicalRevenue: counted('2000'),
  });
});

test('ten thousand institutions', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({ id: `V${index}`, place: county, beds: 1 }));
  expect(countsOf(await tally([institutionBeds], { from: [facility(rows)], during: year(2019) }))).toEqual({
    institutionBeds: counted(10_000),
  });
});

test('two rows of an institution, wherever it is, are an error', async () => {
  const source = facility([
    { id: 'H1', place: county, beds: 1 },
    { id: 'H1', place: other, beds: 1 },
  ]);
  const work = tally([institutionBeds], { from: [source], during: year(2019) });
  expect(await refusal(work)).toMatchObject({ code: 'double-row', details: { key: 'H1 20190101–20191231' } });
});

test('what needs two columns is not collected where no file has both', async () => {
  const hospitalBeds = { ...institutionBeds, where: { is: ['type', 'hospital'] } } as const satisfies Measure;
  const files = [facility([{ id: 'H1', type: 'hospital' }]), facility([{ id: 'H1', beds: 5 }])];
  const found = await tally([hospitalBeds], { from: files, during: year(2019) });
  expect(countsOf(found)).toEqual({ institutionBeds: { missing: 'not-collected' } });
});
