import type { Bound } from '../bind/bound.js';
import { type Context, isAdjacent } from '../bind/context.js';
import { unitKey } from '../lexicon/fits.js';

const countHead =
  /(?:人数|人次|人次数|户数|例数|对象|次数|总数|份数|家数|个数|患者|床位数?|病例|诊疗量|门诊量|死亡数|活产数|产妇数|师数|士数|人员数)(?:为|是|达到?|:|共|约)?$/u;

/** Whether a number is a figure: its unit says so, or a name that asks for a number in its unit. */
export function isFigure(context: Context, { figure, binding }: Bound): boolean {
  if (figure.strength === 'figure') return true;
  if (figure.strength === 'never') return false;
  const sense = binding?.senses[0];
  if (figure.strength === 'asked')
    return sense !== undefined && binding?.rule === 'name-before' && unitKey(sense.unit) === unitKey(figure.unit);
  if (figure.scale !== '1') return figure.form !== 'redacted' || binding !== undefined;
  if (binding !== undefined && (binding.rule === 'same-as-before' || binding.rule === 'from-to'))
    return /^[,。;、)\n.a-z]|^$/u.test(context.text.slice(figure.end, figure.end + 1)) || figure.form === 'redacted';
  if (binding !== undefined && binding.rule !== 'name-after' && isAdjacent(context, binding.end, figure.start))
    return true;
  return countHead.test(context.text.slice(Math.max(context.sentence.start, figure.start - 8), figure.start));
}
