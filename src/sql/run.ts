import type { QueriedTally, Query } from './compile.js';
import type { ResultRow } from './work.js';

/** Sends a query, and gives its rows by column; the ready ones are `duckdbDriver`, `postgresDriver`, `clickhouseDriver`, `chdbDriver` and `sparkDriver`. */
export type Driver = (text: string, parameters: readonly string[]) => Promise<readonly ResultRow[]>;

/**
 * Sends the statements of a query, one after the other, and reads what they come to.
 *
 * @throws `PermilleError` as `read` does, and what the driver throws
 * @example
 * await run(compile([familyDoctorSignupRate], { dialect: duckdb, tables: { person: 'people' }, during: year(2019) }), duckdbDriver(connection));
 */
export async function run({ statements, read }: Query, driver: Driver): Promise<QueriedTally> {
  const results: (readonly ResultRow[])[] = [];
  for (const { text, parameters } of statements) results.push(await driver(text, parameters));
  return read(...results);
}
