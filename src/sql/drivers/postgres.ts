import type { Driver } from '../run.js';
import type { ResultRow } from '../work.js';

/** A client or pool of `pg`, or a database of `@electric-sql/pglite`. */
export interface PostgresClient {
  /** Sends a query with its parameters. */
  readonly query: (text: string, values: string[]) => Promise<{ readonly rows: readonly unknown[] }>;
}

/** A driver over a client or pool of `pg`, or a database of `@electric-sql/pglite`. */
export const postgresDriver =
  (client: PostgresClient): Driver =>
  async (text, parameters) =>
    (await client.query(text, [...parameters])).rows as readonly ResultRow[];
