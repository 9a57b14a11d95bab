import { year } from 'permille';
import { compile, duckdb, postgres } from 'permille/sql';
import { describe, expect, test } from 'vitest';
import { onEachEngine } from './each-engine.js';
import { agree, ask, badRows, type How, makeTable, measureOf, queryFor, records } from './made-table.js';

describe('codes of the caller mean what their column can hold', () => {
  test.each<[string, How['columns'], string]>([
    ['a flag that means a text', { flag: { codes: { 是: 'yes' } } }, '"是" means "yes", which should be true or false'],
    ['a code that is not in its list', { code: { codes: { 男: 'X' } } }, '"男" means "X", which should be one of x, y'],
    ['a code that is yes', { open: { codes: { 男: true } } }, '"男" means true, which should be one of '],
    ['a place that is yes', { place: { codes: { 太行: true } } }, '"太行" means true, which should be text'],
    [
      'a place that is no code',
      { place: { codes: { 太行: 'abc' } } },
      '"太行" means "abc", which should be a place code of six digits (GB/T 2260) or twelve',
    ],
  ])('%s is refused when the query is compiled, though nobody asks for the column', (_, columns, why) => {
    const message = `codes of 列 (column): ${why}`;
    expect(() => queryFor(duckdb, {}, { columns })).toThrow(expect.objectContaining({ code: 'bad-request', message }));
  });

  test.each([-1, 39, 0.5])('%d decimals are refused', (decimals) => {
    const message = `decimals of 列 (column) are 0 to 38, not ${decimals}`;
    expect(() => queryFor(duckdb, {}, { columns: { decimal: { decimals } } })).toThrow(
      expect.objectContaining({ code: 'bad-request', message }),
    );
  });
});

describe('values of a query', () => {
  const where = (many: number) => ({ oneOf: ['open', ...Array.from({ length: many }, (_, index) => `c${index}`)] });

  test('one of two codes is IN, one of one is the same', () => {
    expect(queryFor(duckdb, { where: where(2) }).text).toContain(
      'records."open" IN (CAST($1 AS VARCHAR), CAST($2 AS VARCHAR))',
    );
    expect(queryFor(duckdb, { where: where(1) }).text).toContain('records."open" = CAST($1 AS VARCHAR)');
  });

  test('PostgreSQL takes 65,535 parameters, and a query of more is refused', () => {
    expect(queryFor(postgres, { where: where(65_535) }).parameters).toHaveLength(65_535);
    const message = expect.stringMatching(/^postgres takes 65535 values beside a query at most, .*values: 'literals'$/);
    expect(() => queryFor(postgres, { where: where(65_536) })).toThrow(expect.objectContaining({ message }));
    const written = compile([measureOf({ where: where(65_536) })], {
      dialect: postgres,
      tables: { person: 'made' },
      during: year(2019),
      records,
      values: 'literals',
    });
    expect(written.parameters).toEqual([]);
  });
});

onEachEngine('codes of the caller', (engine) => {
  const text = () => engine().dialect.types.text;

  test('places by names of the caller stand beside codes', async () => {
    const rows = [{ place: '太行' }, { place: '140424' }, { place: ' 140424 ' }, { place: '不详' }];
    const how = { by: ['county'], columns: { place: { codes: { 太行: '140423', 不详: null } } } } as const;
    await agree(engine(), { place: text() }, rows, {}, how);
    await makeTable(engine(), { place: text() }, [{ place: '上党' }]);
    await expect(ask(engine(), {}, how)).rejects.toMatchObject(badRows(1));
  });

  test('a number that means missing is one however many decimals it has', async () => {
    const columns = { money: { codes: { '999': null, '-1.5': null } } };
    const rows = ['999.00', '-1.50', '1.50', '999.01', null].map((money) => ({ money }));
    await makeTable(engine(), { money: moneyType[engine().dialect.name] }, rows);
    expect(await ask(engine(), { sum: 'money' }, { columns })).toMatchObject([
      { counts: { asked: { yes: '1000.51', unknown: 3 } } },
    ]);
  });

  test('a count that means missing, which could be none', async () => {
    const columns = { count: { codes: { '-1': null, 不详: null } } };
    const rows = ['-1', '4'].map((count) => ({ count }));
    await agree(engine(), { count: wholeType[engine().dialect.name] }, rows, { sum: 'count' }, { columns });
  });

  test('a day that means missing is one of a time too, and of no style', async () => {
    const columns = { date: { codes: { '1990-01-01': null, '1900-01-01': null } } };
    const rows = ['1990-01-01 00:00:00', '2019-03-01 10:00:00', null].map((date) => ({ date }));
    await makeTable(engine(), { date: timeType[engine().dialect.name] }, rows);
    expect(await ask(engine(), { where: { byEnd: 'date' } }, { columns })).toMatchObject([
      { counts: { asked: { yes: 1, unknown: 2 } } },
    ]);
  });

  test('texts that mean missing in a list of codes', async () => {
    const columns = { code: { codes: { 不详: null } } };
    const rows = ['x', '不详', ' 不详', 'y', ''].map((code) => ({ code }));
    await agree(engine(), { code: text() }, rows, { where: { is: ['code', 'x'] } }, { columns });
  });

  test('a text that means missing among dates that are texts; ClickHouse reads no dates from texts', async () => {
    const columns = { date: { codes: { 不详: null, '1900-01-01': null } } };
    const rows = ['不详', '1900-01-01', '2019-01-01', ''].map((date) => ({ date }));
    if (engine().dialect.name !== 'clickhouse') {
      await agree(engine(), { date: text() }, rows, { where: { byEnd: 'date' } }, { columns });
      return;
    }
    await makeTable(engine(), { date: text() }, rows);
    await expect(ask(engine(), { where: { byEnd: 'date' } }, { columns })).rejects.toMatchObject(badRows(2));
  });
});

const moneyType = {
  duckdb: 'DECIMAL(10, 2)',
  postgres: 'NUMERIC(10, 2)',
  clickhouse: 'Nullable(Decimal(10, 2))',
  spark: 'DECIMAL(10, 2)',
} as const;

const wholeType = { duckdb: 'INTEGER', postgres: 'INTEGER', clickhouse: 'Nullable(Int32)', spark: 'INT' } as const;

const timeType = {
  duckdb: 'TIMESTAMP',
  postgres: 'TIMESTAMP',
  clickhouse: `Nullable(DateTime('Asia/Shanghai'))`,
  spark: 'TIMESTAMP_NTZ',
} as const;
