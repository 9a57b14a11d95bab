import type { Dialect } from '../dialect.js';
import { escaped, holdable } from '../quoting.js';

/** ClickHouse from version 24. Parameters are `{p1:String}`. What may be missing is Nullable. */
export const clickhouse: Dialect = {
  name: 'clickhouse',
  quote: (identifier) => holdable(escaped(identifier, '"')),
  text: (value) => holdable(escaped(value, "'")),
  marker: (number) => `{p${number}:String}`,
  types: {
    text: 'Nullable(String)',
    flag: 'Nullable(Bool)',
    date: 'Nullable(Date32)',
    whole: 'Nullable(Int64)',
    wide: 'Nullable(Int256)',
  },
  decimal: (decimals, digits = 76) => `Nullable(Decimal(${digits}, ${decimals}))`,
  sumIn: (decimals) => (decimals === 0 ? 'Nullable(Int256)' : `Nullable(Decimal(76, ${decimals}))`),
  wraps: true,
  isFlag: (expression) => `match(toTypeName(${expression}), 'Bool|Nothing')`,
  isUnfit: (amount, decimals) =>
    `(match(toTypeName(${amount}), 'Float|String') OR CAST(${amount} AS Nullable(Decimal(76, ${decimals}))) <> ${amount})`,
  isNoDate: (expression) => `NOT match(toTypeName(${expression}), 'Date|Nothing')`,
  days: ['1900-01-01', '2299-12-31'],
  dateNumber: (date) => `toInt64(toYYYYMMDD(${date}))`,
  daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
  trimmed: (column) => `NULLIF(TRIM(CAST(${column} AS Nullable(String))), '')`,
  countIf: (answer) => `countIf(${answer})`,
  matches: (text, pattern) => `match(${text}, '^(${pattern})$')`,
  comments: 'within',
  tableEnding: '\nENGINE = MergeTree\nORDER BY tuple()',
  // What finds nothing gives NULL; and a query of many measures may be long.
  ending:
    'SETTINGS join_use_nulls = 1, transform_null_in = 0, max_query_size = 100000000, max_ast_elements = 10000000, max_expanded_ast_elements = 10000000',
};
