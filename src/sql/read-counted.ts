import { fileError } from '../error.js';
import { addUp } from '../tallying/counter.js';
import type { GroupCounters } from '../tallying/group-counts.js';
import { exact, scaled } from '../value/decimal.js';
import type { QueryWork, ResultColumns, ResultRow, Statement, TaskColumns } from './work.js';

/** Sums of amounts below this, times how many there are, have not wrapped around. */
const widest = 10n ** 75n;

/** The groups of a level of place, and how a place as it is comes to one of that level. */
export interface Level {
  readonly into: GroupCounters;
  /** By period. */
  readonly placeOf: readonly ((code: string | null) => string | null)[];
}

/**
 * Reads a result into the groups of one level, or of several.
 *
 * @throws `PermilleError` `bad-rows`, `overflow`, `bad-request` for a result that is not the statement's
 */
export function readCounted(
  rows: readonly ResultRow[],
  { of }: Statement,
  columns: ResultColumns,
  { levels: grouped }: Pick<QueryWork, 'levels'>,
  levels: readonly Level[],
): void {
  const levelOf = (row: ResultRow): number => (columns.levels.length === 0 ? 0 : ownLevel(row, columns.levels));
  if (columns.bad !== undefined)
    refuseBad(
      rows.filter((row) => levelOf(row) === 0),
      columns.bad,
      of,
    );
  for (const row of rows) {
    if (grouped.length === 0) {
      for (const level of levels) readRow(row, columns.places[0], columns, level.into, level.placeOf);
      continue;
    }
    const index = levelOf(row);
    const { into, placeOf } = levels[index] as Level;
    readRow(
      row,
      columns.places[index],
      columns,
      into,
      placeOf.map(() => (code) => code),
    );
  }
}

/** The level that a row is grouped by, of several: the only one whose column is 0. */
function ownLevel(row: ResultRow, levels: readonly string[]): number {
  const told = levels.map((name) => textIn(row, name));
  const own = told.indexOf('0');
  if (own >= 0 && told.every((text, index) => text === (index === own ? '0' : '1'))) return own;
  const why = `columns ${levels.join(', ')} of a row should be 0 at one level of place and 1 at all others, not ${told.join(', ')}: the engine should tell by GROUPING which level a row is of`;
  throw fileError('bad-request', { why });
}

/** Refuses a result of rows that were not what the dictionary says. */
export function refuseBad(rows: readonly ResultRow[], column: string, of: string): void {
  const bad = rows.reduce((sum, row) => sum + Number(textIn(row, column) ?? 0), 0);
  if (bad === 0) return;
  const first = [
    'a code that is not in its list, a place code that is none, an amount in binary fractions or with more decimals than it may have, a count below zero, a date that is none or beyond the years 1000 to 9999, or a point in time, whose day depends on the time zone: cast it to a date in yours',
    `the query says of each group how many (${column}), and its part "records" of each row`,
  ];
  throw fileError('bad-rows', { file: `the table of ${of} records`, faults: bad, first });
}

function readRow(
  row: ResultRow,
  place: string | undefined,
  columns: ResultColumns,
  into: GroupCounters,
  placeOf: Level['placeOf'],
): void {
  const values = columns.values.map((name) => textIn(row, name));
  const code = place === undefined ? null : textIn(row, place);
  for (const [period, find] of placeOf.entries()) {
    const group = into.of(period, find(code), values);
    for (const task of columns.tasks) if (task.task.period === period) readTask(row, columns.rows, task, group, into);
  }
}

function readTask(row: ResultRow, all: string, columns: TaskColumns, group: number, into: GroupCounters): void {
  const { number, task, sum, amounts, most, decimals } = columns;
  const yes = countIn(row, columns.yes);
  const rows = amounts === undefined ? yes : countIn(row, amounts);
  // Rows that do not answer, and those that count but have no amount.
  const unknown = countIn(row, all) - countIn(row, columns.known) + (yes - rows);
  // A group of which nothing is counted is one of the tally's all the same.
  const counter = into.counter(number, group);
  const total = sum === undefined ? null : textIn(row, sum);
  if (sum !== undefined && rows > 0) {
    const largest = most === undefined ? null : textIn(row, most);
    const hasWrapped = largest !== null && whole(largest, decimals) * BigInt(rows) >= widest;
    if (total === null || hasWrapped) throw fileError('overflow', { what: task.measure.id });
  }
  addUp(counter, {
    rows,
    unknown,
    safe: 0,
    spilled: total === null ? 0n : whole(total, decimals),
    places: decimals,
  });
}

/** Whole units of ten to the minus `decimals`. */
export function whole(text: string, decimals: number): bigint {
  const { digits, places } = scaled(exact(text));
  return places <= decimals ? digits * 10n ** BigInt(decimals - places) : digits / 10n ** BigInt(places - decimals);
}

const countIn = (row: ResultRow, name: string): number => {
  const text = textIn(row, name) ?? '0';
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw fileError('bad-request', { why: `column ${name} of the result should be a count, not ${text}` });
};

/** The text that a result has in a column; engines give whole numbers as numbers and bigints too. */
export function textIn(row: ResultRow, name: string): string | null {
  if (!Object.hasOwn(row, name))
    throw fileError('bad-request', {
      why: `the result has no column ${name}, it has ${Object.keys(row).join(', ')}; it should be of the query that reads it`,
    });
  const value = row[name];
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || Number.isSafeInteger(value)) return String(value);
  throw fileError('bad-request', { why: `column ${name} of the result should be text, not ${typeof value}` });
}
