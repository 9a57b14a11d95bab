import { existsSync, readFileSync } from 'node:fs';
import type { Column, Columns } from 'permille';
import { records } from 'permille/catalogue';
import { ddl, spark } from 'permille/sql';
import { expect, test, vi } from 'vitest';
import { describeEngine } from '../each-engine.js';
import { columns as common, full, fullAsText, many, none, ofMany, rowsOfTexts, texts } from './samples.js';
import { sparkEngine } from './spark.js';

vi.setConfig({ testTimeout: 300_000 });

const odd = `it's "so" \\ \`户\` \${spark.master} $\{x} :p2 ? 😀 é\n\t%_'`;

const commented = (type: Column['type']): Column => ({ name: { zh: `'${type}'`, en: odd }, type });

const columns: Columns = { ...common, id: commented('key'), place: commented('place'), kind: commented('code') };

/** Processes on which rows of a query are worked on. */
const workers = `SELECT pid, COUNT(*) AS n
  FROM (SELECT JAVA_METHOD('java.lang.ProcessHandle', 'current') AS pid FROM RANGE(0, 8, 1, 2)) GROUP BY pid`;

/** Whether a process runs; one that has ended and that nobody has asked after has no command line. */
const runs = (pid: unknown): boolean =>
  existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';

describeEngine(sparkEngine, 'what it stores, and who does the work', (engine) => {
  const query = (text: string, ...parameters: readonly string[]) => engine().driver(text, parameters);

  test('parameters come as they are, twice and in any order', async () => {
    expect(await query('SELECT :p2 AS b, :p1 AS a, :p10 AS c, :p1 AS d', odd, '', ...'3456789', '十')).toEqual([
      { b: '', a: odd, c: '十', d: odd },
    ]);
    expect(await query('SELECT CAST(:p1 AS DATE) < CAST(:p2 AS DATE) AS a', '2019-01-05', '2020-02-29')).toEqual([
      { a: true },
    ]);
  });

  test('texts come through as parameters and as cells', async () => {
    const marked = texts.map((_, index) => `${spark.marker(index + 1)} AS c${index}`);
    const [row] = await query(`SELECT ${marked.join(', ')}`, ...texts);
    expect(Object.values(row ?? {})).toEqual(texts);
    await engine().load('texts', 'person', columns, rowsOfTexts);
    expect(await query('SELECT id FROM texts ORDER BY visits')).toEqual(texts.map((id) => ({ id })));
  });

  test('texts and names in quotes are what they were', async () => {
    const name = odd.replaceAll('${', '{');
    expect(await query(`SELECT ${spark.text(odd)} AS ${spark.quote(name)}`)).toEqual([{ [name]: odd }]);
    expect(spark.quote(odd)).toBeUndefined();
  });

  test('cells come as they are, and missing ones are missing', async () => {
    const more = { id: odd, place: '140423101202', kind: 'a' };
    const other = { id: 'z', '旗 "flag"': false, spent: '-0.10' };
    const rows = [{ ...full, ...more }, other, none, {}];
    const table = await engine().load('人 `of` "x".y', 'person', columns, rows);
    expect(table).toEqual(['人 `of` "x".y']);
    const cells = Object.keys(columns).map((key) => `CAST(\`${key}\` AS STRING) AS \`${key}\``);
    const missing = { ...none, place: null, kind: null };
    expect(await query(`SELECT ${cells.join(', ')} FROM \`人 \`\`of\`\` "x".y\` ORDER BY id NULLS LAST`)).toEqual([
      { ...fullAsText, ...more },
      { ...missing, ...other, '旗 "flag"': 'false' },
      missing,
      missing,
    ]);
  });

  test('columns have the types that `ddl` gives them', async () => {
    const [create = ''] = ddl(spark, { kinds: ['person'], records: { ...records, person: columns } });
    await query(create);
    await engine().load('loaded', 'person', columns, []);
    const typesOf = async (table: string) =>
      (await query(`DESCRIBE ${table}`)).map(({ col_name, data_type }) => [col_name, data_type]);
    expect(await query('DESCRIBE person')).toContainEqual({
      col_name: 'id',
      data_type: 'string',
      comment: `'key' (${odd})`,
    });
    expect(await typesOf('loaded')).toEqual(await typesOf('person'));
  });

  test('an empty table, and one in place of another', async () => {
    await engine().load('people', 'person', columns, []);
    const count = 'SELECT COUNT(*) AS n, SUM(visits) AS visits FROM people';
    expect(await query(count)).toEqual([{ n: 0n, visits: null }]);
    await engine().load('people', 'person', columns, [{ visits: '3' }, { visits: '4' }]);
    expect(await query(count)).toEqual([{ n: 2n, visits: 7n }]);
  });

  test('thousands of rows', async () => {
    await engine().load('many', 'person', columns, many);
    const sql = 'SELECT CAST(COUNT(DISTINCT id) AS STRING) AS ids, CAST(SUM(visits) AS STRING) AS visits FROM many';
    expect((await query(sql)).map((row) => Object.values(row))).toEqual([ofMany]);
  });

  test('sums of thousands of decimals are exact', async () => {
    const paid = ['999999999999999999.99', '0.01', null, '-0.02'];
    const rows = Array.from({ length: 5000 }, (_, index) => ({ id: String(index), spent: paid[index % 4] ?? null }));
    await engine().load('claims', 'claim', columns, rows);
    const sum = 'SELECT CAST(SUM(CAST(spent AS DECIMAL(38, 2))) AS STRING) AS spent, COUNT(spent) AS n FROM claims';
    expect(await query(sum)).toEqual([{ spent: '1249999999999999999975.00', n: 3750n }]);
  });

  test('days are days of no time zone', async () => {
    const text = `SELECT CAST(day AS STRING) AS day, ${spark.dateNumber('day')} AS number,
      ${spark.daysBetween("DATE '2019-12-31'", 'day')} AS days FROM (SELECT CAST(:p1 AS DATE) AS day)`;
    expect(await query(text, '2020-02-29')).toEqual([{ day: '2020-02-29', number: 20200229, days: 60 }]);
  });

  test('a number that does not fit is an error, with what Spark says', async () => {
    const most = '9223372036854775807';
    await engine().load('most', 'facility', columns, [{ visits: most }, { visits: most }, { born: '2019-01-01' }]);
    await expect(query('SELECT SUM(visits) FROM most')).rejects.toThrow('[ARITHMETIC_OVERFLOW]');
    await expect(query('SELECT CAST(:p1 AS BIGINT)', `${most}0`)).rejects.toThrow('[CAST_INVALID_INPUT]');
    await expect(query('SELECT `户` FROM most')).rejects.toThrow(/^\[UNRESOLVED_COLUMN.*`户` cannot be resolved/);
  });

  test('fifty queries one after the other', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({ id: 'x', visits: String(index) }));
    await engine().load('fifty', 'visit', columns, rows);
    for (const { visits } of rows)
      expect(
        await query('SELECT id, COUNT(*) AS n FROM fifty WHERE visits <= CAST(:p1 AS BIGINT) GROUP BY id', visits),
      ).toEqual([{ id: 'x', n: BigInt(visits) + 1n }]);
  });

  test('two processes do the work, and end when the engine is closed', async () => {
    const found = await query(workers);
    expect(found.map(({ n }) => n)).toEqual([4n, 4n]);
    const pids = found.map(({ pid }) => pid);
    expect(pids.map(runs)).toEqual([true, true]);
    await engine().close();
    await expect.poll(() => pids.some(runs), { timeout: 20_000 }).toBe(false);
    await expect(query('SELECT 1')).rejects.toThrow();
  });
});
