import type { Driver } from '../run.js';
import type { ResultRow } from '../work.js';

/** A connection of `@duckdb/node-api`. */
export interface DuckdbConnection {
  /** Sends a query, and reads all of its result. */
  readonly runAndReadAll: (
    text: string,
    values?: string[],
  ) => Promise<{
    /** The rows, by column. */
    readonly getRowObjectsJson: () => readonly Readonly<Record<string, unknown>>[];
  }>;
}

/** A driver over a connection of `@duckdb/node-api`. */
export const duckdbDriver =
  (connection: DuckdbConnection): Driver =>
  async (text, parameters) => {
    const result = await connection.runAndReadAll(text, [...parameters]);
    return result.getRowObjectsJson() as readonly ResultRow[];
  };
