import type { Names } from './names.js';
import { placeAtLevel } from './places.js';
import { readColumn, tableAlias } from './stored.js';
import { tableSql } from './tables.js';
import type { Values } from './values.js';
import type { KindTable, QueryWork } from './work.js';

/** The part of a query that reads a table, a column for each that is needed; and what these are called. */
export interface RowsPart {
  readonly text: string;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly bad: string;
}

/** What all parts of a query share. */
export interface Pen {
  readonly names: Names;
  readonly values: Values;
  readonly quote: (name: string) => string;
  /** What the parts of a query are called: not as the table is, which they would stand before. */
  readonly parts: Readonly<Record<'records' | 'households' | 'homes' | 'answers', string>>;
}

/** Reads the columns of a table. */
export function rowsPart(
  { table, columns }: KindTable,
  keys: ReadonlySet<string>,
  { dialect }: QueryWork,
  { names, values, quote }: Pen,
  cells: 'checked' | 'as they are',
): RowsPart {
  const nameOf = new Map<string, string>();
  const selected: string[] = [];
  const faults: string[] = [];
  for (const key of keys) {
    const own = columns.get(key);
    if (own === undefined) continue;
    const { value, bad } = readColumn(own, dialect, values);
    const name = names(key);
    nameOf.set(key, name);
    selected.push(`${value} AS ${quote(name)}`);
    if (bad !== undefined && cells === 'checked') faults.push(bad());
  }
  const bad = names('unreadable');
  if (cells === 'checked')
    selected.push(
      `${faults.length === 0 ? '0' : `CASE WHEN ${faults.join('\n      OR ')} THEN 1 ELSE 0 END`} AS ${quote(bad)}`,
    );
  const from = `FROM ${tableSql(table, dialect)} AS ${tableAlias}${dialect.fence ?? ''}`;
  return { text: `SELECT\n    ${selected.join(',\n    ')}\n  ${from}`, nameOf, bad };
}

/** A column that says where a row, or a household, is: at a level, or as it is. */
export interface PlaceColumn {
  readonly name: string;
  readonly value: string;
}

/** The columns of a query's places, given the place of a row as SQL; none of a query that is not by place. */
export function placeColumns(
  code: string | undefined,
  { by, levels, dialect }: QueryWork,
  { names }: Pen,
): readonly PlaceColumn[] {
  if (by.place === undefined) return [];
  const none = `CAST(NULL AS ${dialect.types.text})`;
  if (levels.length === 0) return [{ name: names('place_code'), value: code ?? none }];
  return levels.map((level) => ({
    name: names(`${level}_code`),
    value: code === undefined ? none : placeAtLevel(code, level),
  }));
}
