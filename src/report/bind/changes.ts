import type { Figure } from '../figures/figure.js';
import { englishChange } from '../lex/english.js';
import type { Context } from './context.js';
import { beginningIn } from './window.js';

const changeVerb =
  /(?:(?:增长|下降|提高|降低|上升|增加|减少|提升|下滑|回落|回升|压减|缩减|缩短|下调|上调|上涨|下跌|提速|涨|降|高出|低|高|多|少|增|减|扩大)(?:了|约|近|超过|超|逾)*|(?:增长率|增速|增幅|降幅|涨幅|增长)(?:为|达|约)*)$/u;
const comparison = /(?:高于|低于|超过|优于|高出|落后|领先|快于|慢于)[^,;。]{1,18}$/u;
const gap = /(?:差距|相差)[^,;。]{0,16}(?:由|到|至|为)$/u;
const extreme = /(?:控制|最|至|更|偏|不|正|副|中)[高低多少]$/u;

/** Whether a figure says by how much something changed or differs, not how much it is. */
export function isChange(
  { text, sentence, names }: Pick<Context, 'text' | 'sentence' | 'names'>,
  figure: Figure,
): boolean {
  const from = figure.hedge?.[0] ?? figure.start;
  const before = text.slice(Math.max(sentence.start, from - 24), from);
  if (figure.unit === 'percentage-point' || figure.unit === 'permille-point')
    return !gap.test(before) || comparison.test(before);
  if (englishChange.test(before)) return true;
  const verb = changeVerb.exec(before);
  if (verb === null || extreme.test(before)) return false;
  // 自然增长率2.99‰, 医疗费用增幅6.8%: the verb is part of a name.
  const start = from - verb[0].length;
  return !beginningIn(names, start - 60, start + 1).some((name) => name.end > start);
}
