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

/** What each engine has words of its own for. */
interface Words {
  readonly make: (query: string) => readonly string[];
  /** Types of which engines have different names, or sizes. */
  readonly types: { readonly double: string; readonly time: string; readonly widest: string };
  /** A number of that size, of which sixteen cannot be added up: ClickHouse would say that they are 0. */
  readonly large: string;
  readonly rows: (many: number) => string;
}

const words: Readonly<Record<Dialect['name'], Words>> = {
  duckdb: {
    make: (query) => [`CREATE OR REPLACE TABLE guarded AS ${query}`],
    types: { double: 'DOUBLE', time: 'TIMESTAMP', widest: 'DECIMAL(38, 0)' },
    large: '9'.repeat(38),
    rows: (many) => `FROM range(${many})`,
  },
  postgres: {
    make: (query) => ['DROP TABLE IF EXISTS guarded', `CREATE TABLE guarded AS ${query}`],
    types: { double: 'DOUBLE PRECISION', time: 'TIMESTAMP', widest: 'NUMERIC' },
    large: '9'.repeat(75),
    rows: (many) => `FROM generate_series(1, ${many})`,
  },
  clickhouse: {
    make: (query) => [`CREATE OR REPLACE TABLE guarded ENGINE = MergeTree ORDER BY tuple() AS ${query}`],
    types: { double: 'Float64', time: `DateTime('UTC')`, widest: 'Decimal(76, 0)' },
    large: String(2n ** 252n),
    rows: (many) => `FROM numbers(${many})`,
  },
  spark: {
    make: (query) => [`CREATE OR REPLACE TEMP VIEW guarded AS ${query}`],
    types: { double: 'DOUBLE', time: 'TIMESTAMP_NTZ', widest: 'DECIMAL(38, 0)' },
    large: '9'.repeat(38),
    rows: (many) => `FROM range(${many})`,
  },
};

/** A column, what it holds as text, and its type: one of the dialect's, one of the words', or SQL. */
type Cell = readonly [column: string, text: string, type: string];
type Asked = { readonly where?: Condition; readonly sum?: string };

/** Makes a table whose rows are alike, and sees that the engine holds the cells as they were meant. */
async function makeTable({ dialect, driver }: Engine, cells: readonly Cell[], rows = 1): Promise<void> {
  const own = words[dialect.name];
  const types: Readonly<Record<string, string>> = { ...dialect.types, ...own.types };
  const made = cells.map(
    ([column, text, type]) => `CAST(${dialect.text(text)} AS ${types[type] ?? type}) AS ${dialect.quote(column)}`,
  );
  for (const statement of own.make(`SELECT ${made.join(', ')} ${own.rows(rows)}`)) await driver(statement, []);
  const held = cells.map(([column], at) => `CAST(${dialect.quote(column)} AS ${dialect.types.text}) AS held_${at}`);
  const found = await driver(`SELECT ${held.join(', ')} FROM guarded`, []);
  expect(found.map((row) => Object.values(row))).toEqual(Array(rows).fill(cells.map(([, text]) => text)));
}

/** Counts one thing in the table. */
function count({ dialect, driver }: Engine, asked: Asked): Promise<QueriedTally> {
  const measure = { id: 'asked', name, unit: asked.sum ? yuan : persons, of: 'person', overTime: 'flow', ...asked };
  const query = compile([measure as Measure], {
    dialect,
    tables: { person: 'guarded' },
    columns: { person: { decimal: { decimals: 0 } } },
    during: year(2019),
    records,
  });
  return run(query, driver);
}

const countOf = ([row]: QueriedTally): unknown => row?.counts.asked;

/** What an engine says that refuses a query; where it says nothing, the library does. */
type Refusals = Readonly<Partial<Record<Dialect['name'], RegExp>>>;

const oneBadRow = { code: 'bad-rows', details: { faults: 1 } };
const noAmount: Refusals = { duckdb: /^Binder Error: .*VARCHAR/, postgres: /^function \w+\(text.*\) does not exist$/ };

onEachEngine('what is not what it should be', (engine) => {
  const is = (code: string): Asked => ({ where: { is: ['code', code] } as Condition });
  const sum = (column: string): Asked => ({ sum: column });
  const byEnd: Asked = { where: { byEnd: 'date' } as Condition };

  const isRefused = async (asked: Asked, refusals: Refusals, byLibrary: object): Promise<void> => {
    const said = refusals[engine().dialect.name];
    const refusal = said === undefined ? byLibrary : { message: expect.stringMatching(said) };
    await expect(count(engine(), asked)).rejects.toMatchObject(refusal);
  };

  test.each<[string, Cell, Asked, Refusals?]>([
    ['a code that is not one of the list', ['code', 'z', 'text'], is('x')],
    ['a place that is no code', ['place', '14042', 'text'], { where: { known: 'place' } as Condition }],
    ['money with a third decimal', ['money', '1.005', 'DECIMAL(10, 3)'], sum('money')],
    ['a count below zero', ['count', '-1', 'BIGINT'], sum('count')],
    ['half a person', ['count', '0.5', 'DECIMAL(3, 1)'], sum('count')],
    [
      'money held as binary fractions',
      ['money', '0.5', 'double'],
      sum('money'),
      { postgres: /^function \w+\(double precision.*\) does not exist$/ },
    ],
    ['a count held as text', ['count', '1', 'text'], sum('count'), noAmount],
    ['money held as text', ['money', '1.25', 'text'], sum('money'), noAmount],
    [
      'a date that is none',
      ['date', '2019-02-29', 'text'],
      byEnd,
      {
        duckdb: /date field value out of range: "2019-02-29"/,
        postgres: /^date\/time field value out of range: "2019-02-29"$/,
        spark: /^\[CAST_INVALID_INPUT\] The value '2019-02-29'/,
      },
    ],
  ])('%s is refused, by the library unless the engine does', async (_, cell, asked, refusals = {}) => {
    await makeTable(engine(), [cell]);
    await isRefused(asked, refusals, oneBadRow);
  });

  test('a date before the year 1000 is refused; ClickHouse has none, and makes it the first that it has', async () => {
    const isMade = makeTable(engine(), [['date', '0999-12-31', 'date']]);
    if (engine().dialect.name === 'clickhouse') return expect(isMade).rejects.toThrow('1900-01-01');
    await isMade;
    await isRefused(byEnd, {}, oneBadRow);
  });

  test.each<[string, Condition, number]>([
    ['is aged 119', { aged: { since: 'date', at: 'periodEnd', atLeast: { years: 119 } } }, 1],
    ['is not aged 120', { aged: { since: 'date', at: 'periodEnd', atLeast: { years: 120 } } }, 0],
    ['is not aged 130', { aged: { since: 'date', at: 'periodEnd', atLeast: { years: 130 } } }, 0],
    ['is not aged 300', { not: { aged: { since: 'date', at: 'periodEnd', below: { years: 300 } } } }, 0],
    ['is 43,464 days old', { aged: { since: 'date', at: 'periodStart', atLeast: { days: 43_464 } } }, 1],
    ['is not older', { aged: { since: 'date', at: 'periodStart', atLeast: { days: 43_465 } } }, 0],
  ])('somebody born in 1900 %s in 2019, though an engine has no earlier days', async (_, where, yes) => {
    await makeTable(engine(), [['date', '1900-01-01', 'date']]);
    expect(countOf(await count(engine(), { where }))).toEqual({ yes, unknown: 0 });
  });

  test('an hour of the last day is of that day', async () => {
    await makeTable(engine(), [['date', '2019-12-31 10:00:00', 'time']]);
    expect(countOf(await count(engine(), byEnd))).toEqual({ yes: 1, unknown: 0 });
  });

  test('an empty text is missing', async () => {
    await makeTable(engine(), [['code', '', 'text']]);
    expect(countOf(await count(engine(), is('x')))).toEqual({ yes: 0, unknown: 1 });
  });

  test('a sum of nothing is zero', async () => {
    const cells: readonly Cell[] = [
      ['money', '12.51', 'DECIMAL(10, 2)'],
      ['code', 'x', 'text'],
    ];
    await makeTable(engine(), cells);
    expect(countOf(await count(engine(), { ...sum('money'), ...is('y') }))).toEqual({ yes: '0', unknown: 0 });
    expect(countOf(await count(engine(), { ...sum('money'), ...is('x') }))).toEqual({ yes: '12.51', unknown: 0 });
  });

  test('a sum that an engine cannot hold is an error, never another number', async () => {
    await makeTable(engine(), [['decimal', words[engine().dialect.name].large, 'widest']], 16);
    const refusals = { duckdb: /Overflow in HUGEINT addition/, spark: /^\[ARITHMETIC_OVERFLOW\]/ };
    await isRefused(sum('decimal'), refusals, { code: 'overflow', details: { what: 'asked' } });
  });
});
