import type { Name } from '../../value/name.js';
import { compare, minus, over, type Ratio, times } from '../../value/ratio.js';
import type { TextFinding } from '../examined.js';
import { type Document, type Passage, type Spot, saidOf } from './document.js';
import type { TextRule } from './rule.js';
import { asPrinted, isApart, type Limits, limitsLike, limitsOf, sameUnit } from './values.js';

const rule = 'from-to';

const up = '提高|上升|提升|增加|增长|扩大|上涨|升|增';
const down = '下降|降低|减少|缩短|压缩|回落|下调|缩减|降|减';
const degree = '逐步|大幅|稳步|进一步|明显|显著';
const opens =
  /(?:由|从)(?:原来|原先|原有|上年|去年|年初|上一?年同期|去年同期|20\d\d年|\d{1,2}月|以前)?(?:同期|末|底)?的?$/u;
const turns = new RegExp(`^(?:\\([^()]*\\))?,?(?:${degree})?(${up}|${down})(?:了|到了|到|至|为)?$`, 'u');
const by = new RegExp(
  `^(?:\\([^()]*\\))?[,(]?(?:比上?年|较上?年|同比|比上年同期|较上年同期|共|净|累计|平均|分别)?(${up}|${down}|增幅|降幅|涨幅)(?:率)?(?:了|为|达|约)?$`,
  'u',
);
const falls = new RegExp(`^(?:${down}|降幅)$`, 'u');
const rises = new RegExp(`^(?:${up}|增幅|涨幅)$`, 'u');
const farthest = 24;

/** Two values that something went from and to, and by how much, if that is printed too. */
interface Move {
  readonly from: Spot;
  readonly to: Spot;
  readonly verb: string;
  readonly change?: { readonly by: Spot; readonly verb: string };
}

function moveAt({ text }: Document, { spots, start }: Passage, index: number): Move | undefined {
  const [from, to, by_] = spots.slice(index, index + 3);
  if (from === undefined || to === undefined || to.start - from.end > farthest) return undefined;
  if (!sameUnit(from.reading.unit, to.reading.unit)) return undefined;
  if (!opens.test(text.slice(Math.max(start, from.start - 14), from.start))) return undefined;
  const verb = turns.exec(text.slice(from.end, to.start))?.[1];
  if (verb === undefined) return undefined;
  const far = by_ === undefined || by_.start - to.end > farthest;
  const changed = far ? undefined : by.exec(text.slice(to.end, by_.start))?.[1];
  // 由2018年的35.2%提高到52.1%,同比提高3.2个百分点: two changes, of two spans.
  const isOfYear = /同比|比上?年|较上?年|平均|年均/u.test(text.slice(to.end, by_?.start ?? to.end));
  if (isOfYear && !/上年|去年/u.test(text.slice(Math.max(start, from.start - 14), from.start)))
    return { from, to, verb };
  return {
    from,
    to,
    verb,
    ...(by_ === undefined || changed === undefined ? {} : { change: { by: by_, verb: changed } }),
  };
}

const negated = ({ low, high }: Limits): Limits => ({ low: times(high, -1), high: times(low, -1) });

const difference = (from: Limits, to: Limits): Limits => ({
  low: minus(to.low, from.high),
  high: minus(to.high, from.low),
});

/** A growth in per cent; nothing where it cannot be told of a value that may be zero. */
function growth(from: Limits, to: Limits): readonly Limits[] {
  if (compare(from.low, 0) <= 0) return [];
  const share = (one: Ratio, other: Ratio): Ratio => times(minus(over(one, other), 1), 100);
  return [{ low: share(to.low, from.high), high: share(to.high, from.low) }];
}

/** What a change should be; either of two where 5% of a rate may be percentage points. */
function expected(change: Spot, from: Spot, [before, after]: readonly [Limits, Limits]): readonly Limits[] {
  const { unit } = change.reading;
  const own = from.reading.unit;
  const isPoints = unit === 'percentage-point' ? own === 'percent' : unit === 'permille-point' && own === 'permille';
  if (isPoints) return [difference(before, after)];
  if (unit === 'percent') return [...(own === 'percent' ? [difference(before, after)] : []), ...growth(before, after)];
  return sameUnit(unit, own) ? [difference(before, after)] : [];
}

function judged(document: Document, { from, to, verb, change }: Move): readonly TextFinding[] {
  const [before, after] = [limitsOf(from), limitsOf(to)];
  if (before === undefined || after === undefined) return [];
  const said = (spots: readonly Spot[], found: string, expected: string, message: Name): readonly TextFinding[] => [
    saidOf({
      rule,
      severity: 'warning',
      at: spots.map(({ start, end }) => document.span(start, end)),
      spots,
      expected,
      found,
      message,
    }),
  ];
  const [a, b] = [asPrinted(document, from), asPrinted(document, to)];
  const rose = compare(after.low, before.high) > 0;
  const fell = compare(before.low, after.high) > 0;
  if ((rose && falls.test(verb)) || (fell && rises.test(verb)))
    return said([from, to], verb, rose ? '上升' : '下降', {
      zh: `由${a}到${b}是${rose ? '上升' : '下降'},而文中说${verb}`,
      en: `from ${a} to ${b} is a ${rose ? 'rise' : 'fall'}, yet the text says ${verb}`,
    });
  const own = change && limitsOf(change.by);
  if (change === undefined || own === undefined) return [];
  const ways = expected(change.by, from, [before, after]).map((way) => (falls.test(change.verb) ? negated(way) : way));
  const [way] = ways;
  if (way === undefined || ways.some((each) => !isApart(own, each))) return [];
  const [should, printed] = [limitsLike(document, change.by, way), asPrinted(document, change.by)];
  return said([change.by, from, to], printed, should, {
    zh: `由${a}到${b},应${change.verb}${should},而所印为${printed}`,
    en: `from ${a} to ${b} is ${should}, but ${printed} is printed`,
  });
}

/** A change that the two values printed with it do not give, in size or in direction. */
export const fromTo: TextRule = {
  id: rule,
  about: { zh: '由甲到乙的变化与所印增减不符', en: 'a change that the two values printed with it do not give' },
  look: (document) =>
    document.passages.flatMap((passage) =>
      passage.spots.flatMap((_, index) => {
        const move = moveAt(document, passage, index);
        return move === undefined ? [] : judged(document, move);
      }),
    ),
};
