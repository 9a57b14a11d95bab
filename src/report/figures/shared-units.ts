import { product } from '../../value/decimal.js';
import type { Folded } from '../fold/fold.js';
import type { Figure } from './figure.js';

const joins = new Set(['、', '和', '或', '及', '与', '/', '以及', '或者']);

const startsLine = ({ text, gap }: Folded, at: number): boolean => at === 0 || text[at - 1] === '\n' || gap[at] === 2;

/** Figures in which the unit, and the scale, of the last one of a list is given to all: 提高1.5和4个百分点. */
export function shareUnits(folded: Folded, figures: readonly Figure[]): readonly Figure[] {
  const shared = [...figures];
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const one = shared[at];
    const next = shared[at + 1];
    if (one === undefined || next === undefined || one.strength !== 'bare' || one.value === null) continue;
    const between = folded.text.slice(one.end, next.hedge?.[0] ?? next.start);
    if (joins.has(between) && next.strength === 'figure' && next.form !== 'range' && !startsLine(folded, one.start)) {
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
