import { type Answer, no, unknown, yes } from '../batch.js';
import type { Leaf, Look, Question } from './ask.js';

/** A look with the values that some questions tell apart, and its place in a truth table over several looks. */
export interface Axis {
  readonly look: Look;
  readonly size: number;
  readonly stride: number;
  /** Of an order: the limits, lowest first. */
  readonly limits: readonly bigint[];
  /** Of codes: the values of the texts asked about; texts that no question tells apart have one. */
  readonly texts: ReadonlyMap<string, number>;
}

/** A truth table: for each set of values of its axes, an answer. */
export type Table = Uint8Array;

const lookKey = ({ kind, key }: Look): string => `${kind} ${key}`;

/** How many values each look has at least, before limits or texts are told apart. */
export const least: Readonly<Record<Look['kind'], number>> = {
  flag: 3,
  known: 2,
  bad: 2,
  asked: 3,
  derived: 3,
  order: 2,
  codes: 2,
};

/** The axes of a truth table for all of these leaves. */
export function axesOf(leaves: readonly Leaf[]): readonly Axis[] {
  const found = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const key = lookKey(leaf.look);
    const before = found.get(key);
    if (before === undefined) found.set(key, [leaf]);
    else before.push(leaf);
  }
  let stride = 1;
  return [...found.values()].map((own) => {
    const look = (own[0] as Leaf).look;
    const [limits, texts] = [limitsOf(own), valuesOf(own)];
    const size = least[look.kind] + (look.kind === 'order' ? limits.length : new Set(texts.values()).size);
    const axis = { look, size, stride, limits, texts };
    stride *= size;
    return axis;
  });
}

export const isLimit = (limit: number | bigint | undefined): limit is number | bigint =>
  typeof limit === 'bigint' || Number.isFinite(limit);

const limitsOf = (leaves: readonly Leaf[]): readonly bigint[] =>
  [...new Set(leaves.flatMap(({ from, to }) => [from, to].filter(isLimit).map(BigInt)))].sort((a, b) =>
    a < b ? -1 : 1,
  );

function valuesOf(leaves: readonly Leaf[]): ReadonlyMap<string, number> {
  const askedBy = new Map<string, string>();
  for (const [index, { texts = [] }] of leaves.entries())
    for (const text of new Set(texts)) askedBy.set(text, `${askedBy.get(text) ?? ''} ${index}`);
  const values = new Map<string, number>();
  return new Map(
    [...askedBy].map(([text, by]) => {
      const value = values.get(by) ?? 2 + values.size;
      values.set(by, value);
      return [text, value];
    }),
  );
}

/** How large a truth table over the axes is. */
export const sizeOf = (axes: readonly Axis[]): number => axes.reduce((size, axis) => size * axis.size, 1);

/** The answer of a leaf to each value of its axis. */
function answersTo({ look, from, to, texts = [], answers }: Leaf, axis: Axis): readonly Answer[] {
  const [missing = unknown, outside = no, inside = yes] = answers;
  const values = Array.from({ length: axis.size }, (_, value) => value);
  if (look.kind === 'codes') {
    const within = new Set(texts.map((text) => axis.texts.get(text)));
    return values.map((value) => (value === 0 ? missing : within.has(value) ? inside : outside));
  }
  if (look.kind !== 'order') return values.map((value) => answers[value] ?? unknown);
  // Value 1 reaches no limit, value 2 the first …
  const reaches = (limit: number | bigint | undefined): number =>
    isLimit(limit) ? 2 + axis.limits.indexOf(BigInt(limit)) : 1;
  const [least, beyond] = [reaches(from), isLimit(to) ? reaches(to) : axis.size];
  return values.map((value) => (value === 0 ? missing : value >= least && value < beyond ? inside : outside));
}

/** The truth table of a question over axes. Tables of equal leaves are made once, in `made`. */
export function tableOf(question: Question, axes: readonly Axis[], made: Map<Leaf, Table>): Table {
  const size = sizeOf(axes);
  if ('leaf' in question) {
    const before = made.get(question.leaf);
    if (before !== undefined) return before;
    const axis = axes.find(({ look }) => lookKey(look) === lookKey(question.leaf.look)) as Axis;
    const answers = answersTo(question.leaf, axis);
    const table = new Uint8Array(size);
    for (let at = 0, value = 0; at < size; at += axis.stride, value = value + 1 === axis.size ? 0 : value + 1)
      table.fill(answers[value] ?? unknown, at, at + axis.stride);
    made.set(question.leaf, table);
    return table;
  }
  if ('always' in question) return new Uint8Array(size).fill(question.always);
  if ('not' in question) return tableOf(question.not, axes, made).map((answer) => opposite[answer] ?? unknown);
  if ('surely' in question) return tableOf(question.surely, axes, made).map((answer) => (answer === yes ? yes : no));
  if ('unsure' in question)
    return tableOf(question.unsure, axes, made).map((answer) => (answer === unknown ? unknown : no));
  const [each, fold, start] = 'all' in question ? [question.all, and, yes] : [question.any, or, no];
  const result = new Uint8Array(size).fill(start);
  for (const one of each) {
    const table = tableOf(one, axes, made);
    for (let at = 0; at < size; at += 1) result[at] = fold[(result[at] ?? 0) * 3 + (table[at] ?? 0)] ?? unknown;
  }
  return result;
}

// Kleene's tables, in the order no, yes, unknown.
const opposite: readonly Answer[] = [yes, no, unknown];
const and: readonly Answer[] = [no, no, no, no, yes, unknown, no, unknown, unknown];
const or: readonly Answer[] = [no, yes, unknown, yes, yes, yes, unknown, yes, unknown];
