import type { UnitKind } from '../../value/unit.js';
import { trieOf } from '../lexicon/trie.js';
import { isLetter } from './classes.js';

/** English words that multiply the number before them, as they stand in a text without blanks. */
export const englishScales = {
  trillion: '1000000000000',
  billion: '1000000000',
  million: '1000000',
  thousand: '1000',
} as const satisfies Record<string, string>;

const row = (unit: UnitKind, list: string): readonly (readonly [string, UnitKind])[] =>
  list.split(' ').map((word) => [word, unit] as const);

/** English words that are printed with a number as its unit. */
const printed = trieOf<UnitKind>([
  ...row('percentage-point', 'percentagepoints percentagepoint pp'),
  ...row('percent', 'percent'),
  ...row('per-100k', 'per100,000 per100000 casesper100,000 deathsper100,000'),
  ...row('per-10k', 'per10,000 per10000'),
  ...row('per-1k', 'per1,000 per1000 perthousand deathsper1,000'),
  ...row('year', 'years'),
  ...row('day', 'days'),
  ...row('minute', 'minutes'),
  ...row('second', 'seconds'),
  ...row('workday', 'workingdays workdays'),
  ...row('CNY', 'yuan rmb cny'),
  ...row('score', 'points'),
]);

/** English nouns that say what a number without a unit of its own counts. */
const counted = trieOf<UnitKind>([
  ...row('person-time', 'visits consultations admissions discharges attendances'),
  ...row(
    'person',
    'deaths residents people persons children women men patients physicians doctors nurses births newborns infants students workers villagers',
  ),
  ...row('institution', 'institutions hospitals facilities clinics centres centers'),
  ...row('bed', 'beds'),
  ...row('household', 'households families'),
  ...row('couple', 'couples'),
  ...row('case', 'cases'),
  ...row('team', 'teams'),
  ...row('village', 'villages'),
  ...row('document', 'records documents leaflets'),
  ...row('event', 'operations lectures sessions inspections surgeries'),
  ...row('item', 'projects items'),
]);

const letter = /[a-z]/u;
const furthestNoun = 44;

/** What an English number counts, by the first noun after it. */
function nounAfter(text: string, from: number): UnitKind | undefined {
  for (let at = from; at < Math.min(text.length, from + furthestNoun); at += 1) {
    const char = text[at] ?? '';
    if (!letter.test(char) && char !== '-' && char !== "'") return undefined;
    const found = counted.longest(text, at);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** The unit of an English number: printed behind it, or of the noun that follows, which is no part of the figure. */
export function englishUnitAt(
  text: string,
  end: number,
): { readonly unit: UnitKind; readonly end: number; readonly word: string } | undefined {
  const found = printed.longest(text, end);
  if (found !== undefined) return { unit: found.value, end: found.end, word: text.slice(end, found.end) };
  const unit = nounAfter(text, end);
  return unit === undefined ? undefined : { unit, end, word: '' };
}

const currencies: readonly (readonly [sign: string, unit: UnitKind])[] = [
  ['hk$', 'other'],
  ['nt$', 'other'],
  ['us$', 'other'],
  ['mop$', 'other'],
  ['$', 'other'],
  ['€', 'other'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['¥', 'CNY'],
  ['￥', 'CNY'],
];

/** A currency before a number, and where it begins. */
export function currencyBefore(
  text: string,
  start: number,
): { readonly start: number; readonly unit: UnitKind } | undefined {
  const sign = text.charCodeAt(start - 1);
  if (sign > 127 && !'€¥￥'.includes(text[start - 1] ?? '.')) return undefined;
  const found = currencies.find(([sign]) => text.startsWith(sign, start - sign.length));
  return found === undefined ? undefined : { start: start - found[0].length, unit: found[1] };
}

/** Whether a number is written in English: letters stand around it. */
export function isEnglish(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || isLetter(text.charCodeAt(end))) return true;
  if (start === 0) return isLetter(text.charCodeAt(end + 1));
  return before < 64 && isLetter(text.charCodeAt(start - 2));
}

/** A bare year in an English sentence: in 2019, from 2015 to 2019. */
export function englishYear(text: string, start: number): number | undefined {
  if (!isLetter(text.charCodeAt(start - 1))) return undefined;
  const year = /^(?:19|20)\d\d(?![\d,.]\d|[%‰\d])/u.exec(text.slice(start, start + 7));
  if (
    year === null ||
    !/(?:in|by|of|since|from|to|and|between|during|year|over|until|endof|[a-z]{3,9})$/u.test(
      text.slice(Math.max(0, start - 9), start),
    )
  )
    return undefined;
  return englishUnitAt(text, start + 4)?.word === '' || englishUnitAt(text, start + 4) === undefined
    ? Number(year[0])
    : undefined;
}

/** Words before an English number that hedge it. */
export const englishHedges = {
  approx: 'about nearly around approximately almost some',
  'at-least': 'atleast nofewerthan nolessthan notlessthan',
  'more-than': 'morethan over above exceeding exceeded',
  'at-most': 'atmost upto nomorethan nohigherthan notmorethan within',
  'less-than': 'lessthan fewerthan under below',
} as const;

/** English words that may stand between a name and its figure. */
export const englishLinks =
  'was is were are reached of at stood totalled from to fell rose declined increased decreased dropped dropping in the by about nearly over rate had has been which and stoodat came cameto for county city province nation overall only some live births livebirths population per, a an that year end with keep raise no higher than least lower between more less';

/** English words right before a figure that say by how much. */
export const englishChange =
  /(?:(?:increas|decreas|declin|ris|rose|fell|fall|drop)[a-z]{0,4}by|(?:up|down|roseby|fellby)(?:by)?|anincreaseof|adecreaseof|growthof|shortenedby|roseoutpatient|reducedby)$/u;

/** English words that aim at something. */
export const englishAim = /aimsto|aimto|target|willreach|planto|plansto|shouldreach|by20[2-9]\d/u;
