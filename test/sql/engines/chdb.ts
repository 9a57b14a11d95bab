import { createRequire } from 'node:module';
import type { Columns } from 'permille';
import { type ChdbSession, chdbDriver, clickhouse, type Driver } from 'permille/sql';
import { quote, tableStatements } from './duckdb.js';
import type { Row, Startable } from './engine.js';

interface Chdb {
  readonly Session: new () => ChdbSession & {
    readonly query: (text: string) => string;
    readonly close: () => void;
  };
}

const fromItsFolder = createRequire(new URL('../../../engines/chdb/package.json', import.meta.url));

// The first database that chdb has looks for files where a table is called `a*` or `people.csv`.
const database = 'permille';

/** ClickHouse within the process, in a temporary folder. */
export const chdbEngine: Startable = {
  name: 'clickhouse',
  absent: () => {
    try {
      fromItsFolder('chdb');
      return undefined;
    } catch {
      return 'chdb, which is ClickHouse in the process, cannot be loaded; npm ci --prefix engines/chdb installs it (546 MB)';
    }
  },
  start: async () => {
    const { Session } = fromItsFolder('chdb') as Chdb;
    const session = new Session();
    const driver = chdbDriver(session);
    // In memory: on disk a name may not be longer than that of a file.
    session.query(`CREATE DATABASE ${database} ENGINE = Memory`);
    return {
      dialect: clickhouse,
      driver,
      load: async (name, of, columns, rows) => {
        const table = `${database}.${quote(name, clickhouse)}`;
        for (const statement of tableStatements(clickhouse, { table, of, columns, rows })) session.query(statement);
        await refuseLost(driver, table, columns, rows);
        return [database, name];
      },
      close: async () => session.close(),
    };
  },
};

/** ClickHouse makes NULL of a cell that is not of its column's type, and says nothing. */
async function refuseLost(driver: Driver, table: string, columns: Columns, rows: readonly Row[]): Promise<void> {
  const keys = Object.keys(columns);
  const counts = keys.map((key, index) => `toString(COUNT(${quote(key, clickhouse)})) AS c${index}`);
  const [counted = {}] = await driver(`SELECT ${counts.join(', ')} FROM ${table}`, []);
  const lost = keys.filter(
    (key, index) => Number(counted[`c${index}`]) !== rows.filter((row) => (row[key] ?? null) !== null).length,
  );
  if (lost.length > 0)
    throw new Error(`ClickHouse lost cells of ${lost.join(', ')} that are not of their column's type`);
}
