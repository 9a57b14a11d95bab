import { describe, expect, test } from 'vitest';
import { describeEngine } from '../each-engine.js';
import { duckdbEngine } from './duckdb.js';
import type { Startable } from './engine.js';
import { pgliteEngine } from './pglite.js';
import { amounts, columns, full, fullAsText, many, none, ofMany, rowsOfTexts, texts } from './samples.js';

/** What differs between the engines that come with the project. */
interface Embedded {
  readonly engine: Startable;
  /** Where a row lies in its table. */
  readonly position: 'rowid' | 'ctid';
  /** Lists the types of the table "cells". */
  readonly describeCells: string;
  readonly types: readonly string[];
  /** What the driver makes of the cells of a full row. */
  readonly read: Readonly<Record<string, unknown>>;
  /** What is said of 'x' as a count. */
  readonly refusal: string;
}

const embedded: readonly Embedded[] = [
  {
    engine: duckdbEngine,
    position: 'rowid',
    describeCells: 'SELECT column_type AS type FROM (DESCRIBE cells)',
    types: ['VARCHAR', 'BOOLEAN', 'DATE', 'BIGINT', 'DECIMAL(20,2)', 'DECIMAL(38,9)'],
    read: full,
    refusal: "'x' to INT64",
  },
  {
    engine: pgliteEngine,
    position: 'ctid',
    describeCells: `SELECT FORMAT_TYPE(atttypid, atttypmod) AS type FROM pg_attribute
      WHERE attrelid = 'cells'::REGCLASS AND attnum > 0 ORDER BY attnum`,
    types: ['text', 'boolean', 'date', 'bigint', 'numeric(20,2)', 'numeric(38,9)'],
    read: { ...full, born: new Date('1000-01-01T00:00Z'), visits: 2n ** 63n - 1n },
    refusal: 'invalid input syntax for type bigint: "x"',
  },
];

describe.each(embedded)('within the process', ({ engine: own, position, describeCells, types, read, refusal }) => {
  describeEngine(own, 'what it stores', (engine) => {
    const text = (sql: string): string => `CAST(${sql} AS ${engine().dialect.types.text})`;
    /** What a query gives for each row, in its order. */
    const asked = async (sql: string, parameters: readonly string[] = []): Promise<readonly unknown[][]> =>
      (await engine().driver(sql, parameters)).map((row) => Object.values(row));

    test('parameters come through as they are, ten and more of them', async () => {
      const marked = texts.map((_, index) => `${text(engine().dialect.marker(index + 1))} AS c${index}`);
      expect(await asked(`SELECT ${marked.join(', ')}`, texts)).toEqual([texts]);
    });

    test('a table holds texts as they are', async () => {
      expect(await engine().load('文 "texts".a', 'person', columns, rowsOfTexts)).toEqual(['文 "texts".a']);
      const found = await engine().driver(`SELECT id FROM "文 ""texts"".a" ORDER BY ${position}`, []);
      expect(found).toEqual(texts.map((id) => ({ id })));
    });

    test('cells of every type are stored as ddl says, and may be missing', async () => {
      await engine().load('cells', 'person', columns, [full, none, { id: '2' }]);
      const found = await engine().driver(`SELECT * FROM cells ORDER BY ${position}`, []);
      expect(found).toEqual([read, none, { ...none, id: '2' }]);
      const keys = Object.keys(columns).map((key) => `"${key.replaceAll('"', '""')}"`);
      const cells = keys.map((key, index) => `${text(key)} AS c${index}`);
      expect(await asked(`SELECT ${cells.join(', ')} FROM cells ORDER BY ${position}`)).toEqual([
        Object.values(fullAsText),
        Object.values(none),
        Object.values({ ...none, id: '2' }),
      ]);
      expect(await asked(describeCells)).toEqual(types.map((type) => [type]));
    });

    test('a sum of money is exact text; of no rows it is missing', async () => {
      const sum = `SELECT ${text('SUM(spent)')} AS sum, ${text('COUNT(*)')} AS count FROM sums`;
      await engine().load('sums', 'person', columns, amounts);
      expect(await asked(sum)).toEqual([['123456789012345679.10', '4']]);
      await engine().load('sums', 'person', columns, []);
      expect(await asked(sum)).toEqual([[null, '0']]);
    });

    test('dates are compared, counted in days and made numbers of', async () => {
      await engine().load('dates', 'person', columns, [{ born: '1899-12-31' }]);
      const { dateNumber, daysBetween, marker } = engine().dialect;
      const day = `CAST(${marker(1)} AS DATE)`;
      const sql = `SELECT ${text(dateNumber('born'))} AS number, ${text(daysBetween('born', day))} AS days, born < ${day} AS before FROM dates`;
      expect(await asked(sql, ['2019-03-01'])).toEqual([['18991231', '43524', true]]);
    });

    test('many rows are stored in pieces; a cell of another type is refused', async () => {
      await engine().load('many', 'person', columns, many);
      const counted = `SELECT ${text('COUNT(DISTINCT id)')} AS ids, ${text('SUM(visits)')} AS visits FROM many`;
      expect(await asked(counted)).toEqual([ofMany]);
      await expect(engine().load('many', 'person', columns, [{ visits: 'x' }])).rejects.toThrow(refusal);
    });
  });
});
