import type { Figure } from '../figures/figure.js';
import { unitKey } from '../lexicon/fits.js';
import type { Bound } from './bound.js';
import { areLinks, type Binding, type Context, clauseStart, endsInHead, isAdjacent } from './context.js';
import { fitting } from './senses.js';
import { beginningIn } from './window.js';

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
export function goesOn(context: Context, bound: readonly Bound[], at: number, changes: boolean): Binding | undefined {
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
        ? beginningIn(names, one.start - 100, one.start).findLast(
            (word) => word.end <= one.start && isAdjacent(context, word.end, one.start),
          )
        : undefined;
    const own = named === undefined ? [] : fitting(named.word.names, other, changes);
    if (named !== undefined && own.length > 0 && unitKey(one.unit) !== unitKey(other.unit))
      return { senses: own, rule: 'name-before', start: named.start, end: named.end };
    const mention = beginningIn(partial, one.start - 40, one.start).findLast(
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
    beginningIn(names, one.end, other.start).every(({ end }) => end > other.start);
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
  if (
    changes &&
    (compared.test(between) || isLinking(headBefore(withoutDates(context, one.end, other.hedge?.[0] ?? other.start))))
  ) {
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
  /(?:同比|环比|比上年|比去年|较上年|较去年|比上年同期|较上年同期|分别|平均|年均|累计|增长|下降|提高|降低|上升|增加|减少|提升|增幅|降幅|增速|涨幅|净增|净|多|少|上涨|涨|按当年价格|按可比价格|平均每年|比重|相比|上季度|上月|按年|年初|了|为|达|约|,|\(|\)|比|较|与|上年|去年|同期|末|年|底)+$/u;
/** Whether words before a change name nothing else: a place, a time, a link. */
const isLinking = (words: string): boolean => areLinks(words.replace(/[\u4e00-\u9fff]{1,4}[省市县区镇乡院]$/u, ''));
const headBefore = (between: string): string => between.replace(changeWords, '');

/** A change in percent is of anything; in points, of a rate; in another unit, of what is counted in it. */
function isChangeOf(source: Bound, change: Figure): boolean {
  if (change.unit === 'percent' || change.unit === 'other') return true;
  if (change.unit === 'percentage-point' || change.unit === 'permille-point') return source.figure.isRate;
  return JSON.stringify(source.figure.unit) === JSON.stringify(change.unit);
}

/** A name at the end of the clause before, where this one opens with a linking word: «签约率稳步提高,达85%». */
export function topicOfClause(context: Context, figure: Figure, from: number, changes: boolean): Binding | undefined {
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
