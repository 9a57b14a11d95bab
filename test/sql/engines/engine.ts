import type { Columns, RecordKind } from 'permille';
import type { Dialect, Driver, Table } from 'permille/sql';

/** A row as a caller would give it: numbers and dates as text, `null` where missing. */
export type Row = Readonly<Record<string, string | boolean | null>>;

/** A real engine with tables of rows. */
export interface Engine {
  readonly dialect: Dialect;
  readonly driver: Driver;
  /** Makes a table of these rows, with a column for each of the dictionary's, in place of one of that name. */
  readonly load: (name: string, of: RecordKind, columns: Columns, rows: readonly Row[]) => Promise<Table>;
  readonly close: () => Promise<void>;
}

/** An engine that may not be installed: starts it, or says why not. */
export interface Startable {
  readonly name: Dialect['name'];
  readonly start: () => Promise<Engine>;
  /** Why it cannot be started here, and how it is installed. */
  readonly absent: () => string | undefined;
}
