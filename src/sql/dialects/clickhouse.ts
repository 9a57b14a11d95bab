import type { Dialect } from '../dialect.js';
import { blanksAround, escaped, holdable, isVisible } from '../quoting.js';

const asText = (column: string): string => `CAST(${column} AS Nullable(String))`;

const blanks = escaped(
  blanksAround((hex) => `\\x{${hex}}`),
  "'",
);

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
  mostDigits: 76,
  // Of 18 digits, ClickHouse would bring a column to as few, and refuse what is longer.
  fewDigits: 38,
  decimal: (decimals, digits = 76) => `Nullable(Decimal(${digits}, ${decimals}))`,
  sumIn: (decimals) => (decimals === 0 ? 'Nullable(Int256)' : `Nullable(Decimal(76, ${decimals}))`),
  wraps: true,
  isFlag: (expression) => `match(toTypeName(${expression}), 'Bool|Nothing')`,
  isUnfit: (amount, decimals) =>
    `(NOT match(toTypeName(${amount}), '^(LowCardinality[(])?(Nullable[(])?(U?Int[0-9]|Decimal|Nothing)') OR CAST(${amount} AS Nullable(Decimal(76, ${decimals}))) <> ${amount})`,
  isDay: (expression) => `match(toTypeName(${expression}), 'Nothing|Date(32)?([)]|$)|DateTime.*\\'')`,
  misreadsDates: true,
  days: ['1900-01-01', '2299-12-31'],
  dateNumber: (date) => `toInt64(toYYYYMMDD(${date}))`,
  daysBetween: (from, to) => `dateDiff('day', ${from}, ${to})`,
  asText,
  trimmed: (column) => {
    const text = asText(column);
    return `CASE WHEN ${isVisible(text)} AND ${isVisible(`SUBSTRING(${text}, -1)`)} THEN ${text} ELSE NULLIF(replaceRegexpAll(${text}, ${blanks}, ''), '') END`;
  },
  countIf: (answer) => `countIf(${answer})`,
  matches: (text, pattern) => `match(${text}, '^(${pattern})$')`,
  comments: 'within',
  tableEnding: '\nENGINE = MergeTree\nORDER BY tuple()',
  // The same whatever the settings of who asks: groups say which they are, nothing is left out, what is too large is no other number;
  // what finds nothing gives NULL; and a query of many measures may be long.
  ending: `SETTINGS ${[
    'force_grouping_standard_compatibility = 1',
    'group_by_use_nulls = 0',
    'aggregate_functions_null_for_empty = 0',
    'join_use_nulls = 1',
    'transform_null_in = 0',
    'decimal_check_overflow = 1',
    "read_overflow_mode = 'throw'",
    "group_by_overflow_mode = 'throw'",
    "result_overflow_mode = 'throw'",
    "timeout_overflow_mode = 'throw'",
    'max_query_size = 100000000',
    'max_ast_elements = 10000000',
    'max_expanded_ast_elements = 10000000',
  ].join(', ')}`,
};
