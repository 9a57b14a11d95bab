import { fileError } from '../../error.js';
import type { Column, Columns, ColumnType, RecordKind } from '../../model/column.js';
import { type Answers, ask } from '../../model/condition.js';
import { type AnyRowRule, columnsJudged, type DemandAnswers, demand } from '../../model/row-rule.js';
import type { Name } from '../../value/name.js';
import type { Source } from '../source.js';

/** A column that a rule asks for, of a type that it can be. */
interface Needed {
  readonly key: string;
  readonly types: readonly ColumnType[];
  /** It need not be there. */
  readonly mayLack?: true;
}

const telling = ['key', 'place', 'code', 'date', 'flag'] as const satisfies readonly ColumnType[];
const amount = ['count', 'money', 'decimal'] as const satisfies readonly ColumnType[];
const any = [...telling, ...amount] as const;

const each = (keys: readonly string[], types: readonly ColumnType[]): readonly Needed[] =>
  keys.map((key) => ({ key, types }));

const optional = (keys: readonly string[], types: readonly ColumnType[]): readonly Needed[] =>
  keys.map((key) => ({ key, types, mayLack: true }));

const needs: DemandAnswers<readonly Needed[]> = {
  unique: (keys) => each(keys, telling),
  refersTo: ({ key }) => each([key], ['key']),
  inOrder: (pair) => each(pair, ['date']),
  notAfterToday: (key) => each([key], ['date']),
  aged: ({ since, at }) => [
    ...each([since, ...(typeof at === 'string' && at !== 'today' ? [at] : [])], ['date']),
    ...optional(typeof at === 'string' ? [] : [at[0]], ['date']),
  ],
  atMost: (pair) => each(pair, amount),
  sumAtMost: ({ sum, of }) => each([...sum, of], amount),
  together: (keys) => each(keys, any),
  onlyIf: (pair) => each(pair, ['flag']),
  oneHead: ({ in: group, is: [column], unless = [] }) => [
    ...each([group], ['key']),
    ...each([column], ['code']),
    ...optional(unless, ['date']),
  ],
  // A question to a column of another type is answered by nobody: it is unknown.
  is: (condition) => each(columnsJudged({ id: '', of: 'person', severity: 'info', is: condition }), any),
};

/** The columns without which a rule cannot be judged, by their keys. */
const columnsNeeded = (rule: AnyRowRule): readonly string[] =>
  demand(rule, needs).flatMap(({ key, mayLack }) => (mayLack ? [] : [key]));

const noQuestions: DemandAnswers<boolean> = {
  unique: (keys) => keys.length === 0,
  refersTo: () => false,
  inOrder: () => false,
  notAfterToday: () => false,
  aged: ({ atLeast, atMost }) => atLeast === undefined && atMost === undefined,
  atMost: () => false,
  sumAtMost: ({ sum }) => sum.length === 0,
  together: (keys) => keys.length < 2,
  onlyIf: () => false,
  oneHead: () => false,
  is: (condition) => ask(condition, ofMembers),
};

const ofMembers: Answers<boolean> = {
  is: () => false,
  oneOf: () => false,
  atLeast: () => false,
  atMost: () => false,
  during: () => false,
  byEnd: () => false,
  aged: () => false,
  known: () => false,
  all: (each) => each.some((one) => ask(one, ofMembers)),
  any: (each) => each.some((one) => ask(one, ofMembers)),
  not: (one) => ask(one, ofMembers),
  everyMember: () => true,
  someMember: () => true,
  total: () => true,
};

const ofPeriod: Answers<boolean> = {
  ...ofMembers,
  during: () => true,
  byEnd: () => true,
  aged: ({ at }) => at === 'periodStart' || at === 'periodEnd',
  all: (each) => each.some((one) => ask(one, ofPeriod)),
  any: (each) => each.some((one) => ask(one, ofPeriod)),
  not: (one) => ask(one, ofPeriod),
};

const needsToday: DemandAnswers<boolean> = {
  unique: () => false,
  refersTo: () => false,
  inOrder: () => false,
  notAfterToday: () => true,
  aged: ({ at }) => at === 'today',
  atMost: () => false,
  sumAtMost: () => false,
  together: () => false,
  onlyIf: () => false,
  oneHead: () => false,
  is: (condition) => ask(condition, ofPeriod),
};

/** Why a column cannot be what a rule needs; `undefined` if it can. */
function unfit({ key, types }: Needed, columns: Columns, rule: AnyRowRule): Error | undefined {
  const column: Column | undefined = Object.hasOwn(columns, key) ? columns[key] : undefined;
  if (column === undefined)
    return fileError('unknown-column', { column: key, of: rule.of, known: Object.keys(columns) });
  if (types.includes(column.type)) return undefined;
  return fileError('bad-request', {
    why: `the rule "${rule.id}" takes a ${types.join(' or ')} where it has "${key}", which is a ${column.type}`,
  });
}

/**
 * Refuses rules that no row could be put to: misspelt columns, columns of another type, one name for two.
 *
 * @throws `PermilleError` `unknown-column`, `bad-request`
 */
export function requireRules(rules: readonly AnyRowRule[], from: readonly Source[]): void {
  const met = new Set<string>();
  for (const rule of rules) {
    if (met.has(rule.id)) throw fileError('bad-request', { why: `two rules have the id "${rule.id}"` });
    met.add(rule.id);
    if (demand(rule, noQuestions))
      throw fileError('bad-request', { why: `the rule "${rule.id}" asks nothing of a row by itself` });
    for (const { columns } of from.filter(({ of }) => of === rule.of))
      for (const needed of demand(rule, needs)) {
        const fault = unfit(needed, columns, rule);
        if (fault !== undefined) throw fault;
      }
  }
}

/** Whether the columns of a kind are such that a rule can be put to it. */
export const suits = (rule: AnyRowRule, columns: Columns): boolean =>
  demand(rule, needs).every((needed) => unfit(needed, columns, rule) === undefined);

/** The columns that sources of a kind have. */
export type ColumnsHad = ReadonlyMap<RecordKind, ReadonlySet<string>>;

/** Why a rule does not apply; `undefined` if it does. */
export function whyNot(rule: AnyRowRule, had: ColumnsHad, today: string | undefined): Name | undefined {
  const target = rule.refersTo;
  for (const kind of [rule.of, ...(target === undefined ? [] : [target.of])])
    if (!had.has(kind)) return { zh: `没有给出${kind}记录`, en: `no ${kind} records are given` };
  if (today === undefined && demand(rule, needsToday))
    return { zh: '没有给出检查日 today', en: 'no day of the inspection, `today`, is given' };
  // An age on the day of the inspection, which is not known, can only be judged at the date.
  const isAtDate = rule.aged !== undefined && today === undefined;
  const needed = (isAtDate ? columnsJudged(rule) : columnsNeeded(rule)).map((key) => [rule.of, key] as const);
  const all = target === undefined ? needed : [...needed, [target.of, target.as] as const];
  const lacking = all.filter(([kind, key]) => !had.get(kind)?.has(key)).map(([kind, key]) => `${kind}.${key}`);
  if (lacking.length === 0) return undefined;
  return { zh: `没有列${lacking.join('、')}`, en: `there is no column ${lacking.join(', ')}` };
}
