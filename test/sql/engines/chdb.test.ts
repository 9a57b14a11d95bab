import { expect, test } from 'vitest';
import { describeEngine } from '../each-engine.js';
import { chdbEngine } from './chdb.js';
import { quote } from './duckdb.js';
import type { Row } from './engine.js';
import { amounts, columns, full, fullAsText, many, none, ofMany, rowsOfTexts, texts } from './samples.js';

const text = (sql: string): string => `CAST(${sql} AS Nullable(String))`;

/** What ClickHouse can hold of a full row: it has no earlier day, and leaves out zeros at the end of decimals. */
const held: Row = { ...full, born: '1900-01-01' };
const heldAsText = { ...fullAsText, born: '1900-01-01', spent: '-123456789012345678.9' };

describeEngine(chdbEngine, 'what it stores, and what it makes of it', (engine) => {
  /** What a query gives for each row, in its order, of columns that have all been made text. */
  const asked = async (sql: string, parameters: readonly string[] = []): Promise<readonly unknown[][]> =>
    (await engine().driver(sql, parameters)).map((row) => Object.values(row));

  test('parameters come through as they are, ten and more of them', async () => {
    const marked = texts.map((_, index) => `${text(engine().dialect.marker(index + 1))} AS c${index}`);
    expect(await asked(`SELECT ${marked.join(', ')}`, texts)).toEqual([texts]);
  });

  test('a table holds texts as they are, whatever it is called', async () => {
    for (const called of ['文 "texts".a', 'people*.csv', '{p1:String}', `it's \\ so`]) {
      expect(await engine().load(called, 'person', columns, rowsOfTexts)).toEqual(['permille', called]);
      const found = await asked(
        `SELECT id FROM permille.${engine().dialect.quote(called)} WHERE id <> {p1:String} ORDER BY visits`,
        ['x'],
      );
      expect(found).toEqual(texts.map((id) => [id]));
    }
  });

  test('cells of every type are stored as ddl says, and may be missing', async () => {
    await engine().load('cells', 'person', columns, [held, none, { id: '2' }]);
    const keys = Object.keys(columns).map((key) => quote(key, engine().dialect));
    const cells = keys.map((key, index) => `${text(key)} AS c${index}`).join(', ');
    expect(await asked(`SELECT ${cells} FROM permille.cells ORDER BY c0`)).toEqual([
      Object.values(heldAsText),
      Object.values({ ...none, id: '2' }),
      Object.values(none),
    ]);
    const types = keys.map((key, index) => `toTypeName(${key}) AS t${index}`).join(', ');
    expect((await asked(`SELECT ${types} FROM permille.cells LIMIT 1`))[0]).toEqual([
      'Nullable(String)',
      'Nullable(Bool)',
      'Nullable(Date32)',
      'Nullable(Int64)',
      'Nullable(Decimal(20, 2))',
      'Nullable(Decimal(38, 9))',
    ]);
  });

  test('a sum of money is exact text without zeros at its end; of no rows it is missing', async () => {
    const sum = `SELECT ${text('SUM(spent)')} AS sum, ${text('COUNT(*)')} AS count FROM permille.sums`;
    await engine().load('sums', 'person', columns, amounts);
    expect(await asked(sum)).toEqual([['123456789012345679.1', '4']]);
    await engine().load('sums', 'person', columns, []);
    expect(await asked(sum)).toEqual([[null, '0']]);
  });

  test('dates are compared, counted in days and made numbers of; those out of range become the nearest', async () => {
    await engine().load('dates', 'person', columns, [{ born: '1900-01-01' }]);
    const { dateNumber, daysBetween, types, marker } = engine().dialect;
    const day = `CAST(${marker(1)} AS ${types.date})`;
    const number = text(dateNumber('born'));
    const sql = `SELECT ${number} AS number, ${text(daysBetween('born', day))} AS days, born < ${day} AS before FROM permille.dates`;
    expect(await asked(sql, ['2019-03-01'])).toEqual([['19000101', '43523', 1]]);
    expect(await asked(sql, ['1850-06-30'])).toEqual([['19000101', '0', 0]]);
    const nearest = `SELECT ${text(day)} AS day`;
    const out = ['1899-12-31', '2300-01-01', '2019-02-29', 'x', ''];
    const days = await Promise.all(out.map(async (each) => (await asked(nearest, [each]))[0]?.[0]));
    expect(days).toEqual(['1900-01-01', '2299-12-31', '2019-03-01', null, null]);
  });

  test('many rows are stored in pieces; a cell of another type is refused', async () => {
    await engine().load('many', 'person', columns, many);
    const counted = `SELECT ${text('COUNT(DISTINCT id)')} AS ids, ${text('SUM(visits)')} AS visits FROM permille.many`;
    expect(await asked(counted)).toEqual([ofMany]);
    await expect(engine().load('many', 'person', columns, [{ visits: 'x' }])).rejects.toThrow(
      'ClickHouse lost cells of visits',
    );
  });

  test('and, or, not, CASE and IN know three values', async () => {
    const rows = [true, false, null].map((flag) => ({
      ...none,
      '旗 "flag"': flag,
      id: flag === null ? null : `${flag}`,
    }));
    await engine().load('logic', 'person', columns, rows);
    const pairs = `(SELECT l."旗 \\"flag\\"" AS p, r."旗 \\"flag\\"" AS q FROM permille.logic AS l CROSS JOIN permille.logic AS r)`;
    const cases = (sql: string): string => `CASE WHEN ${sql} THEN 'yes' WHEN NOT (${sql}) THEN 'no' END`;
    const logic = `SELECT ${cases('p AND q')} AS a, ${cases('p OR q')} AS o, ${cases('p')} AS c FROM ${pairs} ORDER BY p, q`;
    expect(await asked(logic)).toEqual([
      ['no', 'no', 'no'],
      ['no', 'yes', 'no'],
      ['no', null, 'no'],
      ['no', 'yes', 'yes'],
      ['yes', 'yes', 'yes'],
      [null, 'yes', 'yes'],
      ['no', null, null],
      [null, 'yes', null],
      [null, null, null],
    ]);
    const among = `SELECT ${cases(`id IN ('true', 'x')`)} AS i, ${cases(`id NOT IN ('true', 'x')`)} AS n FROM permille.logic ORDER BY id ${engine().dialect.ending}`;
    expect(await asked(among)).toEqual([
      ['no', 'yes'],
      ['yes', 'no'],
      [null, null],
    ]);
  });

  test('sums and products wrap around without a word, also of 256 bits', async () => {
    const most = `CAST('${'9'.repeat(74)}.99' AS Decimal(76, 2))`;
    const [[sum, product] = []] = await asked(
      `SELECT ${text('SUM(x)')} AS sum, ${text('MAX(y * y)')} AS product FROM (SELECT ${most} AS x, CAST('${(2n ** 255n - 1n).toString()}' AS Int256) AS y FROM numbers(10))`,
    );
    expect(sum).toMatch(/^-/);
    expect(product).toBe('1');
  });
});
