import { Bool, Table, Utf8, vectorFromArray } from 'apache-arrow';
import { spark } from 'permille/sql';
import { columnType } from '../../../src/sql/ddl.js';
import type { Engine, Startable } from './engine.js';
import { connect } from './spark/client.js';
import { absent, startServer } from './spark/server.js';

/** Spark: a Connect server of our own with two workers, spoken to as Spark's own clients do. */
export const sparkEngine: Startable = { name: 'spark', absent, start };

async function start(): Promise<Engine> {
  const why = absent();
  if (why !== undefined) throw new Error(why);
  const server = await startServer();
  const session = connect(server.address);
  const close = async (): Promise<void> => {
    session.close();
    await server.close();
  };
  try {
    await session.query('SELECT 1', []);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    close,
    dialect: spark,
    driver: session.query,
    load: async (name, _of, columns, rows) => {
      const quoted = (identifier: string): string => spark.quote(identifier) ?? identifier;
      const keys = Object.entries(columns);
      const table = new Table(
        Object.fromEntries(
          keys.map(([key, { type }]) => [
            key,
            vectorFromArray(
              rows.map((row) => row[key] ?? null),
              type === 'flag' ? new Bool() : new Utf8(),
            ),
          ]),
        ),
      );
      const casts = keys.map(
        ([key, { type }]) => `CAST(${quoted(key)} AS ${columnType(type, spark)}) AS ${quoted(key)}`,
      );
      await session.view(quoted(name), table, casts);
      return [name];
    },
  };
}
