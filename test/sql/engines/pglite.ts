import { PGlite } from '@electric-sql/pglite';
import { postgres, postgresDriver } from 'permille/sql';
import { quote, tableStatements } from './duckdb.js';
import type { Startable } from './engine.js';

/** PostgreSQL within the process, in memory. */
export const pgliteEngine: Startable = {
  name: 'postgres',
  absent: () => undefined,
  start: async () => {
    const database = await PGlite.create();
    const driver = postgresDriver(database);
    return {
      dialect: postgres,
      driver,
      load: async (name, of, columns, rows) => {
        const table = { table: quote(name, postgres), of, columns, rows };
        for (const statement of tableStatements(postgres, table)) await driver(statement, []);
        return [name];
      },
      close: () => database.close(),
    };
  },
};
