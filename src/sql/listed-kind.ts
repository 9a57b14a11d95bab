import { fileError } from '../error.js';
import { columnsRead, spanOf, type Task } from '../tallying/plan.js';
import { conditionSql } from './condition.js';
import { groupValue, pen } from './counted-kind.js';
import { any, leaf, print } from './logic.js';
import { results } from './result-part.js';
import { rowsPart } from './rows-part.js';
import { decimalsOf } from './tables.js';
import type { KindTable, QueryWork, Statement } from './work.js';

/** What is read of a reported row: who, where, when, and for each task its answer and its amount. */
export interface ListedColumns {
  readonly id: string | undefined;
  readonly place: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly values: readonly string[];
  readonly bad: string;
  readonly tasks: readonly {
    readonly number: number;
    readonly task: Task;
    readonly answer: string;
    readonly amount: string | undefined;
    readonly decimals: number;
  }[];
}

/** A statement that lists rows, and how its result is read. */
export interface Listed {
  readonly statement: Statement;
  readonly listed: ListedColumns;
}

/** The SELECT for a kind whose rows are reported for a place and a period: these rows themselves, which are few, of the periods asked for. */
export function listedKind(kind: KindTable, tasks: ReadonlyMap<number, Task>, work: QueryWork): Listed {
  for (const key of ['from', 'to'])
    if (!kind.columns.has(key))
      throw fileError('bad-request', {
        why: `the table of ${kind.of} records has no "${key}": each row says from which day to which it reports`,
      });
  const own = pen(work, kind);
  const { quote, values, parts } = own;
  const { dateNumber } = work.dialect;
  const structural = ['id', 'place', 'from', 'to'].filter((key) => kind.columns.has(key));
  const keys = new Set([
    ...structural,
    ...work.by.columns,
    ...[...tasks.values()].flatMap((task) => [...columnsRead(task)]),
  ]);
  const rows = rowsPart(kind, keys, work, own, 'checked');
  const sqlOf = (key: string): string => `${parts.records}.${quote(rows.nameOf.get(key) ?? key)}`;
  const scope = { ...work, values, columns: kind.columns, sqlOf };
  const into = results(work, own);
  const put = (key: string): string | undefined =>
    rows.nameOf.has(key) ? into.add(`row_${key}`, sqlOf(key)) : undefined;
  const listed: ListedColumns = {
    id: put('id'),
    place: put('place'),
    // As numbers: as texts they would be in the style of the session.
    from: into.add('row_from', dateNumber(sqlOf('from'))),
    to: into.add('row_to', dateNumber(sqlOf('to'))),
    values: work.by.columns.map((key) => into.add(`by_${key}`, groupValue(key, kind, sqlOf, work))),
    bad: into.add('unreadable_rows', `${parts.records}.${quote(rows.bad)}`),
    tasks: [...tasks].map(([number, task]) => {
      const asked = print(conditionSql(task.condition, spanOf(task.counted), scope), '    ');
      const { sum, id } = task.measure;
      const column = sum === undefined ? undefined : kind.columns.get(sum);
      return {
        number,
        task,
        answer: into.add(id, `CASE WHEN ${asked} THEN 1 WHEN NOT (${asked}) THEN 0 END`),
        amount: column === undefined ? undefined : into.add(`${id}_amount`, sqlOf(column.key)),
        decimals: column === undefined ? 0 : decimalsOf(column),
      };
    }),
  };
  const spans = new Map([...tasks.values()].map(({ counted }) => [`${counted.from} ${counted.to}`, counted]));
  const due = any(
    [...spans.values()].map(({ from, to }) =>
      leaf(`(${sqlOf('from')} = ${values.put(from, 'date')} AND ${sqlOf('to')} = ${values.put(to, 'date')})`),
    ),
  );
  const text = [
    `WITH ${parts.records} AS (\n  ${rows.text}\n)`,
    `SELECT\n  ${into.selected().join(',\n  ')}`,
    `FROM ${parts.records}`,
    `WHERE ${print(due, '  ')}`,
    ...(work.dialect.ending === undefined ? [] : [work.dialect.ending]),
  ].join('\n');
  return { statement: { of: kind.of, text, parameters: values.parameters }, listed };
}
