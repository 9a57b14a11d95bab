import { year } from 'permille';
import type { CompileRequest, Dialect, Table } from 'permille/sql';
import { person, records } from './definitions.js';
import type { Level } from './reference.js';
import { placeColumn } from './sql.js';

const columns = Object.fromEntries(Object.entries(person).map(([key, { name }]) => [key, name.en]));

/** The workload's persons by a level of place, asked of a table. */
export const requestOf = (dialect: Dialect, table: Table, level: Level): CompileRequest =>
  ({
    dialect,
    tables: { person: table },
    columns: { person: { ...columns, place: placeColumn(level) } },
    by: [level],
    during: year(2024),
    records,
  }) as unknown as CompileRequest;
