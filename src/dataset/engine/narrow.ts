import { keyOf, leavesOf, type Question } from './ask.js';
import { axesOf, sizeOf } from './truth.js';

const tableSize = (question: Question): number => sizeOf(axesOf(leavesOf(question)));

/**
 * A question whose truth table has no more than `largest` entries: parts are asked first, and their answers looked at. A part that
 * many questions have is asked once for all of them.
 */
export function narrow(question: Question, largest: number): Question {
  if (tableSize(question) <= largest) return question;
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
  const parts = each.map((one) => (tableSize(one) <= smallest ? one : derived(narrow(one, largest))));
  if (tableSize(join(parts)) <= largest) return parts;
  const groups: Question[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && tableSize(join([...last, part])) <= largest) last.push(part);
    else groups.push([part]);
  }
  return narrowed(groups.map(join), join, largest);
}

/** The answer to a question, looked at as one value. */
function derived(from: Question): Question {
  if ('leaf' in from && from.leaf.look.kind === 'derived') return from;
  return { leaf: { look: { kind: 'derived', key: keyOf(from), from }, answers: [0, 1, 2] } };
}
