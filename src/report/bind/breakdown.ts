import { unitKey } from '../lexicon/fits.js';
import type { Bound } from './bound.js';
import { type Binding, type Context, endsInHead } from './context.js';
import { fitting } from './senses.js';

const opened = /(?:其中|含|包括|\()[:,]?[^,;。:、()]{0,12}$/u;
const label = /^[,、)(:]*(?:其中|含|包括)?[:,]?(?:[\u4e00-\u9fff]|\([^()]*\)){1,12}?(?:为|达|是|有)?$/u;
const doing =
  /开通|达到|建成|配备|能够?|实现|设有|使用|达标|[投入]入|新[建增]|发放|举办|开展|完成|培训|组织|减少|增加|下降|增长|提高|补助|购置|筹|报销|救治|随访|检查|检测|治疗|死亡|抽/u;

/** The figure that this one is a part of, or stands in a row with, and what both are of: 其中医院16240张, 城市10.9/10万. */
export function partBefore(context: Context, bound: readonly Bound[], at: number): Binding | undefined {
  const figure = context.figures[at];
  if (figure === undefined) return undefined;
  const { text, figures } = context;
  let index = at - 1;
  // Shares in brackets stand between a part and the next one.
  while (
    index >= 0 &&
    bound[index]?.binding === undefined &&
    figures[index]?.unit === 'percent' &&
    /占[^,。;]{0,4}$/u.test(text.slice(Math.max(0, (figures[index]?.start ?? 0) - 6), figures[index]?.start))
  )
    index -= 1;
  while (index >= 0 && bound[index]?.isChange) index -= 1;
  const whole = bound[index];
  if (whole?.binding === undefined) return ofNamed(context, bound, at);
  const last = figures[at - 1]?.end ?? 0;
  const words = text.slice(last, figure.hedge?.[0] ?? figure.start);
  if (
    unitKey(whole.figure.unit) !== unitKey(figure.unit) ||
    !label.test(words) ||
    doing.test(words) ||
    endsInHead(words)
  )
    return undefined;
  const isRow = whole.binding.rule === 'breakdown' || (ofPlace.test(words) && hasPlace(context, whole));
  if (!isRow && !opened.test(words)) return undefined;
  const senses = fitting(whole.binding.senses, figure, false);
  return senses.length === 0
    ? undefined
    : { senses, rule: 'breakdown', start: whole.binding.start, end: whole.binding.end, of: whole.binding.of ?? index };
}

const ofPlace = /(?:县|区|市|镇|乡|州|旗|医院|卫生院|机构|中心|城市|农村|男性|女性)(?:为|达)?$/u;

/** Whether the words right before a figure, or before its name, are a place or a kind of institution. */
function hasPlace({ text, sentence }: Context, { figure, binding }: Bound): boolean {
  const before = (at: number): string => text.slice(Math.max(sentence.start, at - 8), at);
  return ofPlace.test(before(figure.start)) || (binding !== undefined && ofPlace.test(before(binding.start)));
}

const listed = /^(?::|中[:,]|(?:情况|方面)?:)[\u4e00-\u9fff]{1,10}$/u;

/** The first part of a name that has no figure itself: 县域内就诊率:清溪县91.4%, 总诊疗人次中,医院2671.5万人次. */
function ofNamed(context: Context, bound: readonly Bound[], at: number): Binding | undefined {
  const figure = context.figures[at];
  if (
    figure === undefined ||
    (bound[at - 1]?.figure.end !== undefined && context.text.slice(bound[at - 1]?.figure.end, figure.start).length > 40)
  )
    return undefined;
  const floor = context.figures[at - 1]?.end ?? context.sentence.start;
  const name = context.names.findLast(({ start, end }) => start >= floor && end <= figure.start);
  if (name === undefined) return undefined;
  const words = context.text.slice(name.end, figure.hedge?.[0] ?? figure.start);
  if (!listed.test(words) || doing.test(words) || endsInHead(words)) return undefined;
  const senses = fitting(name.word.names, figure, false);
  return senses.length === 0 ? undefined : { senses, rule: 'breakdown', start: name.start, end: name.end };
}
