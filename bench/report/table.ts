import type { Absent, Result } from '../harness/rounds.js';
import type { Goal, Judged } from './goals.js';
import { isAbsent, type Measured } from './results.js';

/** A number in three figures. */
export function figure(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** How many rows a second a result comes to. */
const rowsPerSecond = ({ rows, median }: Result): string => {
  const perSecond = (rows / median) * 1000;
  return perSecond >= 1e6 ? `${figure(perSecond / 1e6)} M` : `${figure(perSecond / 1e3)} k`;
};

/** The result that others are told as multiples of: the first of ours. */
const base = (results: readonly (Result | Absent)[]): Result | undefined =>
  results.find((each): each is Result => !isAbsent(each) && each.name.startsWith('permille'));

/** The rows of a section's table: contender, median, ratio to ours, rows a second, most memory. */
export function cells({ results }: Measured): readonly (readonly string[])[] {
  const ours = base(results);
  const shown = [...results].sort((a, b) => (isAbsent(a) ? 1 : isAbsent(b) ? -1 : a.median - b.median));
  return shown.map((each) => {
    if (isAbsent(each)) return [each.name, `absent: ${(each.absent.split('\n')[0] ?? '').slice(0, 120)}`, '', '', ''];
    const ratio = ours === undefined ? '' : `${figure(each.median / ours.median)}×`;
    const mark = each.disturbed > 0 ? '†' : '';
    return [each.name, `${figure(each.median)}${mark}`, ratio, rowsPerSecond(each), figure(each.peak)];
  });
}

const headings = ['', 'median ms', 'of ours', 'rows/s', 'peak MiB'];

/** A table for the terminal. */
export function table(measured: Measured): string {
  const rows = [headings, ...cells(measured)];
  const wide = headings.map((_, column) =>
    Math.max(...rows.filter((row) => row[4] !== '').map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(wide[0] ?? 0) : cell.padStart(wide[column] ?? 0))).join('  ');
  return [`\n${measured.title}`, ...rows.map(line)].join('\n');
}

const limit = (value: number | undefined, { better, unit }: Goal): string =>
  value === undefined ? '' : `${better === 'lower' ? '≤' : '≥'} ${value}${unit === undefined ? '×' : ` ${unit}`}`;

/** The cells of a goal: section, what, must, aim, measured, verdict. */
export const goalCells = (goal: Judged): readonly string[] => [
  goal.section,
  goal.says,
  limit(goal.must, goal),
  limit(goal.aim, goal),
  goal.measured === undefined ? '' : `${figure(goal.measured)}${goal.unit === undefined ? '×' : ` ${goal.unit}`}`,
  goal.verdict,
];

/** The goals for the terminal, a line each. */
export function goalTable(goals: readonly Judged[]): string {
  const rows = [['section', 'goal', 'must', 'aim', 'measured', ''], ...goals.map(goalCells)];
  const wide = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(wide[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
