import { product } from '../../value/decimal.js';
import type { Folded } from '../fold/fold.js';
import type { Figure } from './figure.js';

const joins = new Set(['、', '和', '或', '及', '与', '/', '以及', '或者']);

const moved = /^(?:提高|增加|上升|增长|扩大|下降|降低|减少|缩短|压缩|升|降|增)?(?:到|至|为)$/u;

const startsLine = ({ text, gap }: Folded, at: number): boolean => at === 0 || text[at - 1] === '\n' || gap[at] === 2;

/** Figures in which the unit, and the scale, of the last one of a list is given to all: 提高1.5和4个百分点. */
export function shareUnits(folded: Folded, figures: readonly Figure[]): readonly Figure[] {
  const shared = [...figures];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const one = shared[at];
    const next = shared[at + 1];
    if (one === undefined || next === undefined || one.strength !== 'bare' || one.value === null) continue;
    const between = folded.text.slice(one.end, next.hedge?.[0] ?? next.start);
    const isMoved =
      moved.test(between) && /(?:由|从)[^,;。]{0,10}$/u.test(folded.text.slice(Math.max(0, one.start - 12), one.start));
    if (
      (joins.has(between) || isMoved) &&
      next.strength === 'figure' &&
      next.form !== 'range' &&
      !startsLine(folded, one.start)
    ) {
      const scale = one.scale === '1' ? next.scale : one.scale;
      shared[at] = {
        ...one,
        unit: next.unit,
        scale,
        value: one.scale === '1' ? product(one.value, next.scale) : one.value,
        strength: 'figure',
        isRate: next.isRate,
        qualifier: one.qualifier === 'exact' && isBehind(folded.text, next) ? next.qualifier : one.qualifier,
      };
    }
  }
  return distributed(folded.text, shared).map((figure, at, all) => {
    const before = all[at - 1];
    // 增加28个: of what was counted before. (县配套14万): of the money before.
    if (figure.isOpen === true && before !== undefined && figure.start - before.end < 40 && things.has(before.unit))
      return { ...figure, unit: before.unit };
    const isBracketed =
      before?.unit === 'CNY' &&
      figure.strength === 'bare' &&
      figure.scale !== '1' &&
      /^\([^,。;]{0,8}$/u.test(folded.text.slice(before.end, figure.start));
    return isBracketed ? { ...figure, unit: 'CNY' as const, strength: 'figure' as const } : figure;
  });
}

const things = new Set<unknown>(['institution', 'village', 'team', 'item', 'other']);
const eachHas = /分别(?:要)?$/u;
const eachKept = /分别(?:力争|要|应)?(?:控制|稳定|保持)在$/u;

/** A hedge that 分别 gives to a whole list: 分别不低于22%和30%, 分别控制在4.5‰、6‰和12/10万以内. */
function distributed(text: string, figures: readonly Figure[]): readonly Figure[] {
  const given = [...figures];
  for (const [at, figure] of figures.entries()) {
    if (
      figure.hedge === undefined ||
      !(
        eachHas.test(text.slice(Math.max(0, figure.hedge[0] - 4), figure.hedge[0])) ||
        eachKept.test(text.slice(Math.max(0, figure.hedge[0] - 6), figure.hedge[1]))
      )
    )
      continue;
    for (let next = at + 1; next < figures.length; next += 1) {
      const [one, other] = [figures[next - 1], figures[next]];
      if (
        one === undefined ||
        other === undefined ||
        !joins.has(text.slice(one.end, other.start)) ||
        other.qualifier !== 'exact'
      )
        break;
      given[next] = { ...other, qualifier: figure.qualifier };
    }
  }
  for (let at = given.length - 1; at > 0; at -= 1) {
    const [one, other] = [given[at - 1], given[at]];
    if (one === undefined || other === undefined || !joins.has(text.slice(one.end, other.start))) continue;
    // 均控制在5‰、7‰以内; 控制在12/10万、4.5‰和6‰以下.
    const isBounded = /(?:以内|之内|以下)$/u.test(text.slice(other.end - 2, other.end));
    if (
      isBounded &&
      one.qualifier === 'exact' &&
      /控制在[^,。;]{0,10}$/u.test(text.slice(Math.max(0, one.start - 13), one.start))
    ) {
      given[at - 1] = { ...one, qualifier: 'at-most' };
      given[at] = { ...other, qualifier: 'at-most' };
    } else if (isBounded && one.qualifier === 'at-most' && other.qualifier === 'less-than')
      given[at] = { ...other, qualifier: 'at-most' };
  }
  return kindsFirst(given);
}

function kindsFirst(shared: readonly Figure[]): readonly Figure[] {
  // 13类1410收费项目: kinds, then how many of what follows.
  return shared.map((figure, at) => {
    const before = shared[at - 1];
    const isAfterKinds = before?.end === figure.start && before.unit === 'item' && figure.strength === 'bare';
    return isAfterKinds ? { ...figure, unit: 'item' as const, strength: 'figure' as const } : figure;
  });
}

// 控制在A、B和C以内 bounds all three.
const isBehind = (text: string, { end, qualifier }: Figure): boolean =>
  qualifier === 'at-most' && /(?:以内|之内|以下)$/u.test(text.slice(end - 2, end));
