import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/package.js';
import { start, transpiled } from './running.js';

const command = transpiled();
const folder = temporaryFolder();
const sql = (words: readonly string[]) => start(command(['sql', ...words]), {}, folder).ended;

const maps = {
  'map.json': {
    of: 'person',
    columns: { signed: { from: '签约"', codes: { 是: true, "否'\n; --": false } }, place: '居住地' },
  },
  'dated.json': { of: 'person', columns: { born: { from: '出生日期', format: 'yyyyMMdd' } } },
};

beforeAll(async () => {
  for (const [name, map] of Object.entries(maps)) await writeFile(join(folder, name), JSON.stringify(map));
});
afterAll(() => rm(folder, { recursive: true }));

describe.concurrent('permille sql', () => {
  test('prints a statement for each kind of record, with its parameters', async () => {
    const { code, out, err } = await sql([
      ...['--dialect', 'postgres', 'crudeBirthRate,签约率', '--by', 'county', '--roll-up', 'province'],
      ...['--year', '2019', '--table', 'person=ods.person,birth=births'],
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^-- \w+$/gm)).toEqual(['-- person', '-- birth', '-- area']);
    expect(out.match(/FROM "[^ ]*/g)).toEqual(['FROM "ods"."person"', 'FROM "births"', 'FROM "area"']);
    expect(out).toContain("-- $1 = '1000-01-01'\n");
    expect(out).toContain('GROUP BY GROUPING SETS (("county_code"), ("province_code"));\n');
    expect(out).not.toContain("CAST('2019-12-31'");
  });

  test.each([
    ['duckdb', '$1'],
    ['clickhouse', '{p1:String}'],
    ['spark', ':p1'],
  ])('for %s marks parameters as %s', async (dialect, marker) => {
    const words = ['--dialect', dialect, '签约率', '--period', '2019-01..09'];
    const { out } = await sql(words);
    expect(out).toContain(`-- ${marker} = '1000-01-01'\n`);
    expect(out).toContain(`CAST(${marker} AS `);
    const literal = (await sql([...words, '--literals'])).out;
    expect(literal).not.toContain(marker);
    expect(literal).toContain("CAST('2019-09-30' AS ");
  });

  test('takes the mapping that compute takes; what it holds ends no comment and no name', async () => {
    const words = ['--dialect', 'postgres', '签约率', '--by', 'county', '--year', '2019', '--map', 'map.json'];
    const { out } = await sql(words);
    expect(out).toContain('."签约"""');
    expect(out).toContain('."居住地"');
    expect(out).toContain("'否''\\u000a; --'\n");
    expect((await sql([...words, '--literals'])).out).toContain("CAST('否''\n; --' AS TEXT)");
  });

  test('prints tables that its statements run on', async () => {
    const tables = await sql(['--dialect', 'duckdb', '--ddl', '--kind', 'person,claim']);
    expect(tables.out.match(/^CREATE TABLE "\w+"/gm)).toEqual(['CREATE TABLE "person"', 'CREATE TABLE "claim"']);
    const words = ['--dialect', 'duckdb', '签约率,actualInpatientReimbursementRatio', '--by', 'county', '--literals'];
    const { out } = await sql([...words, '--year', '2019', '--population', 'everyone,poor']);
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run(tables.out);
    await connection.run(
      "INSERT INTO person (place, born, resident, signed) VALUES ('140423', '1950-01-01', true, true)",
    );
    const [first = ''] = out.split(/\n\n(?=-- )/);
    const rows = (await connection.runAndReadAll(first)).getRowObjectsJson();
    connection.closeSync();
    expect(rows).toMatchObject([{ county_code: '140423', signedResidents: '1', unreadable_rows: '0' }]);
  });

  test.each<readonly [readonly string[], string]>([
    [['签约率', '--year', '2019'], "required option '--dialect <dialect>' not specified"],
    [['--dialect', 'oracle', '签约率'], "argument 'oracle' is invalid"],
    [['--dialect', 'duckdb', '--year', '2019'], 'which indicators? give ids or names'],
    [['--dialect', 'duckdb', '签约率'], 'which period? give --year 2019'],
    [['--dialect', 'duckdb', '签约', '--year', '2019'], 'there is no indicator "签约"'],
    [['--dialect', 'duckdb', '签约率', '--year', '2019', '--population', '富人'], 'there is no population "富人"'],
    [
      ['--dialect', 'duckdb', '签约率', '--year', '2019', '--by', 'setting'],
      'no record given has a code or flag "setting"',
    ],
    [['--dialect', 'duckdb', '签约率', '--year', '2019', '--roll-up', 'county'], 'rollUp takes levels above'],
    [
      ['--dialect', 'duckdb', '签约率', '--year', '2019', '--table', 'people'],
      '--table takes kind=table, not "people"',
    ],
    [['--dialect', 'duckdb', '签约率', '--year', '2019', '--table', 'cat=x'], '--table is one of person, household'],
    [
      ['--dialect', 'postgres', '签约率', '--year', '2019', '--table', 'person=a.b.c.d'],
      'the name of a table has one part to three',
    ],
    [['--dialect', 'duckdb', '签约率', '--year', '2019', '--map', 'dated.json'], 'or written yyyy-MM-dd, not yyyyMMdd'],
    [['--dialect', 'duckdb', '签约率', '--year', '2019', '--kind', 'person'], '--kind goes with --ddl'],
    [['--dialect', 'duckdb', '--ddl', '签约率'], '--ddl makes tables and counts nothing'],
    [['--dialect', 'duckdb', '--ddl', '--kind', 'cat'], '--kind is one of person, household'],
  ])('%j is refused in a line, with exit code 2', async (words, message) => {
    const { code, out, err } = await sql(words);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^\s+at /m);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
