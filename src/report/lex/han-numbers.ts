import { exact } from '../../value/decimal.js';
import type { Folded } from '../fold/fold.js';
import { hanValue, isHanDigit, isHanNumeral } from './han.js';
import type { WrittenNumber } from './numbers.js';
import { scaleAt } from './scales.js';

const vague = /^(?:[数几上近好]|十几)[十百千万亿]{1,3}/u;
const bare = /^[十百千万亿]/u;

const nearby = /^([一二三四五六七八])([二三四五六七八九])([十百千万])(?=[余多]?[人名个家户位例次项条张份天万元])/u;

/** Two digits in a row before one place: 二三十 is from 20 to 30. */
function nearbyOf(start: number, [all, low = '', high = '', place = '']: RegExpExecArray): WrittenNumber | undefined {
  const [from, to] = [hanValue(low + place), hanValue(high + place)];
  if (from === undefined || to === undefined || Number(hanValue(high)) !== Number(hanValue(low)) + 1) return undefined;
  return {
    start,
    end: start + all.length,
    value: `${from}-${to}`,
    places: 0,
    scale: '1',
    form: 'nearby',
    hasMore: false,
  };
}

/** The number in Chinese numerals that begins at `start`; `undefined` where the characters make none. */
export function hanAt({ text }: Folded, start: number): WrittenNumber | undefined {
  const beginning = text.slice(start, start + 48);
  const vaguely = vague.exec(beginning);
  if (vaguely !== null && (beginning.startsWith('十几') || !/^近?[十百千万亿]/u.test(beginning))) {
    const after = start + vaguely[0].length;
    if (/^(?:年|次|里|分)/u.test(text.slice(after, after + 1))) return undefined;
    return { start, end: after, value: null, places: 0, scale: '1', form: 'vague', hasMore: false };
  }
  const near = nearby.exec(beginning);
  if (near !== null) return nearbyOf(start, near);
  if (!isHanNumeral(text[start] ?? '')) return undefined;
  let end = start + 1;
  while (end < start + 40 && isHanNumeral(text[end] ?? '')) end += 1;
  if (text[end] === '点' && isHanDigit(text[end + 1] ?? '')) {
    end += 2;
    while (isHanDigit(text[end] ?? '')) end += 1;
  }
  let written = text.slice(start, end);
  // 三百分之一 and 十万分之五 are no numbers before 分: their own rule reads them.
  if (text[end] === '分' && text[end + 1] === '之') return undefined;
  let hasMore = false;
  if ((text[end] === '余' || text[end] === '多') && !/^多[种样元层方]/u.test(text.slice(end, end + 2))) {
    hasMore = true;
    end += 1;
    const scale = scaleAt(text, end);
    if (scale !== undefined) {
      written += text.slice(end, scale.end);
      end = scale.end;
    }
  }
  const value = hanValue(bare.test(written) && hasMore && !written.startsWith('十') ? `一${written}` : written);
  if (value === undefined) return undefined;
  const places = written.includes('点') ? written.length - written.indexOf('点') - 1 : 0;
  return { start, end, value: exact(value), places, scale: '1', form: 'han', hasMore };
}
