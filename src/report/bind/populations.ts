import type { Mention } from '../mentions.js';
import type { Bound } from './bound.js';
import { type Context, clauseStart, segmentStart } from './context.js';
import { floorOf } from './floor.js';

/** Whom a figure is of, and the words that say so. */
export interface Whom {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const whomOf = ({ start, end, word }: Mention): Whom => ({ id: word.populations[0] ?? '', start, end });

/** So few characters before the first name of a clause are no subject of its own: 已签约, 免费体检. */
const noSubject = 3;

/** Where a clause says its first thing. */
function firstThing({ names, partial, figures }: Context, clause: number, end: number): number {
  const within = [...names, ...partial, ...figures].filter((one) => one.start >= clause && one.start < end);
  return Math.min(end, ...within.map(({ start }) => start));
}

/** Words that go back to everyone. */
const everyone = /^(?:其中)?(?:全[国省市州县区镇乡]|合计|总|平均|全体|常住人口|户籍人口|我[省市县区镇])/u;

/** Whether a population is only part of what something else is called: 孕产妇 of 孕产妇死亡率. */
const isInName = ({ names }: Context, { start, end }: Mention): boolean =>
  names.some((name) => name.start <= start && end <= name.end && end - start < name.end - name.start);

/** The population of the clause, or of an earlier one while the clauses between have no subject of their own. */
function subjectOf(context: Context, anchor: number, isOutside: (mention: Mention) => boolean): Mention | undefined {
  const { text, populations } = context;
  const segment = segmentStart(context, anchor);
  let end = anchor;
  for (let turn = 0; turn < 6; turn += 1) {
    const clause = clauseStart(text, end, segment);
    const found = populations.findLast(
      (one) => one.start >= clause && one.end <= end && isOutside(one) && !isInName(context, one),
    );
    if (found !== undefined) return found;
    if (everyone.test(text.slice(clause, Math.min(end, clause + 8)))) return undefined;
    if (clause <= segment || firstThing(context, clause, end) - clause > noSubject) return undefined;
    end = clause - 1;
  }
  return undefined;
}

/** Whom each figure of a sentence is of, where the text restricts it and its name does not say so already. */
export function populationsOf(context: Context, bound: readonly Bound[]): readonly (Whom | undefined)[] {
  const found: (Whom | undefined)[] = [];
  for (const at of bound.keys()) found.push(populationOf(context, bound, at, found[at - 1]));
  return found;
}

function populationOf(
  context: Context,
  bound: readonly Bound[],
  at: number,
  before: Whom | undefined,
): Whom | undefined {
  const one = bound[at];
  if (one === undefined) return undefined;
  const { binding, figure, item } = one;
  const { text, populations } = context;
  if (binding === undefined) return rightBefore(context, figure.start);
  const sense = binding.senses[0];
  if (sense?.population !== undefined) return { id: sense.population, start: binding.start, end: binding.end };
  const isOutside = ({ start, end }: Mention): boolean => end <= binding.start || start >= binding.end;
  if (item !== undefined) {
    const listed = populations.findLast(
      (mention) =>
        mention.start >= item[0] && mention.end <= item[1] && (isOutside(mention) || one.population !== undefined),
    );
    if (listed !== undefined) return whomOf(listed);
    const first = bound.find(
      (other) =>
        other.item !== undefined && other.item[1] <= item[0] && !/\d/u.test(text.slice(other.item[1], item[0])),
    )?.item;
    if (first !== undefined) return opening(context, first, binding.senses[0]?.name ?? '');
    const earlier = subjectOf(context, item[0], isOutside);
    return earlier === undefined || (sense?.name ?? '').includes(earlier.word.word) ? undefined : whomOf(earlier);
  }
  const isAfter = binding.start >= figure.end;
  const floor = floorOf(context, at);
  const goesOn = binding.rule === 'from-to' || binding.rule === 'same-as-before' || binding.start < floor;
  if (goesOn && at > 0) {
    const own = populations.findLast((one) => one.start >= floor && one.end <= figure.start);
    if (own !== undefined) return whomOf(own);
    return everyone.test(text.slice(floor, figure.start).replace(/^[,、;:()]+/u, '')) ? undefined : before;
  }
  const anchor = isAfter ? figure.start : binding.start;
  const behind = isAfter
    ? populations.find((mention) => mention.start >= figure.end && mention.end <= binding.start)
    : populations.findLast((mention) => mention.start >= binding.end && mention.end <= figure.start);
  const within = behind ?? subjectOf(context, anchor, isOutside);
  if (within === undefined) return undefined;
  const word = text.slice(within.start, within.end);
  const implied = `${text.slice(binding.start, binding.end)}${sense?.topic ?? ''}${sense?.name ?? ''}`;
  return implied.includes(word) ? undefined : whomOf(within);
}

/** A population right before a figure that nothing else is known of: 贫困户612户. */
function rightBefore({ text, populations }: Context, start: number): Whom | undefined {
  const mention = populations.findLast(({ end }) => end <= start);
  if (mention === undefined || !/^[(:共有]{0,2}(?:[\dx×○*,.]{1,12}[户名人对])?$/u.test(text.slice(mention.end, start)))
    return undefined;
  return whomOf(mention);
}

/** The population that opens the first part of a list, and so restricts all parts of it. */
function opening({ populations }: Context, first: readonly [number, number], name: string): Whom | undefined {
  const mention = populations.find(({ start, end }) => start >= first[0] && end <= first[1] && start - first[0] <= 3);
  return mention === undefined || name.includes(mention.word.word) ? undefined : whomOf(mention);
}
