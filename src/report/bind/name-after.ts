import type { Figure } from '../figures/figure.js';
import { fits } from '../lexicon/fits.js';
import type { Sense } from '../lexicon/lexicon.js';
import type { Binding, Context } from './context.js';
import { beginningIn } from './window.js';

const totalling =
  /(?:有|共|共有|现有|设有|拥有|组建了?|建成|建立了?|成立了?|设立|辖|登记|注册|组成|达|达到|到|为|管理|累计|确诊|在册|报告|发现|整改了?|完成|签约|设|了|[,;。:、\n(]|全[市县区镇省国]|年末|年底|其中)$/u;
const boundary = /^(?:[,;。:、)\n(]|$|和|及|以及|,)/u;

/** What follows a count and is what it counts: 共有1220个村卫生室. */
export function nameAfterCount(context: Context, figure: Figure): Binding | undefined {
  if (figure.isRate || figure.unit === 'CNY' || figure.unit === 'ratio') return undefined;
  const { text, names, partial } = context;
  const from = text[figure.end] === '的' ? figure.end + 1 : figure.end;
  const before = text.slice(Math.max(0, (figure.hedge?.[0] ?? figure.start) - 4), figure.hedge?.[0] ?? figure.start);
  if (figure.start > context.sentence.start && !totalling.test(before)) return undefined;
  const options = [
    ...beginningIn(names, from, from + 1).map((mention) => ({ mention, senses: mention.word.names })),
    ...beginningIn(partial, from, from + 1)
      .filter(({ word }) => word.stems.length > 0)
      .map((mention) => ({ mention, senses: mention.word.stems })),
  ].sort((a, b) => b.mention.end - a.mention.end);
  for (const { mention, senses } of options) {
    if (!boundary.test(text.slice(mention.end, mention.end + 2))) continue;
    const fit = senses.find(({ unit, meaning }) => fits(unit, figure.unit) && meaning !== undefined);
    if (fit !== undefined) return { senses: [fit], rule: 'name-after', start: mention.start, end: mention.end };
  }
  return undefined;
}

/** The senses of a predicate whose subject, where it needs one, stands beside the share: 99% of 村卫生室. */
const said = ({ text }: Context, figure: Figure, end: number, predicates: readonly Sense[]): readonly Sense[] =>
  predicates.filter(
    ({ topic }) =>
      topic === undefined ||
      text.slice(figure.end, end).includes(topic) ||
      /^(?:的|均|约|有)?$/u.test(text.slice(Math.max(0, figure.start - 14), figure.start).split(topic)[1] ?? '-'),
  );

const share = /^(?:以上|左右)?的?[^,;。\n%]{0,16}$/u;

/** What a share is of whose predicate or name follows it: 65%的患者在基层就诊, 100%参保. */
export function predicateAfter(context: Context, figure: Figure): Binding | undefined {
  if (figure.unit !== 'percent' || !/[\u4e00-\u9fff]/u.test(context.text[figure.end] ?? '')) return undefined;
  const { text, partial, names } = context;
  const limit = figure.end + 24;
  const at = figure.end + (text[figure.end] === '的' ? 1 : 0);
  const named = beginningIn(names, at, at + 1).find(({ word }) => word.names.some(({ unit }) => unit === 'percent'));
  if (named !== undefined)
    return { senses: named.word.names.slice(0, 1), rule: 'name-after', start: named.start, end: named.end };
  const found = beginningIn(partial, figure.end, limit)
    .filter(
      ({ start, end, word }) =>
        end <= limit && word.predicates.length > 0 && (end - start > 2 || start - figure.end <= 1),
    )
    .filter(({ start, end }) => !context.populations.some((one) => one.start <= start && end <= one.end))
    .filter(({ start }) => share.test(text.slice(figure.end, start)))
    .map(({ start, end, word }) => ({ start, end, word, senses: said(context, figure, end, word.predicates) }))
    .filter(({ senses }) => senses.length > 0)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const best = found[0];
  if (best === undefined) return undefined;
  const ids = new Set(best.senses.map(({ meaning }) => meaning.indicator));
  if (ids.size > 1) return undefined;
  return { senses: best.senses.slice(0, 1), rule: 'predicate', start: best.start, end: best.end };
}

const doing = /^(?:[\u4e00-\u9fff]{0,10}?)(?:进行了?|开展了?|实施了?|接受了?|提供了?|参加了?|享受了?|得到了?)?$/u;

/** What a count of people is of whose verb follows it: 15285名新生儿进行先天性心脏病筛查. */
export function verbAfterCount(context: Context, figure: Figure): Binding | undefined {
  if (figure.unit !== 'person' && figure.unit !== 'household' && figure.unit !== 'couple') return undefined;
  const { text, partial } = context;
  const next = context.figures.find(({ start }) => start >= figure.end)?.start ?? Number.POSITIVE_INFINITY;
  const found = beginningIn(partial, figure.end + 1, figure.end + 26)
    .filter(({ start, end, word }) => end - figure.end < 26 && end <= next && end - start > 3 && word.stems.length > 0)
    .filter(({ start }) => doing.test(text.slice(figure.end, start)))
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  for (const { start, end, word } of found) {
    const sense = word.stems.find(({ unit }) => unit === figure.unit);
    if (sense !== undefined) return { senses: [sense], rule: 'counted-by-verb', start, end };
  }
  return undefined;
}

const everyone = /^[^,;。]{0,24}?(?:全部|均已?|已全部|全员|都已?)(?:实现|完成|享受|纳入)?$/u;
const countBefore = /^\((?:\d[\d,.]*(?:户|名|人|对)){0,2}$/u;

/** What a count in brackets is of when all of its people did something: 贫困人口(3447人)…全部签约. */
export function allOfThem(context: Context, figure: Figure): (Binding & { readonly population: string }) | undefined {
  const { text, populations, partial } = context;
  if (populations.length === 0) return undefined;
  const group = populations.findLast(({ end }) => end <= figure.start);
  const population = group?.word.populations[0];
  if (group === undefined || population === undefined || !countBefore.test(text.slice(group.end, figure.start)))
    return undefined;
  for (const { start, end, word } of beginningIn(partial, figure.end, figure.end + 40)) {
    if (!everyone.test(text.slice(figure.end, start))) continue;
    const sense = word.stems.find(({ unit }) => unit === figure.unit);
    if (sense !== undefined) return { senses: [{ ...sense, population }], rule: 'predicate', start, end, population };
  }
  return undefined;
}
