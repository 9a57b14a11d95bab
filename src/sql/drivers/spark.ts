import type { Driver } from '../run.js';
import type { ResultRow } from '../work.js';
import { byName } from './by-name.js';

/** A session of `@databricks/sql`, or of another client of Spark's Thrift server. */
export interface SparkSession {
  /** Sends a query with its parameters; what comes back is fetched, and closed. */
  readonly executeStatement: (
    text: string,
    options?: { readonly namedParameters: Record<string, string> },
  ) => Promise<{
    /** The rows, by column. */
    readonly fetchAll: () => Promise<readonly unknown[]>;
    /** Lets go of the result. */
    readonly close: () => Promise<unknown>;
  }>;
}

/**
 * A driver over a session of `@databricks/sql`. For a Thrift server of Spark's own, which takes no parameters, have them written
 * into the query: `values: 'literals'`.
 */
export const sparkDriver =
  (session: SparkSession): Driver =>
  async (text, parameters) => {
    const options = parameters.length === 0 ? undefined : { namedParameters: byName(parameters) };
    const operation = await session.executeStatement(text, options);
    try {
      return (await operation.fetchAll()) as readonly ResultRow[];
    } finally {
      await operation.close();
    }
  };
