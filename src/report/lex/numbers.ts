import { type Exact, product, sum } from '../../value/decimal.js';
import { type Folded, gaps } from '../fold/fold.js';
import { isDigit } from './classes.js';
import { scaleAt, scaleValues } from './scales.js';

/** A number in a folded text, with its scale and without its unit. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  /** In base units; `null` where the text gives no value. */
  readonly value: Exact | null;
  readonly places: number;
  readonly scale: Exact;
  readonly form: 'digits' | 'han' | 'redacted' | 'vague' | 'nearby';
  /** 余, 多: more than it says. */
  readonly hasMore: boolean;
}

const more = '余多来';

/** Numbers with more digits than these are no figures: they stay as far as a decimal can hold. */
const mostDigits = 40;

/** Where a run of digits ends: groups of three after a comma or a blank belong to it. */
function digitsEnd({ text, gap }: Folded, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      if (gap[at] === gaps.wide) break;
      if (gap[at] === gaps.blank && !isGroup(text, gap, start, at) && !isBroken(text, start, at)) break;
      at += 1;
    } else if (code === 44 && gap[at + 1] !== gaps.wide && isGroup(text, gap, start, at + 1)) at += 1;
    else break;
  }
  return at;
}

/** Whether three digits and no more stand at a place, after one to three. */
function isGroup(text: string, gap: Uint8Array, start: number, at: number): boolean {
  for (let index = at; index < at + 3; index += 1) {
    if (!isDigit(text.charCodeAt(index))) return false;
    if (index > at && gap[index] !== gaps.none) return false;
  }
  const after = text.charCodeAt(at + 3);
  if (isDigit(after) && gap[at + 3] === gaps.none) return false;
  // 3,200 人 and 1 205 万元, but 2018,200: a group before it has three digits at most.
  let digits = 0;
  for (
    let index = text.charCodeAt(at - 1) === 44 ? at - 2 : at - 1;
    index >= start && text.charCodeAt(index) !== 44;
    index -= 1
  ) {
    digits += 1;
    if (gap[index] === gaps.blank) break;
  }
  return digits > 0 && digits <= 3 && text.charCodeAt(start) !== 48;
}

const unitRight = /^\d{1,6}(?:\.\d{1,4})?[余多]?(?:[%‰万亿千元人名张户家个例所项份场次]|\/10万)/u;

/** Whether one blank broke a number: 2 20张. A year before it stays a year. */
const isBroken = (text: string, start: number, at: number): boolean =>
  at - start <= 4 &&
  !/^(?:19|20)\d\d$/u.test(text.slice(start, at)) &&
  start > 0 &&
  /[\u4e00-\u9fff:,(]/u.test(text[start - 1] ?? '') &&
  unitRight.test(text.slice(at, at + 12));

/** What may follow decimals that stand after a full stop by mistake: 93。6%. */
const afterDecimals = /^[%‰万亿元]|^个?百分点|^人次|^\/10万/u;

/** Whether decimals go on after a blank: 88.9 6%, but not 18.3 1/10万. */
const goesOnInTo = (text: string, at: number): boolean =>
  afterDecimals.test(text.slice(at, at + 9).replace(/^\d{1,3}/u, '')) && !/^1\//u.test(text.slice(at, at + 2));

function decimalsEnd({ text, gap }: Folded, point: number): number {
  const mark = text[point];
  if (mark !== '.' && mark !== '。' && mark !== '·') return point;
  if (!isDigit(text.charCodeAt(point + 1)) || gap[point + 1] === gaps.wide) return point;
  let end = point + 2;
  while (isDigit(text.charCodeAt(end)) && gap[end] !== gaps.wide && (gap[end] !== gaps.blank || goesOnInTo(text, end)))
    end += 1;
  const next = text.slice(end, end + 4);
  if (mark !== '.' && !afterDecimals.test(next)) return point;
  // 1.2.3 is a mark of sections, 2019.10.11 a date.
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) return point;
  return end;
}

const compounding: ReadonlySet<string> = new Set([
  scaleValues.万,
  scaleValues.亿,
  scaleValues.兆,
  scaleValues.千,
  scaleValues.百,
]);

/** What follows a scale in digits and belongs to the number: 25万6千, 3亿5千万, 3千4百21. */
function compound(folded: Folded, first: WrittenNumber): WrittenNumber {
  const { text, gap } = folded;
  if (!compounding.has(first.scale) || first.hasMore || first.places > 0 || first.value === null) return first;
  const at = text[first.end] === '零' ? first.end + 1 : first.end;
  if (!isDigit(text.charCodeAt(at)) || gap[at] === gaps.wide) return first;
  const comma = /^0,\d{3}(?!\d)/u.test(text.slice(at, at + 6));
  const end = comma ? at + 5 : digitsEnd(folded, at);
  const digits = text.slice(at, end).replaceAll(',', '');
  const scale = scaleAt(text, end);
  const isWhole =
    first.scale === scaleValues.万
      ? digits.length === 4
      : first.scale.length <= 4 && digits.length < first.scale.length;
  if (scale === undefined ? !isWhole : Number(scale.scale) >= Number(first.scale)) return first;
  const last = scale?.end ?? end;
  const isMoreAfter =
    (text[last] === '余' || text[last] === '多') && !/^多[种样元层]/u.test(text.slice(last, last + 2));
  const joined: WrittenNumber = {
    ...first,
    hasMore: isMoreAfter,
    end: isMoreAfter ? last + 1 : last,
    value: sum([first.value, product(digits, scale?.scale ?? '1')]),
    scale: scale?.scale ?? '1',
  };
  return scale === undefined ? joined : compound(folded, joined);
}

const zeros: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({ length: 21 }, (_, count) => [`1${'0'.repeat(count)}`, count]),
);

/** Digits times a power of ten, in canonical form: `1293.89063` by four is `12938906.3`. */
function shifted(digits: string, by: number): Exact {
  const point = digits.indexOf('.');
  const [whole, decimals] = [digits.slice(0, point), digits.slice(point + 1)];
  const moved = decimals.slice(0, by).padEnd(by, '0');
  const left = (whole + moved).replace(/^0+(?=\d)/u, '');
  const right = decimals.slice(by).replace(/0+$/u, '');
  return right === '' ? left : `${left}.${right}`;
}

function withScale(folded: Folded, start: number, digitsTo: number, digits: string, places: number): WrittenNumber {
  const { text } = folded;
  let end = digitsTo;
  let hasMore = false;
  const isMore = (at: number): boolean => more.includes(text[at] ?? '.') && text[at] !== undefined;
  if (
    isMore(end) &&
    (text[end] !== '来' || /^来[个家万名所人项次条件户]/u.test(text.slice(end, end + 2))) &&
    !/^多[种样元层]/u.test(text.slice(end, end + 2))
  ) {
    hasMore = true;
    end += 1;
  }
  let scale = scaleAt(text, end);
  if (scale !== undefined) {
    end = scale.end;
    if (!hasMore && isMore(end) && text[end] !== '来' && !/^多[种样元层]/u.test(text.slice(end, end + 2))) {
      hasMore = true;
      end += 1;
      const second = scale.scale.length < 5 ? scaleAt(text, end) : undefined;
      if (second !== undefined) {
        scale = { scale: product(scale.scale, second.scale), end: second.end };
        end = second.end;
      }
    }
  }
  const value = digits.length > mostDigits ? null : shifted(digits, zeros[scale?.scale ?? '1'] ?? 0);
  return { start, end, value, places, scale: scale?.scale ?? '1', form: 'digits', hasMore };
}

/** The number in Arabic digits that begins at `start`. */
export function digitsAt(folded: Folded, start: number): WrittenNumber {
  const { text } = folded;
  const whole = digitsEnd(folded, start);
  const end = decimalsEnd(folded, whole);
  const decimals = end > whole ? text.slice(whole + 1, end) : '';
  const digits = `${text.slice(start, Math.min(whole, start + mostDigits + 20)).replaceAll(',', '')}.${decimals.slice(0, mostDigits) || '0'}`;
  const written = withScale(folded, start, end, digits, decimals.length);
  return compound(folded, written);
}
