import { fileError } from '../error.js';
import type { Task } from '../tallying/plan.js';
import type { Dialect } from './dialect.js';
import type { Pen, PlaceColumn } from './rows-part.js';
import type { QueryWork, ResultColumns, TaskColumns } from './work.js';

/** The sums that a query ends with. */
export interface Results {
  readonly text: (value: string) => string;
  /** Adds a result, once, and gives its name. */
  readonly add: (wanted: string, value: string) => string;
  readonly all: readonly string[];
}

/** No results yet. */
export function results({ dialect }: QueryWork, { names, quote }: Pen): Results {
  const all: string[] = [];
  const known = new Map<string, string>();
  const text = (value: string): string => `CAST(${value} AS ${dialect.types.text})`;
  return {
    text,
    all,
    add: (wanted, value) => {
      const before = known.get(value);
      if (before !== undefined) return before;
      const name = names(wanted);
      known.set(value, name);
      all.push(`${text(value)} AS ${quote(name)}`);
      return name;
    },
  };
}

/** The results of a task whose rows are counted. Those of which it is not known are all the others that there are. */
export const rowsCounted = (number: number, task: Task, answer: string, into: Results): TaskColumns => ({
  number,
  task,
  decimals: 0,
  yes: into.add(task.measure.id, `COUNT(CASE WHEN ${answer} THEN 1 END)`),
  known: into.add(`${task.measure.id}_known`, `COUNT(${answer})`),
});

/** The results of a task that adds a column up. */
export function rowsSummed(
  number: number,
  task: Task,
  answer: string,
  amount: string,
  decimals: number,
  { dialect }: QueryWork,
  into: Results,
): TaskColumns {
  const { id } = task.measure;
  const wide = dialect.sumIn(decimals);
  const counts = `CASE WHEN ${answer} THEN ${amount} END`;
  const widened = `CASE WHEN ${answer} THEN ${wide === undefined ? amount : `CAST(${amount} AS ${wide})`} END`;
  return {
    ...rowsCounted(number, { ...task, measure: { ...task.measure, id: `${id}_rows` } }, answer, into),
    task,
    decimals,
    sum: into.add(id, `SUM(${widened})`),
    amounts: into.add(`${id}_amounts`, `COUNT(${counts})`),
    ...(dialect.wraps ? { most: into.add(`${id}_most`, `MAX(ABS(${widened}))`) } : {}),
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
  requireFew(places.length + values.length + into.all.length, dialect);
  const levelNames = isRolled ? places.map(({ name }) => ({ name: names(`${name}_rolled`), place: name })) : [];
  const groups = [...places.map(({ name }) => name), ...values].map(quote);
  const selected = [
    ...groups,
    ...levelNames.map(({ name, place }) => `${into.text(`GROUPING(${quote(place)})`)} AS ${quote(name)}`),
    ...into.all,
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
