import type { Driver } from '../run.js';
import type { ResultRow } from '../work.js';
import { byName } from './by-name.js';

/** A client of `@clickhouse/client`. */
export interface ClickhouseClient {
  /** Sends a query with its parameters. */
  readonly query: (query: {
    readonly query: string;
    readonly query_params: Record<string, string>;
    readonly format: 'JSONEachRow';
  }) => Promise<{
    /** The rows. */
    readonly json: () => Promise<unknown>;
  }>;
}

/** A driver over a client of `@clickhouse/client`. */
export const clickhouseDriver =
  (client: ClickhouseClient): Driver =>
  async (text, parameters) => {
    const result = await client.query({ query: text, query_params: byName(parameters), format: 'JSONEachRow' });
    return (await result.json()) as readonly ResultRow[];
  };

/** A session of `chdb`, or the module itself. */
export interface ChdbSession {
  /** Sends a query with its parameters; gives the result as text. */
  readonly queryBind: (text: string, parameters: Record<string, string>, format: string) => string;
}

/** A driver over a session of `chdb`: ClickHouse within the process. */
export const chdbDriver =
  (session: ChdbSession): Driver =>
  async (text, parameters) =>
    session
      .queryBind(text, byName(parameters), 'JSONEachRow')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ResultRow);
