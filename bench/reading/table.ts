import type { Score } from './score.js';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

const columns: readonly (readonly [title: string, of: (score: Score) => string])[] = [
  ['figures', ({ annotated }) => String(annotated)],
  ['value R', ({ found, annotated }) => share(found, annotated)],
  ['value P', ({ found, read }) => share(found, read)],
  ['exact F1', ({ exact, annotated, read }) => share(2 * exact, annotated + read)],
  ['redacted R', ({ redactedFound, redacted }) => share(redactedFound, redacted)],
  ['invented', ({ inventedValues }) => String(inventedValues)],
  ['qualifier', ({ qualifier, found }) => share(qualifier, found)],
  ['role', ({ role, found }) => share(role, found)],
  ['binding R', ({ bound, bindable }) => share(bound, bindable)],
  ['binding P', ({ bound, claims }) => share(bound, claims)],
  ['population', ({ populationsFound, populations }) => share(populationsFound, populations)],
  ['period', ({ periodsFound, periods }) => share(periodsFound, periods)],
];

const widest = 22;
const line = (name: string, cells: readonly string[]): string =>
  [name.padEnd(widest), ...cells.map((cell, at) => cell.padStart(columns[at]?.[0].length ?? 0))].join('  ');

/** The first line of a table of scores. */
export const header = line(
  '',
  columns.map(([title]) => title),
);

/** A line of a table of scores. */
export const row = (name: string, score: Score): string =>
  line(
    name,
    columns.map(([, of]) => of(score)),
  );
