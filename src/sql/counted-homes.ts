import { fileError } from '../error.js';
import type { Condition, MembersTotal } from '../model/condition.js';
import { askHousehold } from '../tallying/household.js';
import { columnsRead, spanOf, type Task } from '../tallying/plan.js';
import { powerOfTen, scaled } from '../value/decimal.js';
import { conditionSql, type Scope, unknownIn } from './condition.js';
import { type Compiled, pen } from './counted-kind.js';
import { all, any, leaf, not, print, type Sql } from './logic.js';
import { named } from './names.js';
import { ending, results, rowsCounted } from './result-part.js';
import { type Pen, placeColumns, type RowsPart, rowsPart } from './rows-part.js';
import { decimalsOf, type TableColumn } from './tables.js';
import { digitsOf } from './values.js';
import type { KindTable, QueryWork } from './work.js';

/** The columns of persons that households are made of, and that are asked about. */
export const homeColumns = (
  tasks: readonly (readonly [number, Task])[],
  { by }: Pick<QueryWork, 'by'>,
): readonly string[] => [
  'household',
  ...(by.place === undefined ? [] : ['place', 'relation']),
  ...tasks.flatMap(([, task]) => [...columnsRead(task)]),
];

/** The SELECT for households counted by the rows of their members: by household first, then by place. */
export function countedHomes(persons: KindTable, tasks: ReadonlyMap<number, Task>, work: QueryWork): Compiled {
  const own = pen(work, persons);
  const { quote, values, names, parts } = own;
  const { fence = '' } = work.dialect;
  const keys = new Set(homeColumns([...tasks], work));
  const rows = rowsPart(persons, keys, work, own, 'as they are');
  const [gathered, answers, into] = [named(names), named(names), results(work, own)];
  const sqlOf = (key: string): string => `${parts.records}.${quote(rows.nameOf.get(key) ?? key)}`;
  const gather: Gather = (wanted, value) => quote(gathered.add(wanted, value));
  const scope: Scope = { ...work, values, columns: persons.columns, sqlOf };
  const home = work.by.place === undefined ? undefined : homePlace(rows, sqlOf, gather, own);
  const homeName = quote(names('home_place'));
  const places = placeColumns(home && homeName, work, own);
  const taskColumns = [...tasks].map(([number, task]) => {
    const asked = print(homeCondition(task, scope, gather), '    ');
    const answer = { sql: quote(answers.add(`is_${task.measure.id}`, asked)), isKnown: false };
    return rowsCounted(number, task, answer, work, into);
  });
  const written = ({ name, value }: { readonly name: string; readonly value: string }) => `${value} AS ${quote(name)}`;
  const selected = [...places, ...answers.all()].map(written);
  const count = into.add('households', 'COUNT(*)');
  const key = sqlOf('household');
  const members = gathered.all().map(written);
  const end = ending(places, [], into, work, own);
  const text = [
    `WITH ${parts.records} AS (\n  ${rows.text}\n),`,
    `${parts.households} AS (\n  SELECT\n    ${[`${key} AS ${quote(names('household_key'))}`, ...members].join(',\n    ')}`,
    `  FROM ${parts.records}\n  WHERE ${key} IS NOT NULL\n  GROUP BY ${key}\n),`,
    ...(home === undefined
      ? []
      : [`${parts.homes} AS (\n  SELECT\n    *,\n    ${home} AS ${homeName}\n  FROM ${parts.households}${fence}\n),`]),
    `${parts.answers} AS (\n  SELECT\n    ${selected.join(',\n    ')}\n  FROM ${home === undefined ? parts.households : parts.homes}${fence}\n)`,
    end.text,
  ].join('\n');
  return {
    statement: { of: 'household', text, parameters: values.parameters },
    columns: { ...end.columns, rows: count, tasks: taskColumns },
  };
}

type Gather = (wanted: string, value: string) => string;

/** Where a household is: where its head lives, or else where all members do. Two heads in two places are no head. */
function homePlace(
  rows: RowsPart,
  sqlOf: (key: string) => string,
  gather: Gather,
  { values }: Pen,
): string | undefined {
  if (!rows.nameOf.has('place')) return undefined;
  const place = sqlOf('place');
  const [first, last] = [gather('first_place', `MIN(${place})`), gather('last_place', `MAX(${place})`)];
  const common = `CASE WHEN ${first} = ${last} THEN ${first} END`;
  if (!rows.nameOf.has('relation')) return common;
  const ofHead = `CASE WHEN ${sqlOf('relation')} = ${values.put('head', 'text')} THEN ${place} END`;
  const [firstHead, lastHead] = [gather('first_head', `MIN(${ofHead})`), gather('last_head', `MAX(${ofHead})`)];
  return `CASE WHEN ${firstHead} = ${lastHead} THEN ${firstHead} WHEN ${first} = ${last} THEN ${first} END`;
}

/** A condition on households, over what was gathered of their members. A household has no row of its own here. */
function homeCondition({ condition, counted }: Task, scope: Scope, gather: Gather): Sql {
  const members = (asked: Condition): Sql => conditionSql(asked, spanOf(counted), scope);
  const many = (what: string, sql: Sql, test: (text: string) => string): string => {
    const text = print(sql, '        ');
    return gather(what, `MAX(CASE WHEN ${test(text)} THEN 1 ELSE 0 END)`);
  };
  const every = (asked: Sql): Sql => {
    const broken = many('some_no', not(asked), (text) => text);
    const unsure = many('some_unknown', asked, (text) => `(${text}) IS NULL`);
    return leaf(`CASE WHEN ${broken} = 1 THEN FALSE WHEN ${unsure} = 0 THEN TRUE END`);
  };
  return askHousehold<Sql>(condition, {
    no: leaf('FALSE'),
    unknown: unknownIn(scope.dialect),
    all,
    any,
    not,
    every: (of) => every(members(of)),
    // Some member is so: not every member is not.
    some: (of) => not(every(not(members(of)))),
    total: (of) => total(of, members((of.among ?? { all: [] }) as Condition), scope, gather),
  });
}

/** Sums over members compared, in whole units. */
function total({ of, atLeast }: MembersTotal, among: Sql, scope: Scope, gather: Gather): Sql {
  const { columns, sqlOf, dialect } = scope;
  const [one, other] = [columns.get(of), columns.get(atLeast.of)];
  const isAmount = (type: string | undefined): boolean => type === 'count' || type === 'money';
  if (!isAmount(one?.column.type) || !isAmount(other?.column.type) || one === undefined || other === undefined)
    return unknownIn(dialect);
  const text = print(all([among, knownOr(sqlOf(of), scope), knownOr(sqlOf(atLeast.of), scope)]), '        ');
  const decimals = Math.max(decimalsOf(one), decimalsOf(other));
  // Widened before it is multiplied, or the product may not fit.
  const units = (key: string): string =>
    decimalsOf(columns.get(key) as TableColumn) === 0
      ? `CAST(${sqlOf(key)} AS ${dialect.types.wide}) * ${powerOfTen(decimals)}`
      : `CAST(CAST(${sqlOf(key)} AS ${dialect.decimal(decimalsOf(columns.get(key) as TableColumn))}) * ${powerOfTen(decimals)} AS ${dialect.types.wide})`;
  const sum = (key: string): string =>
    gather(`sum_${key}`, `COALESCE(SUM(CASE WHEN ${text} THEN ${units(key)} END), 0)`);
  const unsure = gather('some_unknown', `MAX(CASE WHEN (${text}) IS NULL THEN 1 ELSE 0 END)`);
  const share = scaled(atLeast.times);
  const [left, right] = [
    `${sum(of)} * ${factor(powerOfTen(share.places), scope)}`,
    `${sum(atLeast.of)} * ${factor(share.digits, scope)}`,
  ];
  return leaf(`CASE WHEN ${unsure} = 0 THEN ${left} >= ${right} END`);
}

/** A whole number that sums are multiplied by: a long one would be taken for a binary fraction. */
function factor(number: bigint, { values, dialect }: Scope): string {
  const digits = digitsOf(String(number));
  if (digits <= 18) return String(number);
  const most = dialect.wraps ? dialect.mostDigits - widestSum : dialect.mostDigits;
  if (digits <= most) return values.put(String(number), 'wide');
  throw fileError('bad-request', {
    why: `${dialect.name} multiplies sums by numbers of ${most} digits at most, and a condition has "times" of ${digits}`,
  });
}

/** How many digits the sums of a household have at most. */
const widestSum = 26;

/** True where there is an amount, unknown where there is none. */
const knownOr = (column: string, { dialect }: Scope): Sql => any([leaf(`${column} IS NOT NULL`), unknownIn(dialect)]);
