import { columnsRead, spanOf, type Task } from '../tallying/plan.js';
import { conditionSql } from './condition.js';
import { isAlwaysKnown, requiresKnown } from './known.js';
import { print } from './logic.js';
import { named, names } from './names.js';
import { ending, results, rowsCounted, rowsSummed } from './result-part.js';
import { type Pen, placeColumns, rowsPart } from './rows-part.js';
import { decimalsOf } from './tables.js';
import { quoted, values } from './values.js';
import type { KindTable, QueryWork, ResultColumns, Statement, TaskColumns } from './work.js';

/** A statement, and how its result is read. */
export interface Compiled {
  readonly statement: Statement;
  readonly columns: ResultColumns;
}

/** The pen that a query is written with. */
export function pen({ dialect, style }: QueryWork, { table }: KindTable): Pen {
  const own = names();
  for (const part of typeof table === 'string' ? table.split('.') : 'length' in table ? table : []) own(part);
  return {
    names: own,
    values: values(dialect, style),
    quote: (name) => quoted(name, dialect),
    parts: { records: own('records'), households: own('households'), homes: own('homes'), answers: own('answers') },
  };
}

/** The SELECT for a kind of record whose rows are counted one by one: all tasks in one scan. */
export function countedKind(
  kind: KindTable,
  tasks: ReadonlyMap<number, Task>,
  work: QueryWork,
  /** Columns that another statement reads, whose cells are looked at here. */
  others: readonly string[] = [],
): Compiled {
  const own = pen(work, kind);
  const { quote, values, names, parts } = own;
  const place = work.by.place === undefined ? [] : ['place'];
  const keys = new Set([
    ...place,
    ...work.by.columns,
    ...[...tasks.values()].flatMap((task) => [...columnsRead(task)]),
    ...others,
  ]);
  const rows = rowsPart(kind, keys, work, own, 'checked');
  const sqlOf = (key: string): string => `${parts.records}.${quote(rows.nameOf.get(key) ?? key)}`;
  const places = placeColumns(rows.nameOf.has('place') ? sqlOf('place') : undefined, work, own);
  const by = work.by.columns.map((key) => ({ name: names(`by_${key}`), value: groupValue(key, kind, sqlOf, work) }));

  const scope = { ...work, values, columns: kind.columns, sqlOf };
  const [answers, amounts, into] = [named(names), named(names), results(work, own)];
  const none = `CAST(NULL AS ${work.dialect.types.whole})`;
  const taskColumns = [...tasks].map(([number, task]): TaskColumns => {
    const { sum, id } = task.measure;
    const asked = print(conditionSql(task.condition, spanOf(task.counted), scope), '    ');
    const answer = { sql: quote(answers.add(`is_${id}`, asked)), isKnown: isAlwaysKnown(task.condition) };
    if (sum === undefined) return rowsCounted(number, task, answer, work, into);
    const column = kind.columns.get(sum);
    const amount = {
      sql: quote(amounts.add(`amount_${sum}`, column === undefined ? none : sqlOf(sum))),
      decimals: column === undefined ? 0 : decimalsOf(column),
      isKnown: requiresKnown(task.condition, sum),
    };
    return rowsSummed(number, task, answer, amount, work, into);
  });
  const count = into.add('rows', 'COUNT(*)');
  const bad = into.add('unreadable_rows', `SUM(${quote(rows.bad)})`);
  const selected = [
    ...[...places, ...by, ...answers.all(), ...amounts.all()].map(({ name, value }) => `${value} AS ${quote(name)}`),
    `${parts.records}.${quote(rows.bad)}`,
  ];
  const end = ending(
    places,
    by.map(({ name }) => name),
    into,
    work,
    own,
  );
  const text = [
    `WITH ${parts.records} AS (\n  ${rows.text}\n),`,
    `${parts.answers} AS (\n  SELECT\n    ${selected.join(',\n    ')}\n  FROM ${parts.records}${work.dialect.fence ?? ''}\n)`,
    end.text,
  ].join('\n');
  return {
    statement: { of: kind.of, text, parameters: values.parameters },
    columns: { ...end.columns, rows: count, bad, tasks: taskColumns },
  };
}

/** The value of a row in a column of the breakdown. */
export function groupValue(
  key: string,
  { columns }: KindTable,
  sqlOf: (key: string) => string,
  { dialect }: QueryWork,
): string {
  const own = columns.get(key);
  if (own === undefined) return `CAST(NULL AS ${dialect.types.text})`;
  const column = sqlOf(key);
  return own.column.type === 'flag' ? `CASE WHEN ${column} THEN 'yes' WHEN NOT ${column} THEN 'no' END` : column;
}
