/** A date, a year or a stretch of months in a folded text: never a figure. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly toYear?: number;
  readonly month?: number;
  readonly toMonth?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: 1 | 2;
}

const yearDigits: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇一二三四五六七八九']
    .map((char, digit) => [char, String(digit)])
    .concat([
      ['零', '0'],
      ['○', '0'],
    ]),
);

const part = `(?:上半年|下半年|前三季度|第?[一二三四1-4]季度|[1-4]-[1-4]季度)`;
const months = String.raw`(?:(\d{1,2})(?:月?[-~至到](\d{1,2}))?月(?!龄|均)(?:份|底|末|初|上旬|中旬|下旬)?(?:(\d{1,2})(?:[-~至]\d{1,2})?[日号])?)`;
const yearAlone = String.raw`((?:19|20)\d{2})年?(?:[-~至到]((?:19|20)?\d{2}))?(?:年度|年底|年末|年初|年中|年|学年)`;

const dated = new RegExp(`${yearAlone}(?:的|,)?(?:${months}|(${part}))?`, 'uy');
const monthly = new RegExp(months, 'uy');
const numeric = /((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?![\d.])/uy;
const numericMonth = /((?:19|20)\d{2})[-./](0[1-9]|1[0-2])(?![\d.%‰万亿元])/uy;
const twoDigits = /\[?\d{2}-\d{2}\]?(?=[)\]])/uy;
const clock = /\d{1,2}:\d{2}(?::\d{2})?/uy;
const hanYear = /([一二][〇零○一二三四五六七八九]{3})年(?:度|底|末|初)?/uy;
const quarterly = new RegExp(part, 'uy');

const at = (pattern: RegExp, text: string, start: number): RegExpExecArray | null => {
  pattern.lastIndex = start;
  return pattern.exec(text);
};

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

function partOf(words: string): Pick<WrittenDate, 'quarter' | 'half' | 'month' | 'toMonth'> {
  if (words === '上半年') return { half: 1 };
  if (words === '下半年') return { half: 2 };
  if (words === '前三季度') return { month: 1, toMonth: 9 };
  const several = /^([1-4])-([1-4])/u.exec(words);
  if (several !== null) return { month: Number(several[1]) * 3 - 2, toMonth: Number(several[2]) * 3 };
  const quarter = quarters[words.replace('第', '')[0] ?? ''];
  return quarter === undefined ? {} : { quarter };
}

const kept = (date: { [Key in keyof WrittenDate]: WrittenDate[Key] | undefined }): WrittenDate =>
  Object.fromEntries(Object.entries(date).filter(([, value]) => value !== undefined)) as unknown as WrittenDate;

/** The date that begins with a digit at `start`. */
export function dateAt(text: string, start: number): WrittenDate | undefined {
  const long = at(dated, text, start);
  if (long !== null) {
    const [all, year, to, month, toMonth, day, words] = long;
    const toYear = to === undefined ? undefined : Number(to.length === 2 ? `${year?.slice(0, 2)}${to}` : to);
    return kept({
      start,
      end: start + all.length,
      year: numberOf(year),
      toYear,
      month: numberOf(month),
      toMonth: numberOf(toMonth),
      day: numberOf(day),
      ...(words === undefined ? {} : partOf(words)),
    });
  }
  const plain = at(numeric, text, start) ?? at(numericMonth, text, start);
  if (plain !== null)
    return kept({
      start,
      end: start + plain[0].length,
      year: numberOf(plain[1]),
      month: numberOf(plain[2]),
      day: numberOf(plain[3]),
    });
  const ofYear = at(monthly, text, start);
  if (ofYear !== null && Number(ofYear[1]) <= 12)
    return kept({
      start,
      end: start + ofYear[0].length,
      month: numberOf(ofYear[1]),
      toMonth: numberOf(ofYear[2]),
      day: numberOf(ofYear[3]),
    });
  const short = at(twoDigits, text, start);
  return short === null ? undefined : { start, end: start + short[0].length };
}

/** The time of day that begins at `start`: 8:30. */
export function clockAt(text: string, start: number): number | undefined {
  let end = start;
  while (end < start + 3 && text.charCodeAt(end) > 47 && text.charCodeAt(end) < 58) end += 1;
  if (text.charCodeAt(end) !== 58) return undefined;
  const found = at(clock, text, start);
  if (found === null) return undefined;
  const [hours = '', minutes = ''] = found[0].split(':');
  if (Number(hours) > 24 || Number(minutes) > 59) return undefined;
  return start + found[0].length;
}

/** The year in Chinese numerals, or the part of a year, that begins at `start`. */
export function hanDateAt(text: string, start: number): WrittenDate | undefined {
  const long = at(hanYear, text, start);
  if (long !== null)
    return {
      start,
      end: start + long[0].length,
      year: Number(
        [...(long[1] ?? '')]
          .map((char) => yearDigits[char] ?? char)
          .join('')
          .replace(/一/gu, '1')
          .replace(/二/gu, '2'),
      ),
    };
  const quarter = at(quarterly, text, start);
  return quarter === null ? undefined : { start, end: start + quarter[0].length, ...partOf(quarter[0]) };
}
