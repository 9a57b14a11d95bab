import { type Age, type Answers, ask, type Condition } from '../model/condition.js';
import { dateBefore, type Span, threshold } from '../tallying/limits.js';
import { type CivilDate, isDate } from '../value/date.js';
import { fixed } from '../value/decimal.js';
import { type Dialect, everyDay } from './dialect.js';
import { all, any, leaf, not, type Sql } from './logic.js';
import { decimalsOf, type TableColumn } from './tables.js';
import { digitsOf, type Values } from './values.js';

/** What a condition is put to: columns as SQL by key, of the kinds that the dictionary says. */
export interface Scope {
  readonly dialect: Dialect;
  readonly values: Values;
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly sqlOf: (key: string) => string;
}

/** A condition as SQL that is true, false or NULL where the answer is yes, no or unknown. */
export function conditionSql(condition: Condition, span: Span, scope: Scope): Sql {
  const { columns, sqlOf, values, dialect } = scope;
  const unknown = unknownIn(dialect);
  const typed = (key: string, types: readonly string[], make: (column: string) => Sql): Sql =>
    types.includes(columns.get(key)?.column.type ?? '') ? make(sqlOf(key)) : unknown;
  const amount = (key: string, sign: '>=' | '<=', value: Parameters<typeof threshold>[0]): Sql =>
    typed(key, ['count', 'money', 'decimal'], (column) => {
      const decimals = decimalsOf(columns.get(key) as TableColumn);
      const whole = threshold(value, decimals, sign === '>=' ? 'up' : 'down');
      const limit = fixed(whole, decimals);
      // Beyond all numbers that the engine has.
      if (digitsOf(limit) > dialect.mostDigits)
        return (sign === '>=') === whole < 0n ? always(column, dialect) : never(column, dialect);
      return leaf(`${column} ${sign} ${values.put(limit, { decimals })}`);
    });
  const among = (key: string, wanted: readonly (string | boolean)[]): Sql => {
    const type = columns.get(key)?.column.type;
    if (type === 'flag') return flagAmong(sqlOf(key), wanted);
    if (type !== 'code') return unknown;
    const texts = [...new Set(wanted.filter((each): each is string => typeof each === 'string'))];
    if (texts.length === 0) return nothing(sqlOf(key));
    const put = texts.map((text) => values.put(text, 'text'));
    return leaf(`${sqlOf(key)} ${put.length === 1 ? '=' : 'IN'} ${put.length === 1 ? put[0] : `(${put.join(', ')})`}`);
  };
  const answers: Answers<Sql> = {
    is: ([key, value]) => among(key, [value]),
    oneOf: ([key, ...wanted]) => among(key, wanted),
    atLeast: ([key, least]) => amount(key, '>=', least),
    atMost: ([key, most]) => amount(key, '<=', most),
    during: (key) =>
      typed(key, ['date'], (date) => all([sinceDay(date, span.from, scope), upToDay(date, span.to, scope)])),
    byEnd: (key) => typed(key, ['date'], (date) => upToDay(date, span.to, scope)),
    aged: ({ since, at, atLeast, below }) => {
      if (at !== 'periodStart' && at !== 'periodEnd')
        return typed(since, ['date'], (from) =>
          typed(at, ['date'], (to) => agedBetween(from, to, atLeast, below, dialect)),
        );
      const on = at === 'periodStart' ? span.from : span.to;
      return typed(since, ['date'], (date) => {
        const last = atLeast === undefined ? on : Math.min(on, dateBefore(on, atLeast));
        const upTo = upToDay(date, last, scope);
        if (below === undefined) return upTo;
        return all([upTo, not(upToDay(date, dateBefore(on, below), scope))]);
      });
    },
    known: (key) => (columns.has(key) ? leaf(`${sqlOf(key)} IS NOT NULL`) : leaf('FALSE')),
    all: (each) => all(each.map((one) => ask(one, answers))),
    any: (each) => any(each.map((one) => ask(one, answers))),
    not: (one) => not(ask(one, answers)),
    everyMember: () => unknown,
    someMember: () => unknown,
    total: () => unknown,
  };
  return ask(condition, answers);
}

/** An answer that is not known. */
export const unknownIn = ({ types }: Dialect): Sql => leaf(`CAST(NULL AS ${types.flag})`);

/** No where there is a value, unknown where there is none. */
const nothing = (column: string): Sql => leaf(`${column} <> ${column}`);

function flagAmong(column: string, wanted: readonly (string | boolean)[]): Sql {
  const [yes, no] = [wanted.includes(true), wanted.includes(false)];
  if (yes && no) return any([leaf(column), not(leaf(column))]);
  return yes ? leaf(column) : no ? not(leaf(column)) : all([leaf(column), not(leaf(column))]);
}

/** The number 20190105 as text. */
function dateText(number: number): CivilDate {
  const text = String(number).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** Whether a date is a day or earlier; a number that is no date, as 20230229, stands for the last date before it. */
function upToDay(date: string, number: number, { values, dialect }: Scope): Sql {
  const [first, last] = dialect.days ?? everyDay;
  const day = number < earliest ? '' : lastDate(number);
  if (day < first) return never(date, dialect);
  return day >= last ? always(date, dialect) : leaf(`${date} <= ${values.put(day, 'date')}`);
}

/** Whether a date is a day or later. */
function sinceDay(date: string, number: number, { values, dialect }: Scope): Sql {
  const [first, last] = dialect.days ?? everyDay;
  const day = dateText(number);
  if (day > last) return never(date, dialect);
  return day <= first ? always(date, dialect) : leaf(`${date} >= ${values.put(day, 'date')}`);
}

const never = (column: string, dialect: Dialect): Sql => all([leaf(`${column} IS NULL`), unknownIn(dialect)]);
const always = (column: string, dialect: Dialect): Sql => any([leaf(`${column} IS NOT NULL`), unknownIn(dialect)]);

const earliest = 1000_01_01;

/** The last date, as a number or before it. */
function lastDate(number: number): CivilDate {
  let found = number;
  while (!isDate(dateText(found))) found -= 1;
  return dateText(found);
}

/** Completed age from one column to another; none where they are in the wrong order. */
function agedBetween(
  from: string,
  to: string,
  atLeast: Age | undefined,
  below: Age | undefined,
  dialect: Dialect,
): Sql {
  const limit = (age: Age, sign: '>=' | '<'): Sql =>
    age.years === undefined
      ? leaf(`${dialect.daysBetween(from, to)} ${sign} ${whole(age.days)}`)
      : // Completed years are whole ten thousands: 29 February is completed on 1 March.
        leaf(`${dialect.dateNumber(to)} - ${dialect.dateNumber(from)} ${sign} ${whole(age.years) * 10000}`);
  return all([
    leaf(`${from} <= ${to}`),
    ...(atLeast === undefined ? [] : [limit(atLeast, '>=')]),
    ...(below === undefined ? [] : [limit(below, '<')]),
  ]);
}

const whole = (value: number): number => {
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`an age is a whole number, not ${value}`);
};
