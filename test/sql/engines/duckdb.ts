import { DuckDBInstance } from '@duckdb/node-api';
import type { Columns, RecordKind } from 'permille';
import { records } from 'permille/catalogue';
import { type Dialect, ddl, duckdb, duckdbDriver } from 'permille/sql';
import type { Row, Startable } from './engine.js';

/** Rows, and the table that is made of them. */
export interface TableOfRows {
  /** Its name as SQL. */
  readonly table: string;
  readonly of: RecordKind;
  readonly columns: Columns;
  readonly rows: readonly Row[];
}

const rowsAtOnce = 500;

/** The statements that make a table of rows, in place of one of that name; its columns are those of `ddl`. */
export function tableStatements(dialect: Dialect, { table, of, columns, rows }: TableOfRows): readonly string[] {
  const [create = ''] = ddl(dialect, { kinds: [of], records: { ...records, [of]: columns } });
  const keys = Object.keys(columns);
  const tuples = rows.map((row) => `(${keys.map((key) => literal(row[key] ?? null, dialect)).join(', ')})`);
  const pieces = Array.from({ length: Math.ceil(tuples.length / rowsAtOnce) }, (_, piece) =>
    tuples.slice(piece * rowsAtOnce, (piece + 1) * rowsAtOnce),
  );
  return [
    `DROP TABLE IF EXISTS ${table}`,
    create.replace(`CREATE TABLE ${quote(of, dialect)} (`, () => `CREATE TABLE ${table} (`),
    ...pieces.map((piece) => `INSERT INTO ${table} VALUES ${piece.join(', ')}`),
  ];
}

/** A name between quotes. */
export function quote(name: string, dialect: Dialect): string {
  const quoted = dialect.quote(name);
  if (quoted === undefined) throw new Error(`${dialect.name} cannot hold the name ${JSON.stringify(name)}`);
  return quoted;
}

function literal(cell: string | boolean | null, dialect: Dialect): string {
  if (cell === null) return 'NULL';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = dialect.text(cell);
  if (text === undefined) throw new Error(`${dialect.name} cannot hold the text ${JSON.stringify(cell)}`);
  return text;
}

/** DuckDB, in memory. */
export const duckdbEngine: Startable = {
  name: 'duckdb',
  absent: () => undefined,
  start: async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const driver = duckdbDriver(connection);
    return {
      dialect: duckdb,
      driver,
      load: async (name, of, columns, rows) => {
        const table = { table: quote(name, duckdb), of, columns, rows };
        for (const statement of tableStatements(duckdb, table)) await driver(statement, []);
        return [name];
      },
      close: async () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
};
