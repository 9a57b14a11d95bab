import type { Mention } from '../mentions.js';
import type { Bound } from './bind.js';
import { type Context, clauseStart } from './context.js';

/** Whom a figure is of, and the words that say so. */
export interface Whom {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const whomOf = ({ start, end, word }: Mention): Whom => ({ id: word.populations[0] ?? '', start, end });

/** Where the clause begins whose subject a figure has: an earlier one, while this one opens with the name itself. */
function subjectStart({ text, populations }: Context, clause: number, anchor: number, floor: number): number {
  let start = clause;
  while (start > floor && anchor - start <= 2 && text[start - 1] === ',') {
    const earlier = clauseStart(text, start - 1, floor);
    if (start - earlier > 30) return clause;
    if (populations.some((one) => one.start >= earlier && one.end < start)) return earlier;
    start = earlier;
  }
  return clause;
}

/** Whom a figure is of, where the text restricts it and its name does not say so already. */
export function populationOf(context: Context, bound: readonly Bound[], at: number): Whom | undefined {
  const one = bound[at];
  if (one?.binding === undefined) return undefined;
  const { binding, figure, item } = one;
  const sense = binding.senses[0];
  if (sense?.population !== undefined) return { id: sense.population, start: binding.start, end: binding.end };
  const { text, sentence, populations } = context;
  const isOutside = ({ start, end }: Mention): boolean => end <= binding.start || start >= binding.end;
  if (item !== undefined) {
    const listed = populations.findLast(
      (mention) =>
        mention.start >= item[0] && mention.end <= item[1] && (isOutside(mention) || one.population !== undefined),
    );
    return listed === undefined ? undefined : whomOf(listed);
  }
  const floor = Math.max(sentence.start, context.figures[at - 1]?.end ?? 0);
  const isAfter = binding.start >= figure.end;
  const isNamedAgain = binding.rule === 'from-to' || binding.rule === 'same-as-before' || binding.start < floor;
  const anchor = isAfter || isNamedAgain ? figure.start : binding.start;
  const clause = subjectStart(context, clauseStart(text, anchor, floor), anchor, floor);
  const until = isAfter ? binding.end : figure.start;
  const within = populations.findLast(
    (mention) => mention.start >= clause && mention.end <= until && isOutside(mention),
  );
  if (within === undefined) return isAfter ? undefined : carried(context, bound, at);
  const word = text.slice(within.start, within.end);
  const implied = `${text.slice(binding.start, binding.end)}${sense?.topic ?? ''}`;
  return implied.includes(word) ? undefined : whomOf(within);
}

const sameSubject = /^[,、(:]?$/u;

/** The population of the figure before, where this clause has no subject of its own: «残疾人签约3545人,签约率74%». */
function carried(context: Context, bound: readonly Bound[], at: number): Whom | undefined {
  const [before, one] = [bound[at - 1], bound[at]];
  if (before === undefined || one?.binding === undefined) return undefined;
  const { text, populations, sentence } = context;
  const { binding, figure } = one;
  const goesOn = binding.rule === 'from-to' || binding.rule === 'same-as-before';
  const between = text.slice(before.figure.end, goesOn ? figure.start : Math.max(binding.start, before.figure.end));
  if (between.includes(';') || !(goesOn || (binding.start >= before.figure.end && sameSubject.test(between))))
    return undefined;
  if (before.binding !== undefined) return populationOf(context, bound, at - 1);
  // The figure before is of nothing known: its subject still stands.
  const floor = Math.max(sentence.start, context.figures[at - 2]?.end ?? 0);
  const clause = clauseStart(text, before.figure.start, floor);
  const subject = populations.findLast(({ start, end }) => start >= clause && end <= before.figure.start);
  return subject === undefined ? undefined : whomOf(subject);
}
