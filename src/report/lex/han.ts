import { type Exact, product, sum } from '../../value/decimal.js';

const digitChars = '零一二三四五六七八九';

/** What each Chinese numeral stands for, capital forms too. */
const digits: ReadonlyMap<string, number> = new Map([
  ...[...digitChars].map((char, value) => [char, value] as const),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((char, value) => [char, value] as const),
  ['两', 2],
]);

const tens: ReadonlyMap<string, bigint> = new Map([
  ['十', 10n],
  ['拾', 10n],
  ['百', 100n],
  ['佰', 100n],
  ['千', 1000n],
  ['仟', 1000n],
]);

const scales: ReadonlyMap<string, bigint> = new Map([
  ['万', 10000n],
  ['亿', 100000000n],
]);

/** Whether a character can stand in a Chinese numeral. */
export const isHanNumeral = (char: string): boolean => digits.has(char) || tens.has(char) || scales.has(char);

/** Whether a character is a Chinese digit: 一 to 九, 两, 零. */
export const isHanDigit = (char: string): boolean => digits.has(char);

/** Whole numbers such as 一千二百三十四, 两万三千, 二〇一九; `undefined` where the characters make none. */
function wholeOf(text: string): bigint | undefined {
  let total = 0n;
  let section = 0n;
  let digit: bigint | undefined;
  let last = 0n;
  let lowest = 1000000000n;
  if (text === '') return undefined;
  if ([...text].every((char) => digits.has(char)))
    return text.length === 1 || /^[零〇一二三四五六七八九]+$/u.test(text)
      ? BigInt([...text].map((char) => digits.get(char)).join(''))
      : undefined;
  for (const char of text) {
    const value = digits.get(char);
    const ten = tens.get(char);
    const scale = scales.get(char);
    if (value === undefined && ten === undefined && scale === undefined) return undefined;
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0n) return undefined;
      digit = BigInt(value);
    } else if (ten !== undefined) {
      section += (digit ?? (section === 0n && total === 0n ? 1n : 0n)) * ten;
      if (digit === undefined && section === 0n) return undefined;
      digit = undefined;
      last = ten;
    } else if (scale !== undefined) {
      const so = section + (digit ?? 0n);
      if ((so === 0n && total === 0n) || (total > 0n && scale === 10000n && lowest <= scale)) return undefined;
      lowest = scale;
      total = scale === 100000000n ? (total + so) * scale : total + so * scale;
      section = 0n;
      digit = undefined;
      last = scale;
    }
  }
  // 一千二 is 1200, 两万三 is 23000: a last digit without its place counts tenths of the one before, unless 零 stood there.
  const rest = digit ?? 0n;
  const short =
    last >= 100n && digit !== undefined && !text.endsWith(`零${text.at(-1)}`) && !text.at(-2)?.match(/[零〇]/u);
  return total + section + (short ? (rest * last) / 10n : rest);
}

/**
 * The exact value of a Chinese numeral, decimals after 点 as well.
 *
 * @example
 * hanValue('一千二百三十四'); // '1234'
 * @example
 * hanValue('九十八点五'); // '98.5'
 */
export function hanValue(text: string): Exact | undefined {
  const [whole = '', decimals, more] = text.split('点');
  const value = wholeOf(whole);
  if (value === undefined || more !== undefined) return undefined;
  if (decimals === undefined) return value.toString();
  const places = [...decimals].map((char) => digits.get(char));
  if (places.length === 0 || places.includes(undefined)) return undefined;
  return sum([value, product(places.join(''), `0.${'0'.repeat(places.length - 1)}1`)]);
}
