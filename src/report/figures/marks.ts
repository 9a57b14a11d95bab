import { type Folded, gaps } from '../fold/fold.js';
import { isDigit } from '../lex/classes.js';
import { digitsAt, type WrittenNumber } from '../lex/numbers.js';
import type { UnitFound } from './unit-at.js';

const signed = /(?:[为是:达到至(|]|增长率|增长|增幅|结余|差额|盈余|盈亏|亏损|同比|环比|增减|变化|^)-$/u;

/** Whether a sign stands before a number: 负2.31‰, 结余-123万元. A dash behind another name only joins: 签约率-41.2%. */
export const isNegative = (text: string, at: number): boolean =>
  /(?:^|[为达是到至:,(率长])负$/u.test(text.slice(Math.max(0, at - 2), at)) ||
  (text[at - 1] === '-' && signed.test(text.slice(Math.max(0, at - 5), at)));

/** A number below zero. */
export const negated = (number: WrittenNumber): WrittenNumber => ({
  ...number,
  start: number.start - 1,
  value: number.value === null || number.value === '0' ? number.value : `-${number.value}`,
});

/** Whether a number is what is left of one that was badly grouped: 1,23万元, 12,345,67人次, .5元. */
export function isGroupLost({ text, gap }: Folded, { start, end }: WrittenNumber): boolean {
  const isJoined = (mark: string | undefined, at: number): boolean =>
    (mark === ',' || mark === '”') && gap[at] === gaps.none;
  if (text[start - 1] === '.' && gap[start] === gaps.none) return true;
  return (
    (isJoined(text[start - 1], start) && isDigit(text.charCodeAt(start - 2))) ||
    (isJoined(text[end], end) && isDigit(text.charCodeAt(end + 1)) && gap[end + 1] === gaps.none && end - start <= 7)
  );
}

const bracketed = /\((?:单位:?)?([%‰]|1?\/?10万|1?\/万|每10万)\)[:为是达]{0,2}$/u;
const bracketUnits: Readonly<Record<string, UnitFound>> = Object.fromEntries(
  (
    [
      ['%', 'percent'],
      ['‰', 'permille'],
      ['10万', 'per-100k'],
      ['万', 'per-10k'],
    ] as const
  ).map(([word, unit]) => [word, { unit, end: 0, strength: 'figure', word } as const]),
);

/** The unit that stands in brackets before a number: 婴儿死亡率(‰):2.31. */
export function unitInBrackets({ text }: Folded, { start }: WrittenNumber): UnitFound | undefined {
  const found = bracketed.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  return found === undefined ? undefined : bracketUnits[found.replace(/^1?\/|^每/u, '')];
}

const counted = new Set<unknown>(['institution', 'village', 'team', 'document', 'household', 'person']);

/** Nobody counts 2.3 hospitals: the mark of an item and a count, 2. and 3家. */
export function markAndCount(
  folded: Folded,
  number: WrittenNumber,
  unit: UnitFound | undefined,
): WrittenNumber | undefined {
  if (number.places === 0 || number.scale !== '1' || unit === undefined || !counted.has(unit.unit)) return undefined;
  const before = folded.text[number.start - 1] ?? '\n';
  if (!(/[\n。;:!?]/u.test(before) || folded.gap[number.start] === gaps.line)) return undefined;
  return digitsAt(folded, folded.text.indexOf('.', number.start) + 1);
}

/** Whether how many there are stands right behind a device in Latin letters: DR12台. */
export const isDevice = (folded: Folded, number: WrittenNumber): boolean =>
  /^[台辆套人例名家张]/u.test(folded.text.slice(number.end, number.end + 1)) && number.places === 0;

const sizeClass = /^床?位?(?:及?以上|以下|至)的?(?:综合|公立|民营|专科|二级|三级)*(?:医院|医疗机构|机构)/u;

/** Beds that say how big a hospital is, not how many there are: 500张床以上的医院. */
export const isSizeClass = (text: string, unitEnd: number): boolean =>
  sizeClass.test(text.slice(unitEnd, unitEnd + 12));
