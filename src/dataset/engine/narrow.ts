import { keyOf, leavesOf, type Question, unified } from './ask.js';
import { axesOf, sizeOf } from './truth.js';

const sizes = new WeakMap<Question, number>();

function tableSize(question: Question): number {
  const size = sizes.get(question) ?? sizeOf(axesOf(leavesOf(question)));
  sizes.set(question, size);
  return size;
}

/**
 * A question whose truth table has no more than `largest` entries: parts are asked first, and their answers looked at. A part that
 * many questions have is asked once for all of them.
 */
export function narrow(question: Question, largest: number): Question {
  const joint = unified(question);
  if (tableSize(joint) <= largest) return joint;
  if ('not' in question) return { not: narrow(question.not, largest) };
  if ('all' in question) return { all: narrowed(question.all, (all) => ({ all }), largest) };
  if ('any' in question) return { any: narrowed(question.any, (any) => ({ any }), largest) };
  return question;
}

/** As few values as an answer has. */
const smallest = 3;

function narrowed(
  each: readonly Question[],
  join: (some: readonly Question[]) => Question,
  largest: number,
): readonly Question[] {
  const isRoomy = largest >= roomy;
  const parts = isRoomy ? each : each.map((one) => answerOf(one, largest));
  if (tableSize(join(parts)) <= largest) return parts;
  const groups: Question[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && tableSize(join([...last, part])) <= largest) last.push(part);
    else groups.push([part]);
  }
  if (!isRoomy) return narrowed(groups.map(join), join, largest);
  const isStuck = groups.length === each.length;
  const next = groups.map((group) => {
    const [only, ...others] = group;
    if (only === undefined || others.length > 0) return answerOf(join(group), largest);
    return isStuck || tableSize(only) > largest ? answerOf(only, largest) : only;
  });
  return narrowed(next, join, largest);
}

const answerOf = (one: Question, largest: number): Question =>
  tableSize(one) <= smallest ? one : derived(one, largest);

/** With tables as large as this, parts are asked together as far as they fit; with smaller ones each by itself, once for all that have it. */
const roomy = 729;

const answered = new WeakMap<Question, Question>();

/** The answer to a question, looked at as one value. */
function derived(whole: Question, largest: number): Question {
  const before = answered.get(whole);
  if (before !== undefined) return before;
  const from = narrow(whole, largest);
  if ('leaf' in from && from.leaf.look.kind === 'derived') return from;
  const made: Question = { leaf: { look: { kind: 'derived', key: shortKey(from), from }, answers: [0, 1, 2] } };
  answered.set(whole, made);
  return made;
}

const short = new Map<string, string>();
const mostShort = 10_000;
let made = 0;

/** A short name for a question; equal ones have one, unless so many others came between that they are forgotten. */
function shortKey(question: Question): string {
  const key = keyOf(question);
  const before = short.get(key);
  if (before !== undefined) return before;
  if (short.size === mostShort) short.clear();
  made += 1;
  short.set(key, String(made));
  return String(made);
}
