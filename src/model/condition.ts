import { figureError } from '../error.js';
import type { Exact, Numeric } from '../value/decimal.js';
import type { ColumnKey, RecordDictionary, RecordKind } from './column.js';

/** A whole number of completed years or days. */
export type Age = { readonly years: number; readonly days?: never } | { readonly days: number; readonly years?: never };

/**
 * Completed age, from one date to another; `atLeast` is included, `below` is not. A row whose dates are in the wrong order
 * has no such age: the answer is no.
 */
export interface Aged<DateKey extends string = string> {
  readonly since: DateKey;
  readonly at: DateKey | 'periodStart' | 'periodEnd';
  readonly atLeast?: Age;
  readonly below?: Age;
}

/** A question to the members of a household, put to those who are `among`, or to all. */
export interface Members<Dictionary extends RecordDictionary = RecordDictionary> {
  readonly are: Condition<'person', Dictionary>;
  readonly among?: Condition<'person', Dictionary>;
}

/** A sum over members against a share of another sum over them, exactly. */
export interface MembersTotal<Dictionary extends RecordDictionary = RecordDictionary> {
  readonly of: ColumnKey<Dictionary, 'person', 'count' | 'money'>;
  readonly atLeast: { readonly times: Exact; readonly of: ColumnKey<Dictionary, 'person', 'count' | 'money'> };
  readonly among?: Condition<'person', Dictionary>;
}

/** What may be asked of a row. The set is closed: each reader is a table over these keys. */
export interface Questions<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = RecordDictionary,
> {
  /** The column holds just this. */
  readonly is:
    | readonly [column: ColumnKey<Dictionary, Kind, 'flag'>, value: boolean]
    | readonly [column: ColumnKey<Dictionary, Kind, 'code'>, value: string];
  /** The column holds one of these codes. */
  readonly oneOf: readonly [column: ColumnKey<Dictionary, Kind, 'code'>, ...values: string[]];
  readonly atLeast: readonly [column: ColumnKey<Dictionary, Kind, 'count' | 'money' | 'decimal'>, least: Numeric];
  readonly atMost: readonly [column: ColumnKey<Dictionary, Kind, 'count' | 'money' | 'decimal'>, most: Numeric];
  /** The date lies in the period asked for: a flow. */
  readonly during: ColumnKey<Dictionary, Kind, 'date'>;
  /** The date is the period's last day or earlier: a stock. */
  readonly byEnd: ColumnKey<Dictionary, Kind, 'date'>;
  readonly aged: Aged<ColumnKey<Dictionary, Kind, 'date'>>;
  /** The column is not missing. */
  readonly known: ColumnKey<Dictionary, Kind>;
  readonly all: readonly Condition<Kind, Dictionary>[];
  readonly any: readonly Condition<Kind, Dictionary>[];
  readonly not: Condition<Kind, Dictionary>;
  /** Of a household: yes if it is so of every member (Kleene and). */
  readonly everyMember: Members<Dictionary>;
  /** Of a household: yes if it is so of some member (Kleene or). */
  readonly someMember: Members<Dictionary>;
  /** Of a household: sums over its members compared. */
  readonly total: MembersTotal<Dictionary>;
}

/**
 * A question put to a row, answered yes, no or unknown. Just one; several are put with `all`.
 *
 * @example
 * { all: [{ byEnd: 'born' }, { not: { byEnd: 'died' } }] }
 */
export type Condition<Kind extends RecordKind = RecordKind, Dictionary extends RecordDictionary = RecordDictionary> = {
  readonly [Key in keyof Questions]: {
    readonly [Same in Key]: Questions<Kind, Dictionary>[Same];
  } & { readonly [Other in Exclude<keyof Questions, Key>]?: never };
}[keyof Questions];

/** A reader of conditions: an answer to every question. A question added does not compile until each reader has it. */
export type Answers<Result> = { readonly [Key in keyof Questions]: (asked: Questions[Key]) => Result };

/**
 * Has a condition answered by the reader's line for its question.
 *
 * @throws `PermilleError` `bad-condition` when it asks nothing, or two things at once
 */
export function ask<Result>(condition: Condition, answers: Answers<Result>): Result {
  const [key, ...more] = Object.keys(condition);
  if (key === undefined || more.length > 0 || !Object.hasOwn(answers, key)) {
    throw figureError('bad-condition', { keys: Object.keys(condition), known: Object.keys(answers) });
  }
  const question = key as keyof Questions;
  return (answers[question] as (asked: unknown) => Result)(condition[question]);
}

/** The columns that a condition reads from the row itself; those asked of members are in `columnsOfMembers`. */
export const columnsOf = (condition: Condition): ReadonlySet<string> => new Set(ask(condition, own));

/** The columns of a household's members that a condition reads. */
export const columnsOfMembers = (condition: Condition): ReadonlySet<string> => new Set(ask(condition, members));

const own: Answers<readonly string[]> = {
  is: ([column]) => [column],
  oneOf: ([column]) => [column],
  atLeast: ([column]) => [column],
  atMost: ([column]) => [column],
  during: (column) => [column],
  byEnd: (column) => [column],
  aged: ({ since, at }) => (at === 'periodStart' || at === 'periodEnd' ? [since] : [since, at]),
  known: (column) => [column],
  all: (each) => each.flatMap((one) => ask(one, own)),
  any: (each) => each.flatMap((one) => ask(one, own)),
  not: (one) => ask(one, own),
  everyMember: () => [],
  someMember: () => [],
  total: () => [],
};

const ofMembers = ({ are, among }: Members): readonly string[] => [...ask(are, own), ...(among ? ask(among, own) : [])];

const members: Answers<readonly string[]> = {
  is: () => [],
  oneOf: () => [],
  atLeast: () => [],
  atMost: () => [],
  during: () => [],
  byEnd: () => [],
  aged: () => [],
  known: () => [],
  all: (each) => each.flatMap((one) => ask(one, members)),
  any: (each) => each.flatMap((one) => ask(one, members)),
  not: (one) => ask(one, members),
  everyMember: ofMembers,
  someMember: ofMembers,
  total: ({ of, atLeast, among }) => [of, atLeast.of, ...(among ? ask(among, own) : [])],
};
