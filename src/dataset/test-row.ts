import { type Answers, ask, type Condition } from '../model/condition.js';
import { dayNumber, type Span, threshold } from '../tallying/limits.js';
import type { Exact, Numeric } from '../value/decimal.js';
import { compare } from '../value/ratio.js';
import { type Answer, type Batch, type HeldColumn, isSet, no, textAt, unknown, yes } from './batch.js';

/** A question bound to the columns of a batch: row number in, answer out. */
export type RowTest = (row: number) => Answer;

/** A condition ready for any batch. */
export type Test = (batch: Batch) => RowTest;

const allUnknown: RowTest = () => unknown;

/** Kleene and: no if one is no, else unknown if one is unknown, else yes. */
export const both = (one: Answer, other: Answer): Answer =>
  one === no || other === no ? no : one === unknown || other === unknown ? unknown : yes;

/** Kleene or: yes if one is yes, else unknown if one is unknown, else no. */
export const either = (one: Answer, other: Answer): Answer =>
  one === yes || other === yes ? yes : one === unknown || other === unknown ? unknown : no;

/** Kleene not: unknown stays unknown. */
export const opposite = (answer: Answer): Answer => (answer === unknown ? unknown : answer === yes ? no : yes);

const answer = (is: boolean): Answer => (is ? yes : no);

/** A condition as a test of rows, one at a time. */
export function rowTest(condition: Condition, span: Span): Test {
  const answers: Answers<Test> = {
    is: ([column, value]) => onColumn(column, equals(new Set([value]))),
    oneOf: ([column, ...values]) => onColumn(column, equals(new Set<string | boolean>(values))),
    atLeast: ([column, least]) =>
      onColumn(
        column,
        beyond(least, (order) => order >= 0, 'up'),
      ),
    atMost: ([column, most]) =>
      onColumn(
        column,
        beyond(most, (order) => order <= 0, 'down'),
      ),
    during: (column) => onDates(column, (date) => answer(date >= span.from && date <= span.to)),
    byEnd: (column) => onDates(column, (date) => answer(date <= span.to)),
    aged: ({ since, at, atLeast, below }) => {
      const inside = (from: number, to: number): Answer => {
        if (to < from) return no;
        const age = (unit: 'years' | 'days'): number =>
          unit === 'years' ? completedYears(from, to) : dayNumber(to) - dayNumber(from);
        const reached =
          atLeast === undefined ||
          (atLeast.years === undefined ? age('days') >= (atLeast.days ?? 0) : age('years') >= atLeast.years);
        const under =
          below === undefined ||
          (below.years === undefined ? age('days') < (below.days ?? 0) : age('years') < below.years);
        return answer(reached && under);
      };
      if (at === 'periodStart') return onDates(since, (date) => inside(date, span.from));
      if (at === 'periodEnd') return onDates(since, (date) => inside(date, span.to));
      return (batch) => {
        const [from, to] = [dates(batch, since), dates(batch, at)];
        if (from === undefined || to === undefined) return allUnknown;
        return (row) => (from[row] === 0 || to[row] === 0 ? unknown : inside(from[row] ?? 0, to[row] ?? 0));
      };
    },
    known: (column) => onColumn(column, isKnown, () => no),
    all: (each) =>
      folded(
        each.map((one) => ask(one, answers)),
        both,
        yes,
      ),
    any: (each) =>
      folded(
        each.map((one) => ask(one, answers)),
        either,
        no,
      ),
    not: (one) => {
      const test = ask(one, answers);
      return (batch) => {
        const bound = test(batch);
        return (row) => opposite(bound(row));
      };
    },
    everyMember: () => () => allUnknown,
    someMember: () => () => allUnknown,
    total: () => () => allUnknown,
  };
  return ask(condition, answers);
}

const onColumn =
  (key: string, bind: (column: HeldColumn, words: Batch['words']) => RowTest, absent: RowTest = allUnknown): Test =>
  (batch) => {
    const column = batch.columns.get(key);
    return column === undefined ? absent : bind(column, batch.words);
  };

const dates = (batch: Batch, key: string): Int32Array | undefined => {
  const column = batch.columns.get(key);
  return column?.type === 'date' ? column.values : undefined;
};

const onDates =
  (key: string, test: (date: number) => Answer): Test =>
  (batch) => {
    const values = dates(batch, key);
    return values === undefined ? allUnknown : (row) => (values[row] === 0 ? unknown : test(values[row] ?? 0));
  };

const folded =
  (tests: readonly Test[], fold: (one: Answer, other: Answer) => Answer, start: Answer): Test =>
  (batch) => {
    const bound = tests.map((test) => test(batch));
    return (row) => bound.reduce<Answer>((so, test) => fold(so, test(row)), start);
  };

const equals =
  (wanted: ReadonlySet<string | boolean>) =>
  (column: HeldColumn, words: Batch['words']): RowTest => {
    if (column.type === 'flag') {
      const { known } = column;
      return (row) => (isSet(words, known, row) ? answer(wanted.has(isSet(words, known - 1, row))) : unknown);
    }
    if (column.type !== 'code') return allUnknown;
    return (row) => {
      const value = textAt(column, row);
      return value === null ? unknown : answer(wanted.has(value));
    };
  };

/** A cell that is not what its column says is neither known nor missing. */
const isKnown = ({ known, bad }: HeldColumn, words: Batch['words']): RowTest => {
  const isThere: RowTest = (row) => answer(isSet(words, known, row));
  return bad.size === 0 ? isThere : (row) => (bad.has(row) ? unknown : isThere(row));
};

const beyond =
  (value: Numeric, holds: (order: number) => boolean, direction: 'up' | 'down') =>
  (column: HeldColumn, words: Batch['words']): RowTest => {
    if (column.type === 'decimal') {
      const { values } = column;
      return (row) => {
        const held: Exact | null = values[row] ?? null;
        return held === null ? unknown : answer(holds(compare(held, value)));
      };
    }
    if (column.type !== 'count' && column.type !== 'money') return allUnknown;
    const limit = threshold(value, column.type === 'money' ? 2 : 0, direction);
    const { known, values, wide } = column;
    return (row) => {
      if (!isSet(words, known, row)) return unknown;
      const held = wide.get(row) ?? values[row] ?? 0;
      return answer(holds(held < limit ? -1 : held > limit ? 1 : 0));
    };
  };

/** Completed years between two dates held as numbers; born on 29 February, a year is completed on 1 March. */
const completedYears = (from: number, to: number): number => Math.floor((to - from) / 10000);
