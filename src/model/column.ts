import type { Name } from '../value/name.js';

/**
 * The kinds of record that are counted: one kind, one table.
 *
 * An `area` row holds what is not counted from records (an estimate, a quota, a budget line) for one place and period; a
 * `facility` row what an institution reports for one period; a `delivery` is a woman's, a `birth` a child's; a `case` is
 * a notified case of disease; a `respondent` is somebody asked in a survey.
 */
export const recordKinds = [
  'person',
  'household',
  'birth',
  'delivery',
  'death',
  'visit',
  'claim',
  'case',
  'respondent',
  'facility',
  'area',
] as const;

/** A kind of record. */
export type RecordKind = (typeof recordKinds)[number];

/**
 * What a column holds: `key` tells rows apart, `place` is a statistical code, `flag` yes or no, `code` one of a list,
 * `date` a civil date, `count` a whole number not below zero, `money` yuan to the fen, `decimal` any exact number.
 */
export type ColumnType = 'key' | 'place' | 'flag' | 'code' | 'date' | 'count' | 'money' | 'decimal';

/** A column of the record dictionary. Its id is `person.born`: the kind of record, and its key there. */
export interface Column {
  readonly name: Name;
  readonly type: ColumnType;
  /** What files often call it, for proposing a mapping; never used to read one. */
  readonly aliases?: readonly string[];
  /** Of a `code`: each code, and what it means. */
  readonly codes?: Readonly<Record<string, Name>>;
  /** Of a `key`: the kind of record it points to. */
  readonly to?: RecordKind;
  /** A file may lack it, which then means that it never happened: nobody has left, no stillbirths are listed. */
  readonly mayBeAbsent?: true;
  readonly note?: Name;
}

/** The columns of one kind of record, by key. */
export type Columns = Readonly<Record<string, Column>>;

/** The record dictionary: which columns each kind of record can have. Users map their own column names onto it. */
export type RecordDictionary = { readonly [Kind in RecordKind]: Columns };

/** The keys of a dictionary's columns of some types; any text for a dictionary that is not known in full. */
export type ColumnKey<
  Dictionary extends RecordDictionary,
  Kind extends RecordKind,
  Type extends ColumnType = ColumnType,
> = string extends keyof Dictionary[Kind]
  ? string
  : {
      [Key in keyof Dictionary[Kind]]: Dictionary[Kind][Key] extends { type: Type } ? Key : never;
    }[keyof Dictionary[Kind]] &
      string;
