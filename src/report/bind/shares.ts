import type { Figure } from '../figures/figure.js';
import type { Bound } from './bound.js';
import type { Binding, Context } from './context.js';

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
export function shareOfWhole(context: Context, bound: readonly Bound[], at: number): Binding | undefined {
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
export function completion(
  { text, figures, lexicon }: Context,
  bound: readonly Bound[],
  at: number,
): Binding | undefined {
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
