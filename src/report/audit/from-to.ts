import { compare, minus, over, type Ratio, times } from '../../value/ratio.js';
import type { TextFinding } from '../examined.js';
import { type Document, type Passage, type Spot, saidOf } from './document.js';
import type { TextRule } from './rule.js';
import { asPrinted, isApart, type Limits, limitsOf, sameUnit } from './values.js';

const rule = 'from-to';

const up = '提高|上升|提升|增加|增长|扩大|增至|升至|上涨';
const down = '下降|降低|减少|缩短|压缩|降至|减至|回落|下调|缩减';
const degree = '逐步|大幅|稳步|进一步|明显|显著';
const opens = /(?:由|从)(?:原来|原先|原有|上年|去年|年初|上一?年同期|去年同期|20\d\d年(?:底|末)?|[一二]?[0-9]{0,2}月底?|以前)?(?:末|底)?的?$/u;
const turns = new RegExp(`^(?:\\([^()]*\\))?,?(?:${degree})?(${up}|${down}|变为|调整|达|到)(?:了|到了|到|至|为)?$`, 'u');
const by = new RegExp(
  `^(?:\\([^()]*\\))?[,(]?(?:比上?年|较上?年|同比|比上年同期|较上年同期|共|净|累计|平均|分别)?(${up}|${down}|增幅|降幅|涨幅)(?:率)?(?:了|为|达|约)?$`,
  'u',
);
const isDown = (verb: string): boolean => new RegExp(`^(?:${down}|降幅)$`, 'u').test(verb);
const isUp = (verb: string): boolean => new RegExp(`^(?:${up}|增幅|涨幅)$`, 'u').test(verb);

/** Two values that something went from and to, and by how much, if that is printed too. */
interface Move {
  readonly from: Spot;
  readonly to: Spot;
  readonly verb: string;
  readonly by?: Spot;
  readonly byVerb?: string;
}

function movesIn({ text }: Document, { spots, start }: Passage): readonly Move[] {
  return spots.flatMap((from, index): readonly Move[] => {
    const [to, change] = spots.slice(index + 1, index + 3);
    if (to === undefined || !sameUnit(from.reading.unit, to.reading.unit)) return [];
    if (!opens.test(text.slice(Math.max(start, from.start - 14), from.start))) return [];
    if (to.start - from.end > 24) return [];
    const verb = turns.exec(text.slice(from.end, to.start))?.[1];
    if (verb === undefined) return [];
    const byVerb =
      change === undefined || change.start - to.end > 24 ? undefined : by.exec(text.slice(to.end, change.start))?.[1];
    return [{ from, to, verb, ...(byVerb === undefined || change === undefined ? {} : { by: change, byVerb }) }];
  });
}

const negated = ({ low, high }: Limits): Limits => ({ low: times(high, -1), high: times(low, -1) });

const difference = (from: Limits, to: Limits): Limits => ({
  low: minus(to.low, from.high),
  high: minus(to.high, from.low),
});

/** A growth in per cent; nothing where it cannot be told of a value that may be zero. */
function growth(from: Limits, to: Limits): Limits | undefined {
  if (compare(from.low, 0) <= 0) return undefined;
  const share = (one: Ratio, other: Ratio): Ratio => times(minus(over(one, other), 1), 100);
  return { low: share(to.low, from.high), high: share(to.high, from.low) };
}

const points = new Set<unknown>(['percentage-point', 'permille-point']);

/** What a change printed beside its two values should be: one way of reckoning, or either of two. */
function expected(change: Spot, from: Spot, to: Spot): readonly Limits[] {
  const [a, b] = [limitsOf(from), limitsOf(to)];
  if (a === undefined || b === undefined) return [];
  const relative = growth(a, b);
  const { unit } = change.reading;
  if (points.has(unit)) return [difference(a, b)];
  if (unit === 'percent')
    return [...(from.reading.unit === 'percent' ? [difference(a, b)] : []), ...(relative === undefined ? [] : [relative])];
  return sameUnit(unit, to.reading.unit) ? [difference(a, b)] : [];
}

function judged(document: Document, move: Move): readonly TextFinding[] {
  const { from, to, verb, by: change, byVerb } = move;
  const [a, b] = [limitsOf(from), limitsOf(to)];
  if (a === undefined || b === undefined) return [];
  const [before, after] = [asPrinted(document, from), asPrinted(document, to)];
  const rose = compare(b.low, a.high) > 0;
  const fell = compare(a.low, b.high) > 0;
  if ((rose && isDown(verb)) || (fell && isUp(verb)))
    return [
      said(document, [from, to], rose ? '上升' : '下降', verb, {
        zh: `由${before}到${after}是${rose ? '上升' : '下降'},而说是${verb}`,
        en: `from ${before} to ${after} is ${rose ? 'a rise' : 'a fall'}, yet it says ${verb}`,
      }),
    ];
  if (change === undefined || byVerb === undefined) return [];
  const own = limitsOf(change);
  const ways = expected(change, from, to).map((way) => (isDown(byVerb) ? negated(way) : way));
  if (own === undefined || ways.length === 0 || ways.some((way) => !isApart(own, way))) return [];
  const printed = asPrinted(document, change);
  const found = wordsOf(ways[0] as Limits, change);
  return [
    said(document, [change, from, to], found, printed, {
      zh: `由${before}到${after},应${byVerb}${found},而所印为${printed}`,
      en: `from ${before} to ${after} is ${found}, but ${printed} is printed`,
    }),
  ];
}
