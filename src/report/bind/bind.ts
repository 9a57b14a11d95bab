import type { Figure } from '../figures/figure.js';
import { unitKey } from '../lexicon/fits.js';
import type { Sense } from '../lexicon/lexicon.js';
import { partBefore } from './breakdown.js';
import { isChange } from './changes.js';
import { type Binding, type Context, clauseStart, endsInHead, isAdjacent } from './context.js';
import { floorOf } from './floor.js';
import { allOfThem, nameAfterCount, predicateAfter, verbAfterCount } from './name-after.js';
import { type Label, nameInClause, nameRightBefore } from './name-before.js';
import { respectively } from './respectively.js';
import { fitting } from './senses.js';

/** A figure with what it is bound to, and whether it is a change of it. */
export interface Bound {
  readonly figure: Figure;
  readonly isChange: boolean;
  readonly binding?: Binding;
  readonly also?: readonly Sense[];
  readonly population?: string;
  /** The part of a list before 分别 that it belongs to. */
  readonly item?: readonly [start: number, end: number];
}

const fromWord = /(?:由|从|自)[^,;。]{0,14}$/u;
const toWord = /^[^;。]{0,16}?(?:到|至|为|成|达)[^,;。]{0,10}$/u;

/** Whether a figure is the second of 由A提高到B. */
function isSecondOfPair({ text, figures, sentence }: Context, at: number): boolean {
  const [one, other] = [figures[at - 1], figures[at]];
  if (one === undefined || other === undefined) return false;
  const before = text.slice(Math.max(sentence.start, one.start - 18), one.start);
  const between = text.slice(one.end, other.start);
  if (/from$/u.test(before)) return /^[a-z0-9,]{0,40}to$/u.test(between);
  return fromWord.test(before) && toWord.test(between);
}

const again =
  /^(?:,|\((?:上年|去年|上年同期|去年同期)(?:为|是)?$)(?:则|又|再|已|并)?(?:进一步)?(?:增加|提高|上升|下降|降低|减少|增长|提升|增|升|降|达|扩大|回升)?(?:到了?|至|为)?$/u;

function withoutDates({ text, dates }: Context, from: number, to: number): string {
  let words = '';
  let at = from;
  for (const { start, end } of dates) {
    if (start < from || end > to) continue;
    words += text.slice(at, start);
    at = end;
  }
  return words + text.slice(at, to);
}

const joined = /^(?:或|或者|、|和|及)$/u;

/** A figure that goes on with what the figure before it is of: 54户88人, 5%或10%, 由A到B, and how much that changed. */
function goesOn(context: Context, bound: readonly Bound[], at: number, changes: boolean): Binding | undefined {
  const { text, figures, names, partial } = context;
  const [one, other] = [figures[at - 1], figures[at]];
  const before = bound[at - 1];
  if (one === undefined || other === undefined || before === undefined) return undefined;
  const between = text.slice(one.end, other.hedge?.[0] ?? other.start);
  const binding = before.binding;
  if (isSecondOfPair(context, at) && binding !== undefined) {
    const senses = fitting(binding.senses, other, changes);
    if (senses.length > 0) return { ...binding, senses, rule: 'from-to' };
  }
  if (between === '' || between === '、' || between === ',') {
    // Households and their members: one name, two units.
    const start = binding?.start ?? one.start;
    const named =
      between === ''
        ? names.findLast((word) => word.end <= one.start && isAdjacent(context, word.end, one.start))
        : undefined;
    const own = named === undefined ? [] : fitting(named.word.names, other, changes);
    if (named !== undefined && own.length > 0 && unitKey(one.unit) !== unitKey(other.unit))
      return { senses: own, rule: 'name-before', start: named.start, end: named.end };
    const mention = partial.findLast(
      (word) =>
        word.start <= start + 1 &&
        word.end <= one.start &&
        word.end > one.start - 30 &&
        word.word.stems.length > 0 &&
        isAdjacent(context, word.end, one.start),
    );
    const senses = between === ',' || mention === undefined ? [] : fitting(mention.word.stems, other, changes);
    if (mention !== undefined && senses.length > 0 && JSON.stringify(one.unit) !== JSON.stringify(other.unit))
      return { senses, rule: 'counted-by-verb', start: mention.start, end: mention.end };
  }
  const isSameUnit = unitKey(one.unit) === unitKey(other.unit);
  const words = withoutDates(context, one.end, other.hedge?.[0] ?? other.start);
  const isAim =
    /^的?(?:年度|既定|预期|全年)?(?:目标|任务)/u.test(text.slice(other.end, other.end + 6)) &&
    names.every(({ start, end }) => start < one.end || end > other.start);
  if (binding !== undefined && isSameUnit && isAim) return { ...binding, rule: 'same-as-before' };
  if (binding !== undefined && isSameUnit && !before.isChange && !changes && again.test(words))
    return { ...binding, rule: 'same-as-before' };
  if (
    binding !== undefined &&
    joined.test(between) &&
    between.startsWith('或') &&
    JSON.stringify(one.unit) === JSON.stringify(other.unit)
  )
    return { ...binding, rule: 'same-as-before' };
  if (changes && (compared.test(between) || !endsInHead(headBefore(between)))) {
    const source =
      bound.findLast((earlier, index) => index < at && earlier.binding !== undefined && !earlier.isChange) ?? before;
    const isNamed = names.some(({ start, end }) => start >= one.end && end <= other.start);
    if (source.binding !== undefined && !isNamed && isChangeOf(source, other))
      return { ...source.binding, rule: 'same-as-before' };
  }
  return undefined;
}

const compared = /(?:高于|低于|高出|优于|超过)[^,;。]{0,14}$/u;
const changeWords =
  /(?:同比|环比|比上年|比去年|较上年|较去年|比上年同期|较上年同期|分别|平均|年均|累计|增长|下降|提高|降低|上升|增加|减少|提升|增幅|降幅|增速|涨幅|了|为|达|约|,|\(|\)|比|较|上年|去年|同期|末|年|底)+$/u;
const headBefore = (between: string): string => between.replace(changeWords, '');

/** A change in percent is of anything; in points, of a rate; in another unit, of what is counted in it. */
function isChangeOf(source: Bound, change: Figure): boolean {
  if (change.unit === 'percent' || change.unit === 'other') return true;
  if (change.unit === 'percentage-point' || change.unit === 'permille-point') return source.figure.isRate;
  return JSON.stringify(source.figure.unit) === JSON.stringify(change.unit);
}

/** A name at the end of the clause before, where this one opens with a linking word: «签约率稳步提高,达85%». */
function topicOfClause(context: Context, figure: Figure, from: number, changes: boolean): Binding | undefined {
  const { text, sentence, names } = context;
  const to = figure.hedge?.[0] ?? figure.start;
  const clause = clauseStart(text, to, sentence.start);
  if (clause <= from || to - clause > 12 || text[clause - 1] === ';') return undefined;
  if (!isAdjacent(context, clause, to) && to > clause) return undefined;
  const start = Math.max(from, clauseStart(text, clause - 1, sentence.start));
  const name = names.findLast((mention) => mention.start >= start && mention.end < clause);
  if (name === undefined || text.slice(name.end, clause - 1).length > 16) return undefined;
  if (endsInHead(text.slice(name.end, clause - 1))) return undefined;
  const senses = fitting(name.word.names, figure, changes);
  return senses.length === 0 ? undefined : { senses, rule: 'name-before', start: name.start, end: name.end };
}

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

const shareWord = /^[,(]?(?:约)?占(?:比|总数的?|全[市县省区国]的?)?(?:为|达|约)?$/u;

/** The share of a count in something that is named: 卫生健康支出3亿元,占一般公共预算支出的10.3%. */
function shareOfNamed(
  { text, names, partial, lexicon }: Context,
  part: Bound,
  figure: Figure,
  measure: string | undefined,
): Binding | undefined {
  const of = [...names, ...partial].filter(
    ({ start, end }) =>
      start >= part.figure.end &&
      end <= figure.start &&
      /^[,(]?(?:约)?占(?:全[市县省区]|同期|当年)?$/u.test(text.slice(part.figure.end, start)) &&
      /^的?(?:比重|比例)?(?:为|达)?$/u.test(text.slice(end, figure.start)),
  );
  for (const { start, end, word } of of)
    for (const { meaning } of [...word.names, ...word.stems]) {
      const whole = meaning.measure ?? lexicon.numeratorOf.get(meaning.indicator ?? '');
      const sense = measure === undefined || whole === undefined ? undefined : lexicon.shareOf(measure, whole);
      if (sense !== undefined) return { senses: [sense], rule: 'breakdown', start, end };
    }
  return undefined;
}

/** The share of a count in one before it: 村卫生室1220个,其中开通医保结算1126个,占92.3%. */
function shareOfWhole(context: Context, bound: readonly Bound[], at: number): Binding | undefined {
  const { text, figures, lexicon } = context;
  const [part, figure] = [bound[at - 1], figures[at]];
  const one = part?.binding?.senses[0]?.meaning;
  if (part === undefined || one === undefined || figure?.unit !== 'percent') return undefined;
  const words = text.slice(part.figure.end, figure.hedge?.[0] ?? figure.start);
  const measure = one.measure ?? lexicon.numeratorOf.get(one.indicator ?? '');
  const named = shareOfNamed(context, part, figure, measure);
  if (named !== undefined) return named;
  if (!shareWord.test(words)) return undefined;
  for (let index = at - 2; index >= 0; index -= 1) {
    const whole = bound[index]?.binding?.senses[0]?.meaning;
    const other = whole?.measure ?? lexicon.numeratorOf.get(whole?.indicator ?? '');
    if (measure === undefined || other === undefined) continue;
    const sense = lexicon.shareOf(measure, other);
    if (sense !== undefined)
      return { senses: [sense], rule: 'breakdown', start: part.figure.start, end: part.figure.end };
  }
  const only = part.binding?.rule === 'breakdown' || measure === undefined ? undefined : lexicon.onlyShareOf(measure);
  return only === undefined
    ? undefined
    : { senses: [only], rule: 'breakdown', start: part.figure.start, end: part.figure.end };
}

const completing = /完成(?:了)?(?:全年|年度)?(?:目标)?任务数?的?(?:约|近|超)?$/u;

/** How far a count has come, in percent of what was planned: 宫颈癌筛查12000人,完成任务的100%. */
function completion({ text, figures, lexicon }: Context, bound: readonly Bound[], at: number): Binding | undefined {
  const [part, figure] = [bound[at - 1], figures[at]];
  const one = part?.binding?.senses[0]?.meaning;
  if (figure?.unit !== 'percent' || part === undefined || one === undefined) return undefined;
  if (!completing.test(text.slice(part.figure.end, figure.hedge?.[0] ?? figure.start))) return undefined;
  const measure = one.measure ?? lexicon.numeratorOf.get(one.indicator ?? '') ?? '';
  const sense = lexicon.onlyRateOf(measure);
  return sense === undefined
    ? undefined
    : { senses: [sense], rule: 'breakdown', start: part.figure.start, end: part.figure.end };
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
  if (right === 'blocked') return undefined;
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
