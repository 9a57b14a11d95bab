import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { year as calendarYear } from 'permille';
import { everyone, familyDoctorSignupRate, share65Plus } from 'permille/catalogue';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tallyInDuckdb } from '../../src/cli/duckdb/tally.js';
import { filesGiven, type Inputs } from '../../src/cli/sources.js';
import { stagedPackage, temporaryFolder } from '../support/package.js';
import { start, transpiled } from './running.js';

const command = transpiled();
const folder = temporaryFolder();
const permille = (words: readonly string[]) => start(command(words), {}, folder).ended;
const fixtures = resolve('test/fixtures/parquet');

const people = `个人编号,家庭编号,与户主关系,居住地代码,性别,出生日期,是否常住,signed,是否建档立卡贫困人口,income,"note, ""free"""
1,a,户主,140423101202,男,1950-01-01,是,是,否,12.50,
2,a,配偶,140423101202,女,1990-02-03,是,否,是,0.1,"x
y"
3,b,户主,140424101202,,1990-02-03,是,,是,,"是"
4,b,子女,140424,女,2019-02-03,1,1,否,7,a;b
5,,户主,,女,,0,,,,
 6 , c , 户主 , 140424101203 , 男 , 1931-05-06 , Y , yes , N , 3 , z
`;
const south = people.split('\n')[0]?.concat('\n7,d,户主,450127101202,男,1960-12-31,是,是,是,1,\n') ?? '';

const births = `常住地代码,出生日期,是否活产,出生体重(克),性别
140423101202,2019-03-01,是,2499,男
140424101202,2019-12-31,是,3100,女
140424101202,2019-12-31,否,,不详
140424101202,2018-12-31,是,2400,女
`;
const area = `place,from,to,年平均常住人口数
140423,2019-01-01,2019-12-31,162.5
140424,2019-01-01,2019-12-31,98
140424101000,2019-01-01,2019-12-31,9
`;
const sex = { from: '性别', codes: { 男: 'male', 女: 'female', 不详: null } };
const relation = { from: '与户主关系', codes: { 户主: 'head', 配偶: 'spouse', 子女: 'child' } };
const maps = {
  'person.json': {
    of: 'person',
    columns: { sex, relation },
  },
  'birth.json': { of: 'birth', columns: { sex } },
  'rows.json': {
    of: 'person',
    columns: { place: 'place', resident: 'flag', signed: 'flag2', born: 'date', income: 'money2' },
  },
  'numbers.json': { of: 'person', columns: { signed: 'answer', sex: { codes: { 1: 'male', 2: 'female' } } } },
  'dated.json': { of: 'person', columns: { born: { from: '出生日期', format: 'yyyyMMdd' } } },
  'placed.json': { of: 'person', columns: { place: { from: '居住地代码', places: 'own' } } },
  'coded.json': { of: 'person', columns: { sex, relation, born: { from: '出生日期', codes: { '1950-01-01': null } } } },
  'lost.json': { of: 'person', columns: { sex, relation, id: { from: '个人编号', codes: { '6': null } } } },
  'semicolon.json': { of: 'person', columns: {}, delimiter: ';' },
};

const files: Readonly<Record<string, string>> = {
  'north.csv': people,
  'south.csv': south,
  'births.csv': births,
  'area.csv': area,
  'bad.csv': 'place,born,resident\n140423101202,2019-02-31,是\n140423101202,2019-02-03,或许\n',
  'ragged.csv': 'place,born,resident\n140423101202,2019-02-03,是\n140423101202,2019-02-03\n',
  'comment.csv': 'id,resident\n#1,是\n2,是\n',
  'one.csv': 'resident\n是\n\n否\n',
  'twice.csv': 'resident,id,resident\n是,1,否\n',
  'turned.csv': 'resident,id\n是,1\n',
  'straight.csv': 'id,resident\n1,是\n',
  'empty.csv': '',
  'broken.parquet': 'PAR1',
  'other.csv': 'a,b\n1,2\n',
  'lines.ndjson': '{"resident":true}\n',
  'star*.csv': 'id,resident\n1,是\n',
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  for (const [name, map] of Object.entries(maps)) await writeFile(join(folder, name), JSON.stringify(map));
  const connection = await (await DuckDBInstance.create()).connect();
  const save = (name: string, rows: string) =>
    connection.run(`COPY (${rows}) TO '${join(folder, name)}' (FORMAT parquet)`);
  const row = "SELECT 140423101202 AS place, DATE '1950-01-01' AS born, true AS resident, 2::TINYINT AS sex";
  await save('numbers.parquet', `${row}, 1::TINYINT AS answer UNION ALL ${row}, 0 UNION ALL ${row}, NULL`);
  await save('more.parquet', `${row}, 1 AS answer, 'x' AS note`);
  await save('wrong.parquet', `${row}, 2::TINYINT AS answer`);
  await save('timed.parquet', "SELECT true AS resident, TIMESTAMP '2019-01-01 10:00:00' AS born");
  await save('words.parquet', "SELECT '是' AS resident, DATE '2019-01-01' AS born");
  await save('called.parquet', `SELECT true AS 是否常住, DATE '1950-01-01' AS born`);
  connection.closeSync();
});

afterAll(() => rm(folder, { recursive: true }));

const year = ['--year', '2019'];
const ofPeople = ['--person', 'north.csv,south.csv', '--map', 'person.json,birth.json', ...year];

describe.concurrent('DuckDB gives what this process gives', () => {
  test.each<readonly [string, readonly string[]]>([
    ['all that CSV files allow', [...ofPeople, '--by', 'county']],
    ['two levels of place', [...ofPeople, '--by', 'village', '--roll-up', 'county,province', '--total']],
    ['a code and JSON', [...ofPeople, '--by', 'sex', '--population', 'everyone,poor', '--format', 'json']],
    [
      'several kinds of record',
      [...ofPeople, '--birth', 'births.csv', '--area', 'area.csv', '--by', 'county', '--indicator'].concat(
        'crudeBirthRate,lowBirthWeightRate,familyDoctorSignupRate',
      ),
    ],
    ['codes that say what is missing', ['--person', 'north.csv', '--map', 'lost.json', ...year, '--by', 'county']],
    ['a date that says it is missing', ['--person', 'north.csv', '--map', 'coded.json', ...year, '--by', 'county']],
    ['marks of comments', ['--person', 'comment.csv', ...year, '--indicator', 'familyDoctorSignupRate']],
    ['a pattern', ['--person', '?o?th.csv', '--map', 'person.json', ...year, '--indicator', '签约率']],
    ['quoted, the header too', ['--person', 'north.csv', '--map', 'person.json', ...year, '--by', 'county']],
    ['Parquet with numbers', ['--person', 'numbers.parquet', '--map', 'numbers.json', ...year, '--by', 'county,sex']],
    ['Parquet files with more columns and fewer', ['--person', '[nm]*.parquet', '--map', 'numbers.json', ...year]],
    ...['delta', 'gzip', 'plain', 'snappy', 'zstd-v2'].map((name): [string, readonly string[]] => [
      `${name}.parquet`,
      ['--person', join(fixtures, `${name}.parquet`), '--map', 'rows.json', ...year, '--by', 'county', '--total'],
    ]),
  ])('%s', async (_, words) => {
    const [here, there] = await Promise.all([
      permille(['compute', ...words, '--format', 'csv']),
      permille(['compute', ...words, '--format', 'csv', '--engine', 'duckdb']),
    ]);
    expect(there).toEqual({ code: 0, signal: null, out: here.out, err: '' });
    expect(here.out.split('\n').length).toBeGreaterThan(2);
  });
});

/** What a count by DuckDB is told, with names of files as they were given. */
const tallied = async (inputs: Inputs): Promise<string> => {
  const stop = { signal: new AbortController().signal, cleanUps: new Set<() => void>() };
  const here = (names: readonly string[] = []) => names.map((name) => resolve(folder, name));
  const given = await filesGiven({
    ...inputs,
    person: here(inputs.person),
    map: here(inputs.map),
  });
  const request = { by: ['county'], rollUp: [], during: calendarYear(2019), populations: [everyone] };
  const told = await tallyInDuckdb([share65Plus, familyDoctorSignupRate], given, stop, request).then(
    () => 'no error',
    (error: Error) => error.message,
  );
  return told.replaceAll(join(folder, '/'), '');
};

describe('files that DuckDB would read otherwise are refused', () => {
  test.each<readonly [Inputs, string]>([
    [{ person: ['north.csv'], encoding: 'gb18030' }, 'does not take north.csv: it is read as UTF-8'],
    [{ person: [resolve('test/fixtures/people.gb18030.csv')] }, 'bytes that are not utf-8'],
    [{ person: ['lines.ndjson'] }, 'does not take lines.ndjson: of files it reads CSV and Parquet, not packed'],
    [{ person: ['people.csv.gz'] }, 'does not take people.csv.gz: of files'],
    [{ person: ['north.csv'], map: ['semicolon.json'] }, 'cells are separated by commas, not ";"'],
    [{ person: ['north.csv'], map: ['dated.json'] }, 'or written yyyy-MM-dd, not yyyyMMdd'],
    [{ person: ['north.csv'], map: ['placed.json'] }, 'places are statistical codes, not places of your own'],
    [{ person: ['nowhere.csv'] }, 'cannot read "nowhere.csv": there is no such file'],
    [{ person: ['nowhere.parquet'] }, 'cannot read "nowhere.parquet": there is no such file'],
    [{ person: ['.'] }, 'it is a directory'],
    [{ person: ['empty.csv'] }, 'empty.csv is empty'],
    [{ person: ['other.csv'] }, 'other.csv has no column of a person record'],
    [{ person: ['twice.csv'] }, 'has resident, id, resident, and DuckDB finds resident, id, resident_1'],
    [{ person: ['one.csv'] }, 'it has one column'],
    [{ person: ['star*.csv'] }, 'its name is a pattern to DuckDB'],
    [{ person: ['turned.csv', 'straight.csv'] }, 'turned.csv and straight.csv have different headers'],
    [{ person: ['straight.csv', 'numbers.parquet'] }, 'are not of one format'],
    [{ person: ['more.parquet', 'called.parquet'] }, 'call resident "resident" and "是否常住"'],
    [{ person: ['timed.parquet'] }, 'takes DATE for a date, and column "born" is TIMESTAMP'],
    [{ person: ['words.parquet'] }, 'takes BOOLEAN, or 0 and 1 for a flag, and column "resident" is VARCHAR'],
    [{ person: ['bad.csv'] }, '2 cells or rows that are not what the columns say'],
    [{ person: ['wrong.parquet'], map: ['numbers.json'] }, 'has 1 cell or row that is not what'],
    [{ person: ['ragged.csv'] }, 'ragged.csv'],
    [{ person: ['broken.parquet'] }, 'broken.parquet: DuckDB says: '],
  ])('%j', async (inputs, message) => {
    const told = await tallied(inputs);
    expect(told).toContain(message);
    expect(told).not.toBe('no error');
  });
});

const engine = ['compute', '--engine', 'duckdb', ...year, '--indicator', 'share65Plus'];

test.each<readonly [readonly string[], string]>([
  [['--threads', '2'], '--threads does not go with --engine duckdb'],
  [['--memory', '1G'], '--memory does not go with --engine duckdb'],
  [['--count-unknown'], '--count-unknown does not go with --engine duckdb'],
  [['--engine', 'oracle'], "argument 'oracle' is invalid"],
])('compute in DuckDB does not take %j', async (words, message) => {
  const { code, out, err } = await permille([...engine, '--person', 'north.csv', ...words]);
  expect(err).toContain(message);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('without the package, compute in DuckDB says what to install', async () => {
  const bare = stagedPackage();
  await rm(join(bare, 'node_modules'));
  mkdirSync(join(bare, 'node_modules'));
  for (const name of await readdir('node_modules'))
    if (name !== '@duckdb' && !name.startsWith('.'))
      symlinkSync(resolve('node_modules', name), join(bare, 'node_modules', name), 'junction');
  const [node = '', script = ''] = command([]);
  cpSync(join(script, '../..'), join(bare, 'dist'), { recursive: true });
  const words = [node, join(bare, 'dist/cli/index.js'), ...engine, '--person', join(folder, 'north.csv')];
  const { code, err } = await start(words).ended;
  await rm(bare, { recursive: true });
  expect(err).toContain('cannot be read without @duckdb/node-api; install it: npm install @duckdb/node-api');
  expect(code).toBe(2);
});
