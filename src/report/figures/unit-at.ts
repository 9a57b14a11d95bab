import type { UnitKind } from '../../value/unit.js';
import { type Folded, gaps } from '../fold/fold.js';
import { englishUnitAt, isEnglish } from '../lex/english.js';
import { nouns } from '../lex/nouns.js';
import { perWords, type Strength, type UnitWord, unitWords } from '../lex/unit-words.js';
import { trieOf } from '../lexicon/trie.js';
import type { ReadingUnit } from '../reading.js';

/** The unit after a number, and how sure it makes a figure. */
export interface UnitFound {
  readonly unit: ReadingUnit;
  readonly end: number;
  readonly strength: Strength;
  readonly word: string;
  /** No noun says what is counted: 增加28个. */
  readonly isOpen?: boolean;
}

const units = trieOf(unitWords.map((unit) => [unit.word, unit] as const));
const perUnits = trieOf(perWords);
const thingNouns = trieOf(nouns.flatMap(([unit, list]) => list.split(' ').map((word) => [word, unit] as const)));

const stops = new Set([...'。,;:!?\n”“"《》%‰|']);
const furthest = 18;

/** The unit of the first noun after a place, up to the next mark or number. */
function nounAfter(text: string, from: number): UnitKind | undefined {
  let unit: UnitKind | undefined;
  let otherEnd = 0;
  if (text[from] === '、') return undefined;
  for (let at = from; at < Math.min(from + furthest, text.length); at += 1) {
    const char = text[at] ?? '';
    if (stops.has(char) || (char >= '0' && char <= '9')) return unit;
    const found = thingNouns.longest(text, at);
    if (found === undefined) continue;
    if (otherEnd > 0 && at > otherEnd + 1) return unit;
    // The noun that a group of words ends in counts: 市级重点学科 is no 市, 2个卫生院建成诊区 no 诊区.
    if (unit === undefined || (unit === 'other' && found.value !== 'other')) unit = found.value;
    if (unit !== 'other') return unit;
    if (otherEnd > 0 && at > otherEnd) return 'other';
    otherEnd = found.end;
    at = found.end - 1;
  }
  return unit;
}

const linking =
  /(?:总数|数量|数|共|共计|达到|达|为|有|增至|增加到|扩大到|减少|增加|新增|净增|到了|到|了|至|计|累计|已|各|约|近|超|建成|:)+$/u;

/** The unit of the noun that ends right before a number: 卫生所39个. */
function nounBefore(text: string, to: number): UnitKind | undefined {
  const before = text
    .slice(Math.max(0, to - 14), to)
    .replace(linking, '')
    .replace(/[)”]$/u, '');
  for (let length = Math.min(6, before.length); length > 0; length -= 1) {
    const found = thingNouns.longest(before, before.length - length);
    if (found !== undefined && found.end === before.length) return found.value;
  }
  return undefined;
}

const bedWord = /床/u;
const cardWord = /[卡证]|处方|宣传|海报|单|照片/u;

function byNoun(word: UnitWord, text: string, start: number, end: number): UnitKind {
  switch (word.byNoun) {
    case 'sheet': {
      const near = text.slice(Math.max(0, start - 10), start) + text.slice(end, end + 8);
      return bedWord.test(near) || !cardWord.test(near) ? 'bed' : 'document';
    }
    case 'case': {
      const near = text.slice(Math.max(0, start - 10), start) + text.slice(end, end + 8);
      return /案|举报|投诉|事件|纠纷|事故|违法/u.test(near)
        ? 'case'
        : /设备|器械|仪器|实事|事项|大事|办件/u.test(near)
          ? 'item'
          : 'document';
    }
    case 'house': {
      const noun = nounAfter(text, end) ?? nounBefore(text, start);
      return noun === 'village' ? 'village' : 'institution';
    }
    case 'machine':
      return /手术/u.test(text.slice(Math.max(0, start - 8), start) + text.slice(end, end + 4)) ? 'event' : word.unit;
    default:
      return word.unit;
  }
}

/** The unit that stands at `end`, after a number that begins at `start`. */
export function unitAt({ text, gap }: Folded, start: number, end: number): UnitFound | undefined {
  if (gap[end] === gaps.wide) return undefined;
  const found = units.longest(text, end);
  const isInEnglish = isEnglish(text, start, end);
  if (found === undefined || isInEnglish) {
    const english = isInEnglish ? englishUnitAt(text, end) : undefined;
    if (english !== undefined) return { ...english, strength: 'figure' };
    if (found === undefined) return undefined;
  }
  const word = found.value;
  const next = text[found.end] ?? '';
  if (word.notBefore?.includes(next) && next !== '') {
    return shorter(text, end, found.end);
  }
  const strength = word.strength ?? 'figure';
  if (text[found.end] === '/' || (word.unit === 'CNY' && text[found.end] === '每')) {
    const per = perUnits.longest(text, found.end + 1);
    if (per !== undefined)
      return {
        unit: { of: word.unit, per: per.value },
        end: per.end,
        strength: 'figure',
        word: text.slice(end, per.end),
      };
  }
  if (word.byNoun !== 'thing')
    return { unit: byNoun(word, text, start, found.end), end: found.end, strength, word: word.word };
  const noun = nounAfter(text, found.end) ?? nounBefore(text, start);
  return { unit: noun ?? word.unit, end: found.end, strength, word: word.word, isOpen: noun === undefined };
}

// 5名单位… : the word that was longest does not stand; a shorter one may.
function shorter(text: string, start: number, end: number): UnitFound | undefined {
  const options = units.all(text, start).filter((one) => one.end < end);
  const last = options.at(-1);
  if (last === undefined) return undefined;
  const next = text[last.end] ?? '';
  if (last.value.notBefore?.includes(next) && next !== '') return undefined;
  return { unit: last.value.unit, end: last.end, strength: last.value.strength ?? 'figure', word: last.value.word };
}
