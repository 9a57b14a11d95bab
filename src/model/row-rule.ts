import { fileError } from '../error.js';
import type { Name } from '../value/name.js';
import type { ColumnKey, RecordDictionary, RecordKind } from './column.js';
import { type Condition, columnsOf } from './condition.js';
import type { Severity } from './finding.js';
import type { records } from './records/index.js';

/** Columns that can tell rows apart. */
type TellingKey<Dictionary extends RecordDictionary, Kind extends RecordKind> = ColumnKey<
  Dictionary,
  Kind,
  'key' | 'place' | 'code' | 'date' | 'flag'
>;

/** Columns that hold an amount. */
type AmountKey<Dictionary extends RecordDictionary, Kind extends RecordKind> = ColumnKey<
  Dictionary,
  Kind,
  'count' | 'money' | 'decimal'
>;

/** Completed years between two dates, both ends included. */
export interface RowAged<DateKey extends string = string> {
  readonly since: DateKey;
  /** A date column, the day of the inspection, or the first of both that is there. */
  readonly at: DateKey | 'today' | readonly [DateKey, 'today'];
  readonly atLeast?: { readonly years: number };
  readonly atMost?: { readonly years: number };
}

/** A key of one kind of record that should be found as the key of another. */
export type RowReference<Dictionary extends RecordDictionary, Kind extends RecordKind> = {
  readonly [To in RecordKind]: {
    readonly key: ColumnKey<Dictionary, Kind, 'key'>;
    readonly of: To;
    readonly as: ColumnKey<Dictionary, To, 'key'>;
  };
}[RecordKind];

/** What may be demanded of rows. The set is closed: each reader is a table over these keys. */
export interface RowDemands<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = RecordDictionary,
> {
  /** No two rows have the same in all of these columns. */
  readonly unique: readonly TellingKey<Dictionary, Kind>[];
  /** A row of another kind (or of this) has this key. */
  readonly refersTo: RowReference<Dictionary, Kind>;
  /** The first date is not after the second. */
  readonly inOrder: readonly [ColumnKey<Dictionary, Kind, 'date'>, ColumnKey<Dictionary, Kind, 'date'>];
  /** The date is not after the day of the inspection. */
  readonly notAfterToday: ColumnKey<Dictionary, Kind, 'date'>;
  readonly aged: RowAged<ColumnKey<Dictionary, Kind, 'date'>>;
  /** The first amount is not more than the second. */
  readonly atMost: readonly [AmountKey<Dictionary, Kind>, AmountKey<Dictionary, Kind>];
  /** The sum of amounts is not more than another. */
  readonly sumAtMost: {
    readonly sum: readonly AmountKey<Dictionary, Kind>[];
    readonly of: AmountKey<Dictionary, Kind>;
  };
  /** All of these columns are there, or none. */
  readonly together: readonly ColumnKey<Dictionary, Kind>[];
  /** The first flag is yes only where the second is. */
  readonly onlyIf: readonly [ColumnKey<Dictionary, Kind, 'flag'>, ColumnKey<Dictionary, Kind, 'flag'>];
  /** Of the rows that share a key, just one has this code; rows with one of the dates `unless` are passed over. */
  readonly oneHead: {
    readonly in: ColumnKey<Dictionary, Kind, 'key'>;
    readonly is: readonly [column: ColumnKey<Dictionary, Kind, 'code'>, code: string];
    readonly unless?: readonly ColumnKey<Dictionary, Kind, 'date'>[];
  };
  /** The condition holds; its period is the day of the inspection. */
  readonly is: Condition<Kind, Dictionary>;
}

/** What a rule is called, whose rows it judges, and how bad it is if one breaks it. */
export interface AboutRowRule<Kind extends RecordKind = RecordKind> {
  readonly id: string;
  /** The kind of record whose rows are judged. */
  readonly of: Kind;
  /** `error`: it cannot be so; `warning`: it is unlikely. */
  readonly severity: Severity;
  /** What it demands; said in words out of the columns' names if left out. */
  readonly about?: Name;
  /** Where it comes from, and why its limits are what they are. */
  readonly note?: string;
}

/**
 * A rule that the rows of a kind of record should keep: one demand, and how bad it is if it is not met.
 *
 * @example
 * { id: 'person.bornByDeath', of: 'person', severity: 'error', inOrder: ['born', 'died'] } as const satisfies RowRule<'person'>
 */
export type RowRule<
  Kind extends RecordKind = RecordKind,
  Dictionary extends RecordDictionary = typeof records,
> = Kind extends RecordKind
  ? {
      readonly [Key in keyof RowDemands]: AboutRowRule<Kind> & {
        readonly [Same in Key]: RowDemands<Kind, Dictionary>[Same];
      } & { readonly [Other in Exclude<keyof RowDemands, Key>]?: never };
    }[keyof RowDemands]
  : never;

/** A rule over a record dictionary that is not known in full. */
export type AnyRowRule = RowRule<RecordKind, RecordDictionary>;

/** A reader of row rules: an answer to every demand. A demand added does not compile until each reader has it. */
export type DemandAnswers<Result> = { readonly [Key in keyof RowDemands]: (demanded: RowDemands[Key]) => Result };

const about = new Set(['id', 'of', 'severity', 'about', 'note']);

/** What a rule demands. */
const demandOf = (rule: AnyRowRule): readonly string[] => Object.keys(rule).filter((key) => !about.has(key));

/**
 * Has a rule's demand answered by the reader's line for it.
 *
 * @throws `PermilleError` `bad-request` when it demands nothing, or two things at once
 */
export function demand<Result>(rule: AnyRowRule, answers: DemandAnswers<Result>): Result {
  const [key, ...more] = demandOf(rule);
  if (key === undefined || more.length > 0 || !Object.hasOwn(answers, key)) {
    const known = Object.keys(answers).join(', ');
    const has = demandOf(rule).join(', ') || 'none';
    throw fileError('bad-request', { why: `the rule "${rule.id}" should have just one of ${known}; it has ${has}` });
  }
  const asked = (rule as unknown as Readonly<Record<string, unknown>>)[key];
  return (answers[key as keyof RowDemands] as (asked: unknown) => Result)(asked);
}

const ends = ({ at }: RowAged): readonly string[] =>
  (typeof at === 'string' ? [at] : at).filter((key) => key !== 'today');

const columns: DemandAnswers<readonly string[]> = {
  unique: (keys) => keys,
  refersTo: ({ key }) => [key],
  inOrder: (pair) => pair,
  notAfterToday: (key) => [key],
  aged: (aged) => [aged.since, ...ends(aged)],
  atMost: (pair) => pair,
  sumAtMost: ({ sum, of }) => [...sum, of],
  together: (keys) => keys,
  onlyIf: (pair) => pair,
  oneHead: ({ in: group, is: [column], unless = [] }) => [group, column, ...unless],
  is: (condition) => [...columnsOf(condition)],
};

/** The columns that a rule looks at, in its own kind of record. */
export const columnsJudged = (rule: AnyRowRule): readonly string[] => [...new Set(demand(rule, columns))];
