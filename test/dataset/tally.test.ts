import { calculate, format, type Population, year } from 'permille';
import {
  aged65Plus,
  crudeBirthRate,
  everyone,
  familyDoctorSignupRate,
  infantMortalityRate,
  poor,
  residentPopulation,
} from 'permille/catalogue';
import { fromCsv, fromRows, tally } from 'permille/dataset';
import { describe, expect, test } from 'vitest';
import { counted, countsOf, file, rowsOf } from './inputs.js';

const during = year(2019);

test('files of several kinds meet by place', async () => {
  const births = await file(
    'place,born,live\n140423101202,2019-03-01,1\n140423101202,2019-04-01,1\n140423102200,2019-05-01,0\n140424101200,2019-06-01,1\n,2019-07-01,1\n140423101202,2018-12-31,1\n',
    'births.csv',
  );
  const deaths = await file(
    'place,born,died\n140423101202,2019-03-01,2019-03-20\n140425101200,2018-03-02,2019-03-01\n140425101200,2018-03-01,2019-03-01\n',
    'deaths.csv',
  );
  const found = await tally([infantMortalityRate], {
    from: [fromCsv(births, { of: 'birth' }), fromCsv(deaths, { of: 'death' })],
    by: ['county'],
    during,
  });
  expect(found.map(({ place, counts }) => [place, counts])).toEqual([
    ['140423', { infantDeaths: counted(1), liveBirths: counted(2) }],
    ['140424', { infantDeaths: counted(0), liveBirths: counted(1) }],
    ['140425', { infantDeaths: counted(1), liveBirths: counted(0) }],
    [null, { infantDeaths: counted(0), liveBirths: counted(1) }],
  ]);
  expect(calculate(infantMortalityRate, found).map(({ status }) => status)).toEqual([
    'known',
    'known',
    'undefined',
    'known',
  ]);
  expect(found.sources.map(({ name, read, used }) => [name, read, used])).toEqual([
    [births, 6, 6],
    [deaths, 3, 3],
  ]);
});

test('a stock is who is there on the last day, in each of several periods', async () => {
  const rows = [
    { resident: true, born: '2018-12-31', died: null, left: null, arrived: null },
    { resident: true, born: '2019-12-31', died: null, left: null, arrived: null },
    { resident: true, born: '2020-01-01', died: null, left: null, arrived: null },
    { resident: true, born: '1950-01-01', died: '2019-12-31', left: null, arrived: null },
    { resident: true, born: '1950-01-01', died: null, left: '2020-01-01', arrived: '2019-06-01' },
    { resident: null, born: '1950-01-01', died: null, left: null, arrived: null },
    { resident: true, born: null, died: null, left: null, arrived: null },
    { resident: false, born: null, died: null, left: null, arrived: null },
  ];
  const periods = [year(2020), year(2018), year(2019)];
  const found = await tally([residentPopulation], { from: [fromRows(rows, { of: 'person' })], during: periods });
  expect(found.map(({ period, counts }) => [period, counts.residentPopulation])).toEqual([
    [year(2018), counted(2, 2)],
    [year(2019), counted(3, 2)],
    [year(2020), counted(3, 2)],
  ]);
});

describe('a column', () => {
  const residents = (header: string, ...rows: readonly string[]) =>
    tally([residentPopulation], { from: [fromCsv({ text: [header, ...rows].join('\n') }, { of: 'person' })], during });

  test('that may be absent says, being absent, that it never happened', async () => {
    expect(countsOf(await residents('resident,born', '1,2000-01-01', ',2000-01-01'))).toEqual({
      residentPopulation: counted(1, 1),
    });
  });

  test('that may not is missing', async () => {
    const found = await residents('resident,died', '1,', '1,');
    expect(countsOf(found)).toEqual({ residentPopulation: { missing: 'not-collected' } });
    expect(found.sources).toMatchObject([
      { read: 2, used: 0, leftOut: [{ why: 'nothing asked for is counted from it', rows: 2 }] },
    ]);
  });

  test('that one of two files lacks is empty there', async () => {
    const whole = fromCsv({ text: 'resident,born\n1,2000-01-01\n' }, { of: 'person' });
    const lacking = fromCsv({ text: 'id,resident\n1,1\n2,0\n' }, { of: 'person' });
    for (const from of [
      [whole, lacking],
      [lacking, whole],
    ]) {
      const found = await tally([residentPopulation], { from, during });
      expect(countsOf(found)).toEqual({ residentPopulation: counted(1, 1) });
      expect(found.sources.map(({ read, used }) => [read, used]).sort()).toEqual([
        [1, 1],
        [2, 2],
      ]);
    }
  });
});

describe('a population', () => {
  const people = fromRows(
    [
      { poor: true, born: '1950-01-01', signed: true },
      { poor: true, born: '1990-01-01', signed: false },
      { poor: null, born: '1950-01-01', signed: true },
      { poor: false, born: '1950-01-01', signed: true },
      { poor: true, born: null, signed: true },
    ],
    { of: 'person' },
  );
  const signed = rowsOf('person', { is: ['signed', true] }, 'signed');
  const claims = rowsOf('claim', undefined, 'claims');
  const oldAndPoor: Population = {
    ...poor,
    id: 'oldAndPoor',
    where: { person: { all: [poor.where.person, aged65Plus.where.person] } },
  };

  test('is asked of numerator and denominator alike, and populations meet in one', async () => {
    const found = await tally([rowsOf('person'), signed], {
      from: [people],
      during,
      populations: [everyone, poor, aged65Plus, oldAndPoor],
    });
    expect(found.map(({ population, counts }) => [population, counts.rows, counts.signed])).toEqual([
      ['everyone', counted(5), counted(4)],
      ['poor', counted(3, 1), counted(2, 1)],
      ['aged65Plus', counted(3, 1), counted(3, 1)],
      ['oldAndPoor', counted(1, 2), counted(1, 2)],
    ]);
  });

  test('that a kind of record knows nothing of is not applicable, even if that kind was not given', async () => {
    const births = rowsOf('birth', undefined, 'births');
    const found = await tally([claims, births], { from: [people], during, populations: [oldAndPoor, poor] });
    expect(found.map(({ counts }) => counts)).toEqual([
      { claims: { missing: 'not-applicable' }, births: { missing: 'not-applicable' } },
      { claims: { missing: 'not-collected' }, births: { missing: 'not-applicable' } },
    ]);
  });

  test('leaves a figure missing where a side of it is', async () => {
    const found = await tally([crudeBirthRate], { from: [people], during, populations: [poor] });
    expect(calculate(crudeBirthRate, found)).toMatchObject([{ status: 'missing', population: 'poor' }]);
  });
});

test('from a file to a figure', async () => {
  const path = await file(
    '姓名,是否常住,出生日期,是否签约\n甲,是,19500105,是\n乙,是,20100228,否\n丙,是,19880808,是\n丁,否,19880808,是\n',
    '居民.csv',
  );
  const codes = { 是: true, 否: false };
  const people = fromCsv(path, {
    of: 'person',
    columns: {
      resident: { codes },
      born: { format: 'yyyyMMdd' },
      signed: { from: '是否签约', codes },
    },
  });
  const [figure] = calculate(familyDoctorSignupRate, await tally([familyDoctorSignupRate], { from: [people], during }));
  expect(figure && format(figure, { places: 2 })).toBe('66.67%');
});

test('a source that nothing is asked of is read and left out', async () => {
  const claims = fromRows([{ total: '1' }, { total: '2' }], { of: 'claim' });
  const found = await tally([rowsOf('person')], {
    from: [fromRows([{ id: 1 }], { of: 'person' }), claims],
    by: ['county'],
    during,
  });
  expect(found.map(({ counts }) => counts)).toEqual([{ rows: counted(1) }]);
  expect(found.sources.map(({ of, read, used }) => [of, read, used])).toEqual([
    ['person', 1, 1],
    ['claim', 2, 0],
  ]);
});

test('a tally is plain data', async () => {
  const found = await tally([rowsOf('person')], {
    from: [fromRows([{ place: '140423' }], { of: 'person' })],
    by: ['county'],
    during,
  });
  const row = {
    place: '140423',
    period: during,
    population: 'everyone',
    by: {},
    counts: { rows: { yes: 1, unknown: 0 } },
  };
  expect(JSON.parse(JSON.stringify(found))).toEqual([row]);
  expect([...structuredClone(found)]).toEqual([row]);
});
