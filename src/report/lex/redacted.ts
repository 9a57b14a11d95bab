import type { Folded } from '../fold/fold.js';
import { gaps } from '../fold/fold.js';
import { isDigit, isLetter } from './classes.js';
import type { WrittenNumber } from './numbers.js';
import { scaleAt } from './scales.js';

const redaction = /^[x×*○_]{1,12}(?:\.[x×*○_]{1,4})?/u;

/** A number that was taken out, with the digits that are left of it: X, ××, 1XX. */
export function redactedAt({ text, gap }: Folded, start: number): WrittenNumber | undefined {
  let digits = start;
  while (isDigit(text.charCodeAt(digits)) && digits < start + 8) digits += 1;
  const match = redaction.exec(text.slice(digits, digits + 18));
  if (match === null) return undefined;
  // 3×5 and ×100% are sums, not what was taken out.
  if (/^[×*]$/u.test(match[0]) && isDigit(text.charCodeAt(digits + 1))) return undefined;
  let end = digits + match[0].length;
  while (isDigit(text.charCodeAt(end)) && end < digits + 24) end += 1;
  if (isLetter(text.charCodeAt(end)) || (start > 0 && isLetter(text.charCodeAt(start - 1)))) return undefined;
  if (gap[end] === gaps.wide) return undefined;
  if (text[end] === '余' || text[end] === '多') end += 1;
  const scale = scaleAt(text, end);
  if (scale !== undefined) end = scale.end;
  return { start, end, value: null, places: 0, scale: scale?.scale ?? '1', form: 'redacted', hasMore: false };
}
