import type { Figure } from '../figures/figure.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Bound } from './bound.js';
import { partBefore } from './breakdown.js';
import { isChange } from './changes.js';
import { type Binding, type Context, clauseStart } from './context.js';
import { floorOf } from './floor.js';
import { goesOn, topicOfClause } from './goes-on.js';
import { allOfThem, nameAfterCount, predicateAfter, verbAfterCount } from './name-after.js';
import { type Label, nameInClause, nameRightBefore } from './name-before.js';
import { respectively } from './respectively.js';
import { fitting } from './senses.js';
import { completion, shareOfWhole } from './shares.js';

const shares = /均|都|皆|全部|双双|同为|同时/u;
const joint = /^(?:、|和|及|与|以及|,)?(?:覆盖率)?$/u;

/** The other names that one figure is said of: A、B均达95%. */
function alsoOf(context: Context, figure: Figure, binding: Binding): readonly Sense[] {
  if (!shares.test(context.text.slice(binding.end, figure.start))) return [];
  const also: Sense[] = [];
  let start = binding.start;
  for (let at = context.names.length - 1; at >= 0; at -= 1) {
    const name = context.names[at];
    if (name === undefined || name.end > start) continue;
    if (!joint.test(context.text.slice(name.end, start)) || name.start < context.sentence.start) break;
    const [sense] = fitting(name.word.names, figure, false);
    if (sense === undefined) break;
    also.unshift(sense);
    start = name.start;
  }
  return also;
}

/** The figures of a sentence, each with what it is of where that is certain. */
export function bindSentence(context: Context): readonly Bound[] {
  const shared = respectively(context);
  const bound: Bound[] = [];
  for (const [at, figure] of context.figures.entries()) {
    const changes = isChange(context, figure) || isOtherWay(context, bound, at);
    if (shared.has(at)) {
      const given = shared.get(at);
      bound.push({
        figure,
        isChange: given?.isChange ?? changes,
        ...(given === undefined ? {} : { binding: given, item: given.item }),
        ...(given?.population === undefined ? {} : { population: given.population }),
      });
      continue;
    }
    const from = floorOf(context, at);
    const binding = bindingOf(context, bound, at, from, changes);
    const also = binding === undefined ? [] : alsoOf(context, figure, binding);
    bound.push({
      figure,
      isChange: changes,
      ...(binding === undefined ? {} : { binding }),
      ...(also.length === 0 ? {} : { also }),
    });
  }
  return bound;
}

/** The words of the figure before, from its clause on. */
function labelOf({ text, figures, sentence }: Context, bound: readonly Bound[], at: number): Label {
  const before = figures[at - 1];
  if (before === undefined) return { start: 0, end: 0, isUnbound: false };
  const floor = Math.max(sentence.start, figures[at - 2]?.end ?? 0);
  return {
    start: clauseStart(text, before.start, floor),
    end: before.start,
    isUnbound: bound[at - 1]?.binding === undefined,
  };
}

/** Whether a figure says the change before it another way: 增加1,411人或2.9%. */
function isOtherWay({ text, figures }: Context, bound: readonly Bound[], at: number): boolean {
  const [before, figure] = [bound[at - 1], figures[at]];
  return (
    before?.isChange === true &&
    figure !== undefined &&
    /^(?:或|,或|\(|即)$/u.test(text.slice(before.figure.end, figure.start))
  );
}

function bindingOf(
  context: Context,
  bound: readonly Bound[],
  at: number,
  from: number,
  changes: boolean,
): Binding | undefined {
  const figure = context.figures[at];
  if (figure === undefined) return undefined;
  const counted = bound[at - 1];
  const isCounted =
    counted?.binding !== undefined &&
    !counted.figure.isRate &&
    !counted.isChange &&
    !context.text.slice(counted.figure.end, figure.start).includes(';');
  const done = completion(context, bound, at);
  if (done !== undefined) return done;
  const all = allOfThem(context, figure);
  if (all !== undefined) return all;
  const right = nameRightBefore(
    context,
    figure,
    from,
    changes,
    isCounted ? counted.binding?.senses[0] : undefined,
    labelOf(context, bound, at),
  );
  if (right === 'blocked') return predicateAfter(context, figure);
  return (
    right ??
    goesOn(context, bound, at, changes) ??
    shareOfWhole(context, bound, at) ??
    predicateAfter(context, figure) ??
    nameInClause(context, figure, from, changes) ??
    nameAfterCount(context, figure) ??
    verbAfterCount(context, figure) ??
    partBefore(context, bound, at) ??
    topicOfClause(context, figure, from, changes)
  );
}
