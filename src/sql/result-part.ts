import { fileError } from '../error.js';
import type { Task } from '../tallying/plan.js';
import type { Dialect } from './dialect.js';
import { type Named, named } from './names.js';
import type { Pen, PlaceColumn } from './rows-part.js';
import type { QueryWork, ResultColumns, TaskColumns } from './work.js';

/** The sums that a query ends with, under their names. */
export interface Results extends Named {
  /** As they are selected: all of them text. */
  readonly selected: () => readonly string[];
}

const asText = (value: string, { types }: Dialect): string => `CAST(${value} AS ${types.text})`;

/** No results yet. */
export function results({ dialect }: QueryWork, { names, quote }: Pen): Results {
  const own = named(names);
  const selected = () => own.all().map(({ name, value }) => `${asText(value, dialect)} AS ${quote(name)}`);
  return { ...own, selected };
}

/** How many rows answer yes, and how many answer at all: of all others it is not known. */
const answered = (id: string, answer: Answer, { dialect }: QueryWork, into: Results) => ({
  yes: into.add(id, dialect.countIf(answer.sql)),
  known: answer.isKnown ? into.add('rows', 'COUNT(*)') : into.add(`${id}_known`, `COUNT(${answer.sql})`),
});

/** The answer of each row: SQL that is true, false or NULL. */
export interface Answer {
  readonly sql: string;
  /** Whether it is never NULL. */
  readonly isKnown: boolean;
}

/** The results of a task whose rows are counted. */
export const rowsCounted = (
  number: number,
  task: Task,
  answer: Answer,
  work: QueryWork,
  into: Results,
): TaskColumns => ({ number, task, decimals: 0, ...answered(task.measure.id, answer, work, into) });

/** What is added up. */
export interface Amount {
  readonly sql: string;
  readonly decimals: number;
  /** Whether rows that answer yes have one. */
  readonly isKnown: boolean;
}

/** The results of a task that adds a column up. */
export function rowsSummed(
  number: number,
  task: Task,
  answer: Answer,
  { sql, decimals, isKnown }: Amount,
  work: QueryWork,
  into: Results,
): TaskColumns {
  const { id } = task.measure;
  const { dialect } = work;
  const wide = dialect.sumIn(decimals);
  const counts = `CASE WHEN ${answer.sql} THEN ${wide === undefined ? sql : `CAST(${sql} AS ${wide})`} END`;
  return {
    number,
    task,
    decimals,
    sum: into.add(id, `SUM(${counts})`),
    ...(isKnown ? {} : { amounts: into.add(`${id}_amounts`, `COUNT(CASE WHEN ${answer.sql} THEN ${sql} END)`) }),
    ...answered(`${id}_rows`, answer, work, into),
    ...(dialect.wraps ? { most: into.add(`${id}_most`, `MAX(ABS(${counts}))`) } : {}),
  };
}

function requireFew(columns: number, { name, mostColumns = Number.POSITIVE_INFINITY }: Dialect): void {
  if (columns <= mostColumns) return;
  const why = `${name} gives ${mostColumns} columns at most, and this query has ${columns}: ask for fewer measures, periods or populations at a time`;
  throw fileError('bad-request', { why });
}

/** The end of a query: what it gives, from which part, in which groups. */
export function ending(
  places: readonly PlaceColumn[],
  values: readonly string[],
  into: Results,
  { dialect, levels }: QueryWork,
  { names, quote, parts }: Pen,
): { readonly text: string; readonly columns: Pick<ResultColumns, 'places' | 'levels' | 'values'> } {
  const isRolled = levels.length > 1;
  requireFew(places.length + values.length + into.all().length, dialect);
  const levelNames = isRolled ? places.map(({ name }) => ({ name: names(`${name}_rolled`), place: name })) : [];
  const groups = [...places.map(({ name }) => name), ...values].map(quote);
  const selected = [
    ...groups,
    ...levelNames.map(({ name, place }) => `${asText(`GROUPING(${quote(place)})`, dialect)} AS ${quote(name)}`),
    ...into.selected(),
  ];
  const sets = places.map(({ name }) => `(${[name, ...values].map(quote).join(', ')})`);
  const grouped = isRolled
    ? [`GROUP BY GROUPING SETS (${sets.join(', ')})`]
    : groups.length === 0
      ? []
      : [`GROUP BY ${groups.join(', ')}`];
  return {
    text: [
      `SELECT\n  ${selected.join(',\n  ')}`,
      `FROM ${parts.answers}`,
      ...grouped,
      ...(dialect.ending ? [dialect.ending] : []),
    ].join('\n'),
    columns: { places: places.map(({ name }) => name), levels: levelNames.map(({ name }) => name), values },
  };
}
