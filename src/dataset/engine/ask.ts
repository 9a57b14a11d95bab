import type { ColumnType } from '../../model/column.js';
import { type Answers, ask, type Condition } from '../../model/condition.js';
import { dateBefore, type Span, threshold } from '../../tallying/limits.js';
import { type Answer, no, unknown, yes } from '../batch.js';
import type { Layout } from '../layout.js';
import { rowTest, type Test } from '../test-row.js';

/**
 * Something looked at in each row, as one of a few values: of a `flag` missing, no, yes; of an `order` missing, or how many
 * limits are reached; of `codes` missing, another text, or which of the texts; `known` missing or known, `bad` no or yes; of
 * `asked` and `derived` the answer.
 */
export type Look =
  | { readonly kind: 'flag' | 'known' | 'bad' | 'order' | 'codes'; readonly key: string }
  | { readonly kind: 'asked'; readonly key: string; readonly test: Test }
  | { readonly kind: 'derived'; readonly key: string; readonly from: Question };

/** A question about what is looked at. */
export type Leaf = {
  readonly look: Look;
  /** Of an order: the least value and the first beyond. Of codes: the texts. */
  readonly from?: number | bigint;
  readonly to?: number | bigint;
  readonly texts?: readonly string[];
  /** The answers to the values; of an order to missing, outside and inside; of codes to missing, other and these texts. */
  readonly answers: readonly Answer[];
};

/** A condition taken apart into leaves. */
export type Question =
  | { readonly leaf: Leaf }
  | { readonly always: Answer }
  | { readonly all: readonly Question[] }
  | { readonly any: readonly Question[] }
  | { readonly not: Question }
  /** Yes where it is yes, and else no. */
  | { readonly surely: Question }
  /** Unknown where it is unknown, and else no. */
  | { readonly unsure: Question };

/** What a source's batches hold: the types of its columns, where they lie, and whether bad cells count as unknown. */
export interface Form {
  readonly types: ReadonlyMap<string, ColumnType>;
  readonly layout: Layout;
  readonly mayBeBad: boolean;
}

const never: Question = { always: unknown };
const inside: readonly Answer[] = [unknown, no, yes];

/** A row has a known amount, or it cannot be told. */
export const isThere = (key: string, { types }: Form): Question =>
  types.get(key) === 'count' || types.get(key) === 'money'
    ? { leaf: { look: { kind: 'known', key }, answers: [unknown, yes] } }
    : never;

const asked = new WeakMap<Form, Map<string, WeakMap<Condition, Question>>>();

function partsAsked(form: Form, { from, to }: Span): WeakMap<Condition, Question> {
  const ofForm = asked.get(form) ?? new Map<string, WeakMap<Condition, Question>>();
  asked.set(form, ofForm);
  const found = ofForm.get(`${from} ${to}`) ?? new WeakMap<Condition, Question>();
  ofForm.set(`${from} ${to}`, found);
  return found;
}

/** A condition as a question about what is looked at in the rows of a source. */
export function question(condition: Condition, span: Span, form: Form): Question {
  const { types } = form;
  const dates = (key: string, from: number, to: number): Question =>
    types.get(key) === 'date' ? order(key, from <= 1 ? Number.NEGATIVE_INFINITY : from, to) : never;
  const order = (key: string, from: number | bigint, to: number | bigint): Question => ({
    leaf: { look: { kind: 'order', key }, from, to, answers: inside },
  });
  const asked = (whole: Condition): Question => ({
    leaf: {
      look: { kind: 'asked', key: keyOf([whole, span]), test: rowTest(whole, span) },
      answers: [no, yes, unknown],
    },
  });
  const amounts = (
    key: string,
    whole: Condition,
    limit: (places: number) => readonly [number | bigint, number | bigint],
  ): Question => {
    const type = types.get(key);
    if (type === 'decimal') return asked(whole);
    return type === 'count' || type === 'money' ? order(key, ...limit(type === 'money' ? 2 : 0)) : never;
  };
  const among = (key: string, texts: readonly (string | boolean)[]): Question => {
    const type = types.get(key);
    if (type === 'flag') {
      const [ifNo, ifYes]: readonly [Answer, Answer] = [
        texts.includes(false) ? yes : no,
        texts.includes(true) ? yes : no,
      ];
      return { leaf: { look: { kind: 'flag', key }, answers: [unknown, ifNo, ifYes] } };
    }
    if (type !== 'code') return never;
    const known = texts.filter((text): text is string => typeof text === 'string');
    return { leaf: { look: { kind: 'codes', key }, texts: known, answers: inside } };
  };
  // Many tasks have parts in common: an equal part is one question, asked and answered once.
  const before = partsAsked(form, span);
  const part = (one: Condition): Question => {
    const found = before.get(one) ?? ask(one, answers);
    before.set(one, found);
    return found;
  };
  const answers: Answers<Question> = {
    is: ([key, value]) => among(key, [value]),
    oneOf: ([key, ...values]) => among(key, values),
    atLeast: ([key, least]) =>
      amounts(key, { atLeast: [key, least] }, (places) => [threshold(least, places, 'up'), Number.POSITIVE_INFINITY]),
    atMost: ([key, most]) =>
      amounts(key, { atMost: [key, most] }, (places) => [
        Number.NEGATIVE_INFINITY,
        threshold(most, places, 'down') + 1n,
      ]),
    during: (key) => dates(key, span.from, span.to + 1),
    byEnd: (key) => dates(key, 1, span.to + 1),
    aged: (aged) => {
      const { since, at, atLeast, below } = aged;
      if (at !== 'periodStart' && at !== 'periodEnd')
        return types.get(since) === 'date' && types.get(at) === 'date' ? asked({ aged }) : never;
      const day = at === 'periodStart' ? span.from : span.to;
      const last = atLeast === undefined ? day : Math.min(day, dateBefore(day, atLeast));
      return dates(since, below === undefined ? 1 : dateBefore(day, below) + 1, last + 1);
    },
    known: (key) => known(key, form),
    all: (each) => ({ all: each.map(part) }),
    any: (each) => ({ any: each.map(part) }),
    not: (one) => ({ not: part(one) }),
    everyMember: () => never,
    someMember: () => never,
    total: () => never,
  };
  return ask(condition, answers);
}

/** A cell that is not what its column says is neither known nor missing. */
function known(key: string, { types, mayBeBad }: Form): Question {
  const type = types.get(key);
  if (type === undefined) return { always: no };
  const is: Question =
    type === 'flag'
      ? { leaf: { look: { kind: 'flag', key }, answers: [no, yes, yes] } }
      : { leaf: { look: { kind: 'known', key }, answers: [no, yes] } };
  if (!mayBeBad) return is;
  // A bad cell is held as missing, so «known» says no where «bad» says unknown.
  return { any: [is, { leaf: { look: { kind: 'bad', key }, answers: [no, unknown] } }] };
}

/** The same question, in which a column that is put in order is not looked at a second time to see whether it is known. */
export function unified(question: Question): Question {
  const ordered = new Set(leavesOf(question).flatMap(({ look }) => (look.kind === 'order' ? [look.key] : [])));
  const change = (one: Question): Question => {
    if ('all' in one) return { all: one.all.map(change) };
    if ('any' in one) return { any: one.any.map(change) };
    if ('not' in one) return { not: change(one.not) };
    if (!('leaf' in one) || one.leaf.look.kind !== 'known' || !ordered.has(one.leaf.look.key)) return one;
    const [missing = unknown, there = yes] = one.leaf.answers;
    return { leaf: { look: { kind: 'order', key: one.leaf.look.key }, answers: [missing, there, there] } };
  };
  return ordered.size === 0 ? question : change(question);
}

/** The leaves of a question. */
export function leavesOf(question: Question): readonly Leaf[] {
  if ('leaf' in question) return [question.leaf];
  if ('all' in question) return question.all.flatMap(leavesOf);
  if ('any' in question) return question.any.flatMap(leavesOf);
  if ('not' in question) return leavesOf(question.not);
  if ('surely' in question) return leavesOf(question.surely);
  return 'unsure' in question ? leavesOf(question.unsure) : [];
}

/** What tells data apart: its text, in which whole numbers beyond bounds stand as well. */
export const keyOf = (data: unknown): string =>
  JSON.stringify(data, (_name, value: unknown) =>
    typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? `${value}` : value,
  );
