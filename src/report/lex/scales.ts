import type { Exact } from '../../value/decimal.js';
import { isDigit } from './classes.js';
import { englishScales } from './english.js';

/** Characters that multiply the number before them. */
export const scaleValues = {
  万亿: '1000000000000',
  兆: '1000000000000',
  亿: '100000000',
  万: '10000',
  千: '1000',
  百: '100',
} as const satisfies Record<string, Exact>;

/** The scale that stands at a place: 万, 亿, million. */
export function scaleAt(text: string, at: number): { readonly scale: Exact; readonly end: number } | undefined {
  const char = text[at];
  if (char === 't' || char === 'm' || char === 'b') {
    const word = (Object.keys(englishScales) as (keyof typeof englishScales)[]).find((one) => text.startsWith(one, at));
    return word === undefined ? undefined : { scale: englishScales[word], end: at + word.length };
  }
  if (char === '兆' && isDigit(text.charCodeAt(at - 1))) return { scale: scaleValues.兆, end: at + 1 };
  if (char !== '亿' && char !== '万' && char !== '千' && char !== '百') return undefined;
  if (text[at + 1] === '分') return undefined;
  if (char === '万' && text[at + 1] === '亿') return { scale: scaleValues.万亿, end: at + 2 };
  if (
    (char === '千' || char === '百') &&
    '米克瓦人名户家'.includes(text[at + 1] ?? '.') &&
    '米克瓦'.includes(text[at + 1] ?? '.')
  )
    return undefined;
  // 5千万, 3百万: one scale upon another.
  if ((char === '千' || char === '百') && text[at + 1] === '万' && text[at + 2] !== '分')
    return { scale: char === '千' ? '10000000' : '1000000', end: at + 2 };
  return { scale: scaleValues[char], end: at + 1 };
}
