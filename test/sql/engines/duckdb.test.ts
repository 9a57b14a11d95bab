import type { Columns } from 'permille';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { duckdbEngine } from './duckdb.js';
import type { Engine, Row } from './engine.js';

const name = { zh: '列', en: 'column' };
const columns: Columns = {
  id: { type: 'key', name },
  '旗 "flag"': { type: 'flag', name },
  born: { type: 'date', name },
  visits: { type: 'count', name },
  spent: { type: 'money', name },
  share: { type: 'decimal', name },
};
const none = { id: null, '旗 "flag"': null, born: null, visits: null, spent: null, share: null };
const texts = [
  `it's "so"`,
  'a\\b\\n\\',
  'a\nb\r\nc\td\b\f\v',
  '人口😀',
  `\${x} $1 $$ ? :p1 %s {p1:String}`,
  '\\N',
  'NULL',
  '',
  ' a ',
  '\u2028\u00a0`',
];

let engine: Engine;
beforeAll(async () => {
  engine = await duckdbEngine.start();
});
afterAll(() => engine.close());

test('it is always there', () => {
  expect(duckdbEngine.absent()).toBeUndefined();
});

test('parameters come through as they are, ten and more of them', async () => {
  const marked = texts.map((_, index) => `CAST(${engine.dialect.marker(index + 1)} AS VARCHAR) AS c${index}`);
  const [row] = await engine.driver(`SELECT ${marked.join(', ')}`, texts);
  expect(Object.values(row ?? {})).toEqual(texts);
});

test('a table holds texts as they are', async () => {
  const rows = texts.map((id) => ({ ...none, id }));
  expect(await engine.load('文 "texts".a', 'person', columns, rows)).toEqual(['文 "texts".a']);
  const found = await engine.driver('SELECT id FROM "文 ""texts"".a" ORDER BY rowid', []);
  expect(found).toEqual(texts.map((id) => ({ id })));
});

test('cells of every type are stored as ddl says, and may be missing', async () => {
  const full: Row = {
    id: '1',
    '旗 "flag"': true,
    born: '1000-01-01',
    visits: '9223372036854775807',
    spent: '-123456789012345678.90',
    share: '12345678901234567890123456789.123456789',
  };
  await engine.load('cells', 'person', columns, [full, none, { id: '2' }]);
  expect(await engine.driver('SELECT * FROM cells ORDER BY rowid', [])).toEqual([full, none, { ...none, id: '2' }]);
  const types = await engine.driver('SELECT DISTINCT TYPEOF(COLUMNS(*)) FROM cells', []);
  expect(Object.values(types[0] ?? {})).toEqual([
    'VARCHAR',
    'BOOLEAN',
    'DATE',
    'BIGINT',
    'DECIMAL(20,2)',
    'DECIMAL(38,9)',
  ]);
});

test('a sum of money is exact text; of no rows it is missing', async () => {
  const rows = ['0.10', '0.20', '123456789012345678.80', null].map((spent) => ({ ...none, spent }));
  await engine.load('sums', 'person', columns, rows);
  const sum = 'SELECT CAST(SUM(spent) AS VARCHAR) AS sum, CAST(COUNT(*) AS VARCHAR) AS count FROM sums';
  expect(await engine.driver(sum, [])).toEqual([{ sum: '123456789012345679.10', count: '4' }]);
  await engine.load('sums', 'person', columns, []);
  expect(await engine.driver(sum, [])).toEqual([{ sum: null, count: '0' }]);
});

test('dates are compared, counted in days and made numbers of', async () => {
  await engine.load('dates', 'person', columns, [{ born: '1899-12-31' }]);
  const { dateNumber, daysBetween, marker } = engine.dialect;
  const day = `CAST(${marker(1)} AS DATE)`;
  const asked = `SELECT CAST(${dateNumber('born')} AS VARCHAR) AS number, CAST(${daysBetween('born', day)} AS VARCHAR) AS days, born < ${day} AS before FROM dates`;
  expect(await engine.driver(asked, ['2019-03-01'])).toEqual([{ number: '18991231', days: '43524', before: true }]);
});

test('many rows are stored in pieces; a cell of another type is refused', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({ ...none, id: `人${index}`, visits: String(index) }));
  await engine.load('many', 'person', columns, rows);
  const counted = 'SELECT CAST(COUNT(DISTINCT id) AS VARCHAR) AS ids, CAST(SUM(visits) AS VARCHAR) AS visits FROM many';
  expect(await engine.driver(counted, [])).toEqual([{ ids: '5000', visits: '12497500' }]);
  await expect(engine.load('many', 'person', columns, [{ visits: 'x' }])).rejects.toThrow(/'x' to INT64/);
});
