import type { Figure } from '../figures/figure.js';
import type { Context } from './context.js';

const changeVerb =
  /(?:增长|下降|提高|降低|上升|增加|减少|提升|下滑|回落|回升|压减|缩减|缩短|下调|上调|涨|降|高出|低|高|多|少|增|减|扩大|增长率|增速|增幅|降幅|涨幅)(?:为|达)?(?:了|约|近|超过|超|达|逾)*$/u;
const levelVerb = /(?:到|至|为|在)$/u;
const comparison = /(?:高于|低于|超过|优于|高出|落后|领先|快于|慢于|相差|差距)[^,;。]{1,18}$/u;
const gap = /(?:差距|相差)/u;
const extreme = /(?:控制|最|提|至|更|偏|不)[高低多少]$/u;

/** Whether a figure says by how much something changed or differs, not how much it is. */
export function isChange({ text, sentence }: Pick<Context, 'text' | 'sentence'>, figure: Figure): boolean {
  const from = figure.hedge?.[0] ?? figure.start;
  const before = text.slice(Math.max(sentence.start, from - 24), from);
  if (figure.unit === 'percentage-point' || figure.unit === 'permille-point')
    return !(gap.test(before) && levelVerb.test(before)) || comparison.test(before);
  return changeVerb.test(before) && !extreme.test(before);
}
