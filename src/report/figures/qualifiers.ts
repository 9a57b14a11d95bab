import type { Qualifier } from '../../value/stated.js';
import { englishHedges } from '../lex/english.js';

type Hedge = Exclude<Qualifier, 'exact' | 'range' | 'redacted'>;

const row = (qualifier: Hedge, words: string): readonly (readonly [word: string, qualifier: Hedge])[] =>
  words.split(' ').map((word) => [word, qualifier] as const);

/** Words right before a figure that hedge it; of two that end there, the longer. */
const before: readonly (readonly [word: string, qualifier: Hedge])[] = [
  ...row('approx', '约 大约 约为 约占 约有 近 接近 将近 近乎 大概 左右 约达 接近于 估计 ~ ≈'),
  ...row(
    'at-least',
    '不低于 不少于 不小于 不短于 至少 最少 不下 不下于 不得低于 不得少于 应不低于 大于等于 大于或等于 高于或等于 至少为 至少有 ≥ ≧ >= 保底',
  ),
  ...row('more-than', '超 超过 超过了 超出 逾 突破 高于 大于 多于 超越 高出 高达逾 > 已超 超过了 突破了 均超过'),
  ...row(
    'at-most',
    '不超过 不高于 不大于 不多于 不得超过 不得高于 不超 最多 至多 小于等于 小于或等于 低于或等于 控制在 控制到 控制到了 控制为 限制在 压减到 ≤ ≦ <= 最长 不长于 不得多于',
  ),
  ...row('less-than', '低于 少于 小于 不足 不到 不满 未达 未达到 未超过 未到 短于 < 低至不足'),
];

/** Words right after a figure that hedge it, and belong to it. */
const after: readonly (readonly [word: string, qualifier: Hedge])[] = [
  ...row('at-least', '及以上 以上 或以上 及其以上'),
  ...row('less-than', '以下'),
  ...row('at-most', '及以下 以内 之内 及以内 或以下'),
  ...row('approx', '左右 上下'),
];

const english = Object.entries(englishHedges).flatMap(([qualifier, words]) => row(qualifier as Hedge, words));
const longest = Math.max(...[...before, ...english].map(([word]) => word.length));
const hedgesBefore: ReadonlyMap<string, Hedge> = new Map([...before, ...english]);

const lastOfHedge = new Set([...hedgesBefore.keys()].map((word) => word.charCodeAt(word.length - 1)));
const apart = /(?:至少|最少|不少于)[\u4e00-\u9fff]{1,4}$/u;

/** A hedge with its verb between it and the figure: 至少聘请8名. */
function far(text: string, figureStart: number): { readonly start: number; readonly qualifier: Hedge } | undefined {
  const found = apart.exec(text.slice(Math.max(0, figureStart - 8), figureStart));
  return found === null ? undefined : { start: figureStart - found[0].length, qualifier: 'at-least' };
}

/** A hedge before a figure, and where its words begin. */
export function hedgeBefore(
  text: string,
  figureStart: number,
): { readonly start: number; readonly qualifier: Hedge } | undefined {
  if (!lastOfHedge.has(text.charCodeAt(figureStart - 1))) return far(text, figureStart);
  for (let length = Math.min(longest, figureStart); length > 0; length -= 1) {
    const qualifier = hedgesBefore.get(text.slice(figureStart - length, figureStart));
    if (qualifier !== undefined && !isPartOfOther(text, figureStart - length, length))
      return { start: figureStart - length, qualifier };
  }
  return far(text, figureStart);
}

// 签约 is no «about», 最近 and 附近 no «nearly»; 提高于 no «higher than».
function isPartOfOther(text: string, start: number, length: number): boolean {
  const word = text.slice(start, start + length);
  const previous = text[start - 1] ?? '';
  if (word === '约' || word === '约有') return '签履续节解预违条合公制'.includes(previous) && previous !== '';
  if (word === '近') return '最附靠邻就临'.includes(previous) && previous !== '';
  if (word === '超') return 'b彩'.includes(previous) && previous !== '';
  if (word === '最高' || word === '最低' || word === '最多') return false;
  return false;
}

/** A hedge after a figure, and where its words end. */
export function hedgeAfter(text: string, end: number): { readonly end: number; readonly qualifier: Hedge } | undefined {
  const found = after.find(([word]) => text.startsWith(word, end));
  return found === undefined ? undefined : { end: end + found[0].length, qualifier: found[1] };
}

/** What a figure with hedges before and after it is: 控制在4%以下 is at most 4 %. */
export function qualifierOf(
  ahead: Hedge | undefined,
  behind: Hedge | undefined,
  hasMore: boolean,
): Exclude<Qualifier, 'range' | 'redacted'> {
  if (ahead === 'at-most' && (behind === 'less-than' || behind === 'at-most')) return 'at-most';
  if (behind !== undefined && behind !== 'approx') return behind;
  if (ahead !== undefined && ahead !== 'approx') return ahead;
  if (hasMore) return 'more-than';
  return behind ?? ahead ?? 'exact';
}
