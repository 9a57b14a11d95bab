import type { Bound } from './bind.js';
import { type Context, clauseStart } from './context.js';

/** Whom a figure is of, where the text restricts it and its name does not say so already. */
export function populationOf(
  context: Context,
  bound: readonly Bound[],
  at: number,
): { readonly id: string; readonly start: number; readonly end: number } | undefined {
  const one = bound[at];
  if (one?.binding === undefined) return undefined;
  const { binding, figure } = one;
  const sense = binding.senses[0];
  if (sense?.population !== undefined) return { id: sense.population, start: binding.start, end: binding.end };
  const { text, sentence, populations } = context;
  const item = one.item;
  if (item !== undefined) {
    const own = populations.findLast(
      ({ start, end }) =>
        start >= item[0] &&
        end <= item[1] &&
        (end <= binding.start || start >= binding.end || one.population !== undefined),
    );
    if (own !== undefined) return { id: own.word.populations[0] ?? '', start: own.start, end: own.end };
  }
  const before = context.figures[at - 1];
  const floor = Math.max(sentence.start, before?.end ?? 0);
  const anchor =
    binding.rule === 'from-to' || binding.rule === 'same-as-before'
      ? figure.start
      : Math.min(binding.start, figure.start);
  const clause = Math.max(
    clauseStart(text, Math.max(anchor, floor), floor),
    binding.rule === 'name-after' || binding.rule === 'predicate' ? clauseStart(text, figure.start, floor) : 0,
  );
  const implied = binding.senses[0]?.topic ?? text.slice(binding.start, binding.end);
  const within = populations.findLast(({ start, end }) => {
    if (start < clause || end > Math.max(figure.start, binding.end)) return false;
    return end <= binding.start || start >= binding.end;
  });
  if (within !== undefined) {
    const word = text.slice(within.start, within.end);
    if (implied.includes(word) || word === binding.senses[0]?.topic) return undefined;
    return { id: within.word.populations[0] ?? '', start: within.start, end: within.end };
  }
  return carried(context, bound, at, clause);
}

const sameSubject = /^[,、(:]?(?:其中|,)?$/u;

/** The population of the figure before, where this clause has no subject of its own: «残疾人签约3545人,签约率74%». */
function carried(
  context: Context,
  bound: readonly Bound[],
  at: number,
  clause: number,
): { readonly id: string; readonly start: number; readonly end: number } | undefined {
  const [before, one] = [bound[at - 1], bound[at]];
  if (before === undefined || one?.binding === undefined) return undefined;
  const { text } = context;
  if (text.slice(before.figure.end, one.figure.start).includes(';')) return undefined;
  const follows =
    one.binding.rule === 'from-to' ||
    one.binding.rule === 'same-as-before' ||
    (one.binding.start >= before.figure.end && sameSubject.test(text.slice(before.figure.end, one.binding.start)));
  if (!follows || clause < 0) return undefined;
  return populationOf(context, bound, at - 1);
}
