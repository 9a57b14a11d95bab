import { type Condition, type Measure, persons, year, yuan } from 'permille';
import { records as ours } from 'permille/catalogue';
import { compile, type Dialect, type QueriedTally, run } from 'permille/sql';
import { expect, test } from 'vitest';
import { onEachEngine } from './each-engine.js';
import type { Engine } from './engines/engine.js';

const name = { zh: '列', en: 'column' };
const records = {
  ...ours,
  person: {
    place: { type: 'place', name },
    code: { type: 'code', name, codes: { x: name, y: name } },
    flag: { type: 'flag', name },
    date: { type: 'date', name },
    count: { type: 'count', name },
    money: { type: 'money', name },
    decimal: { type: 'decimal', name },
  },
} as const;

type Asked = { readonly where?: Condition; readonly sum?: string };

/** How each engine makes a table of a query, and writes some of its types. */
const words: Readonly<
  Record<Dialect['name'], { readonly make: (query: string) => string; readonly double: string; readonly time: string }>
> = {
  duckdb: { make: (query) => `CREATE OR REPLACE TABLE guarded AS ${query}`, double: 'DOUBLE', time: 'TIMESTAMP' },
  postgres: {
    make: (query) => `CREATE TABLE guarded AS ${query}`,
    double: 'DOUBLE PRECISION',
    time: 'TIMESTAMP',
  },
  clickhouse: {
    make: (query) => `CREATE OR REPLACE TABLE guarded ENGINE = MergeTree ORDER BY tuple() AS ${query}`,
    double: 'Float64',
    time: 'DateTime',
  },
  spark: {
    make: (query) => `CREATE OR REPLACE TEMP VIEW guarded AS ${query}`,
    double: 'DOUBLE',
    time: 'TIMESTAMP_NTZ',
  },
};

/** Counts one thing in a table of one row, or of what a query gives; the types and texts are the engine's. */
async function counted({ dialect, driver }: Engine, query: string, asked: Asked, decimals = 0): Promise<QueriedTally> {
  if (dialect.name === 'postgres') await driver('DROP TABLE IF EXISTS guarded', []);
  await driver(words[dialect.name].make(query), []);
  const measure = { id: 'asked', name, unit: asked.sum ? yuan : persons, of: 'person', overTime: 'flow', ...asked };
  const compiled = compile([measure as Measure], {
    dialect,
    tables: { person: 'guarded' },
    columns: { person: { decimal: { decimals } } },
    during: year(2019),
    records,
  });
  return run(compiled, driver);
}

const countOf = ([row]: QueriedTally): unknown => row?.counts.asked;

onEachEngine('what is not what it should be', (engine) => {
  const own = () => words[engine().dialect.name];
  const is = (code: string): Asked => ({ where: { is: ['code', code] } as Condition });
  const sum = (column: string): Asked => ({ sum: column });

  test.each<[string, () => string, Asked]>([
    ['a code that is not one of the list', () => `SELECT 'z' AS code`, is('x')],
    ['money with a third decimal', () => 'SELECT CAST(1.005 AS DECIMAL(10, 3)) AS money', sum('money')],
    ['a count below zero', () => 'SELECT CAST(-1 AS BIGINT) AS count', sum('count')],
    ['half a person', () => 'SELECT CAST(0.5 AS DECIMAL(3, 1)) AS count', sum('count')],
  ])('%s is refused', async (_, query, asked) => {
    await expect(counted(engine(), query(), asked)).rejects.toMatchObject({ code: 'bad-rows', details: { faults: 1 } });
  });

  test.each<[string, () => string, Asked]>([
    ['money held as binary fractions', () => `SELECT CAST(0.5 AS ${own().double}) AS money`, sum('money')],
    ['a count held as text', () => `SELECT '1.5' AS count`, sum('count')],
    ['money held as text', () => `SELECT '1.005' AS money`, sum('money')],
    ['a date that is none', () => `SELECT '2019-02-29' AS date`, { where: { byEnd: 'date' } as Condition }],
  ])('%s is refused, by the library or by the engine', async (_, query, asked) => {
    await expect(counted(engine(), query(), asked)).rejects.toThrow();
  });

  test.each<[string, Condition]>([
    ['aged 130', { aged: { since: 'date', at: 'periodEnd', atLeast: { years: 130 } } }],
    ['aged 300', { not: { aged: { since: 'date', at: 'periodEnd', below: { years: 300 } } } }],
    ['older than 43,464 days', { aged: { since: 'date', at: 'periodStart', atLeast: { days: 43_465 } } }],
  ])('somebody born in 1900 is not %s in 2019, though an engine has no earlier days', async (_, where) => {
    const query = `SELECT CAST('1900-01-01' AS ${engine().dialect.types.date}) AS date`;
    expect(countOf(await counted(engine(), query, { where }))).toEqual({ yes: 0, unknown: 0 });
  });

  test('an hour of the last day is of that day', async () => {
    const query = `SELECT CAST('2019-12-31 10:00:00' AS ${own().time}) AS date`;
    expect(countOf(await counted(engine(), query, { where: { byEnd: 'date' } as Condition }))).toEqual({
      yes: 1,
      unknown: 0,
    });
  });

  test('an empty text is missing', async () => {
    expect(countOf(await counted(engine(), `SELECT '' AS code`, is('x')))).toEqual({ yes: 0, unknown: 1 });
  });

  test('a sum of nothing is zero', async () => {
    const query = `SELECT CAST('12.50' AS DECIMAL(10, 2)) AS money, 'x' AS code`;
    const asked = { ...sum('money'), ...is('y') };
    expect(countOf(await counted(engine(), query, asked))).toEqual({ yes: '0', unknown: 0 });
  });

  test('a sum that an engine cannot hold is an error, never another number', async () => {
    const large: Readonly<Record<Dialect['name'], string>> = {
      duckdb: `SELECT CAST('${'9'.repeat(38)}' AS DECIMAL(38, 0)) AS "decimal" FROM range(12)`,
      postgres: `SELECT CAST('${'9'.repeat(75)}' AS NUMERIC) AS "decimal" FROM generate_series(1, 12)`,
      clickhouse: `SELECT toDecimal256('${'9'.repeat(76)}', 0) AS "decimal" FROM numbers(12)`,
      spark: `SELECT CAST('${'9'.repeat(38)}' AS DECIMAL(38, 0)) AS \`decimal\` FROM range(12)`,
    };
    await expect(counted(engine(), large[engine().dialect.name], sum('decimal'))).rejects.toThrow(/overflow|beyond/i);
  });
});
