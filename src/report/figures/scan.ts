import { type Folded, gaps } from '../fold/fold.js';
import { classes, classOf, isDigit, isLetter } from '../lex/classes.js';
import { clockAt, dateAt, hanDateAt, type WrittenDate } from '../lex/dates.js';
import { currencyBefore, englishYear } from '../lex/english.js';
import { isHanNumeral } from '../lex/han.js';
import { hanAt } from '../lex/han-numbers.js';
import { digitsAt, type WrittenNumber } from '../lex/numbers.js';
import { redactedAt } from '../lex/redacted.js';
import { unitWords } from '../lex/unit-words.js';
import { type Figure, isRateUnit } from './figure.js';
import { fractionAt, tenthsAt } from './fractions.js';
import { isDevice, isGroupLost, isNegative, isSizeClass, markAndCount, negated, unitInBrackets } from './marks.js';
import { hedgeAfter, hedgeBefore, qualifierOf } from './qualifiers.js';
import { rangeFrom, ratioFrom } from './ranges.js';
import { isAsked, isInQuotes, isOrdinal, isSetPhrase, lostDigits, zeroAt } from './refuse.js';
import { shareUnits } from './shared-units.js';
import { type UnitFound, unitAt } from './unit-at.js';

/** What a text has in numbers: figures, and the dates that say when. */
export interface Scanned {
  readonly figures: readonly Figure[];
  readonly dates: readonly WrittenDate[];
}

/** A figure of a number and its unit, with the words around it that hedge it. */
function figureOf(folded: Folded, number: WrittenNumber, unit: UnitFound | undefined): Figure {
  const { text } = folded;
  const end = unit?.end ?? number.end;
  const behind = unit === undefined && number.scale === '1' ? undefined : hedgeAfter(text, end);
  const kind = unit?.unit ?? 'other';
  const hedge = hedgeBefore(text, number.start);
  // 高于全省平均4.6个百分点 compares: the difference itself is exact.
  const compares =
    (kind === 'percentage-point' || kind === 'permille-point') &&
    (hedge?.qualifier === 'more-than' || hedge?.qualifier === 'less-than');
  const ahead = compares ? undefined : hedge;
  return {
    start: number.start,
    end: behind?.end ?? end,
    value: number.value,
    ...(number.value === null ? {} : { places: number.places }),
    scale: number.scale,
    unit: kind,
    qualifier:
      number.form === 'redacted'
        ? 'redacted'
        : number.form === 'nearby'
          ? 'range'
          : number.form === 'vague'
            ? 'approx'
            : qualifierOf(ahead?.qualifier, behind?.qualifier, number.hasMore),
    ...(ahead === undefined ? {} : { hedge: [ahead.start, number.start] as const }),
    strength: unit?.strength ?? 'bare',
    form: number.form === 'redacted' ? 'redacted' : number.form === 'nearby' ? 'range' : 'number',
    isRate: isRateUnit(kind),
    ...(unit?.isOpen === true ? { isOpen: true } : {}),
  };
}

/** Where the title that opens at `at` closes, so that nothing in it is read: 《健康素养66条》. */
function titleEnd(text: string, at: number): number {
  const end = text.slice(at, at + 100).indexOf('》');
  return end < 0 ? at + 1 : at + end + 1;
}

const skip = (end: number): { readonly end: number } => ({ end });

type Step = { readonly end: number; readonly figure?: Figure; readonly date?: WrittenDate };

function digitStep(folded: Folded, at: number): Step {
  const { text, gap } = folded;
  const previous = at > 0 && gap[at] === gaps.none ? text.charCodeAt(at - 1) : 0;
  const attached =
    isLetter(previous) || previous === 43 || previous === 64 || (previous === 45 && isLetter(text.charCodeAt(at - 2)));
  const fraction = text.startsWith('10万分之', at) ? fractionAt(folded, at) : undefined;
  if (fraction !== undefined) return { end: fraction.end, figure: fraction };
  const version = /^\d+(?:\.\d+){2,}/u.exec(text.slice(at, at + 24));
  if (version !== null && !gap.subarray(at + 1, at + version[0].length).some(Boolean) && dateAt(text, at) === undefined)
    return skip(at + version[0].length);
  const inTenths = text[at + 1] === '成' ? tenthsAt(folded, at) : undefined;
  if (inTenths !== undefined) return { end: inTenths.end, figure: inTenths };
  const bare = englishYear(text, at);
  const date = attached
    ? undefined
    : (dateAt(text, at) ?? (bare === undefined ? undefined : { start: at, end: at + 4, year: bare }));
  if (date !== undefined) return { end: date.end, date };
  const clock = clockAt(text, at);
  const ratio = ratioFrom(folded, at);
  if (ratio !== undefined) return { end: ratio.end, figure: ratio };
  if (clock !== undefined) return skip(clock);
  const chain = chained.exec(text.slice(at, at + 40));
  if (chain !== null) return skip(at + chain[0].length);
  const gone = redactedAt(folded, at);
  const plain = gone ?? digitsAt(folded, at);
  const number = gone === undefined && isNegative(text, at) ? negated(plain) : plain;
  const money = currencyBefore(text, at);
  if (money !== undefined)
    return {
      end: plain.end,
      figure: figureOf(
        folded,
        { ...plain, start: money.start },
        { unit: money.unit, end: plain.end, strength: 'figure', word: '' },
      ),
    };
  if (plain.form === 'digits' && plain.value === null) return skip(plain.end);
  if (attached && previous !== 43 && isDevice(folded, number)) return numberStep(folded, number);
  if (text[number.start - 1] === '个' && isInQuotes(text, number.start)) return skip(afterUnit(folded, number));
  if (isGroupLost(folded, number)) return skip(afterUnit(folded, number));
  if (attached || previous === 215 || (previous === 42 && at > 1) || isOrdinal(text, number.start))
    return skip(afterUnit(folded, number));
  if (number.value === '1' && text[number.end] === '/' && text[number.start - 1] === '(')
    return skip(afterUnit(folded, number));
  if (text[number.end] === '+' || (isLetter(text.charCodeAt(number.end)) && !units(folded, number)))
    return skip(number.end);
  return numberStep(folded, number);
}

/** Digits joined by colons that are neither a ratio nor a time of day. */
const chained = /^\d[\d.]*(?::\d[\d.]*)+/u;

const units = (folded: Folded, number: WrittenNumber): boolean =>
  unitAt(folded, number.start, number.end) !== undefined;

function afterUnit(folded: Folded, number: WrittenNumber): number {
  return unitAt(folded, number.start, number.end)?.end ?? number.end;
}

function numberStep(folded: Folded, number: WrittenNumber): Step {
  const range = rangeFrom(folded, number);
  if (range !== undefined)
    return {
      ...range,
      ...(range.figure === undefined
        ? {}
        : { figure: settled(folded.text, range.figure, folded.text.slice(number.end, range.end)) }),
    };
  const unit = unitAt(folded, number.start, number.end);
  if (unit?.strength === 'never' || (unit?.unit === 'bed' && isSizeClass(folded.text, unit.end))) return skip(unit.end);
  if (
    number.form === 'redacted' &&
    unit === undefined &&
    number.scale === '1' &&
    /^[月年日季县市区镇乡村局院省街路医同先女某省]/u.test(folded.text.slice(number.end, number.end + 1))
  )
    return skip(number.end);
  const said = unit === undefined && number.form === 'digits' ? unitInBrackets(folded, number) : undefined;
  if (said !== undefined) return { end: number.end, figure: figureOf(folded, number, { ...said, end: number.end }) };
  const split = markAndCount(folded, number, unit);
  if (split !== undefined) return numberStep(folded, split);
  const figure = figureOf(folded, number, unit);
  return { end: figure.end, figure: settled(folded.text, figure, unit?.word ?? '') };
}

/** A figure whose unit is asked for by the words around it counts as one. */
const settled = (text: string, figure: Figure, word: string): Figure =>
  figure.strength === 'asked' &&
  !/[年日岁月点]$/u.test(figure.form === 'number' ? '' : word) &&
  (figure.form === 'redacted' || isAsked(text, figure, word))
    ? { ...figure, strength: 'figure' }
    : figure;

/** What may stand behind a Chinese numeral where it is a number: another one, a unit, 分之, 成, 余. */
const goesOn = new Uint8Array(65536);
for (const { word } of unitWords) goesOn[word.charCodeAt(0)] = 1;
for (const char of '分成余多点几以死发感病新增季半〇○零至到~-,。;、)\n左') goesOn[char.charCodeAt(0)] = 1;
for (let code = 0x4e00; code < 0xa000; code += 1) if (isHanNumeral(String.fromCharCode(code))) goesOn[code] = 1;

function hanStep(folded: Folded, at: number): Step {
  const { text } = folded;
  if (at + 1 < text.length && goesOn[text.charCodeAt(at + 1)] !== 1) return skip(at + 1);
  const fraction = fractionAt(folded, at);
  if (fraction !== undefined)
    return {
      end: fraction.end,
      figure:
        text[at - 1] === '负' && fraction.form === 'number'
          ? { ...fraction, start: at - 1, value: `-${fraction.value}` }
          : fraction,
    };
  const date = hanDateAt(text, at);
  if (date !== undefined) return { end: date.end, date };
  const tenths = tenthsAt(folded, at);
  if (tenths !== undefined) return { end: tenths.end, figure: tenths };
  if (text[at - 1] === '廿' || text[at - 1] === '卅') return skip(at + 1);
  const zero = zeroAt(folded, at);
  if (zero !== undefined) return { end: zero.end, figure: zero };
  const number = hanAt(folded, at);
  if (number === undefined) return skip(at + 1);
  const step = numberStep(folded, number);
  const { figure } = step;
  if (figure === undefined) return step;
  if (text[number.start - 1] === '每' && text[number.end - 1] !== '个') return skip(number.end);
  if (figure.strength === 'bare' && figure.form === 'number') return skip(number.end);
  if (isInQuotes(text, number.start) || isOrdinal(text, number.start) || isSetPhrase(text, number, figure))
    return skip(figure.end);
  return step;
}

function stepAt(folded: Folded, at: number, kind: number): Step {
  switch (kind) {
    case classes.digit:
      return digitStep(folded, at);
    case classes.han:
      return hanStep(folded, at);
    case classes.redacted: {
      const number = redactedAt(folded, at);
      return number === undefined || isDigit(folded.text.charCodeAt(at - 1))
        ? skip(at + 1)
        : numberStep(folded, number);
    }
    default: {
      const lost = lostDigits(folded, at);
      return lost === undefined ? skip(at + 1) : { end: lost.end, figure: lost };
    }
  }
}

/** Every number of a folded text that has a unit or may have one by its name, in order, and every date. */
export function scan(folded: Folded): Scanned {
  const { text } = folded;
  const figures: Figure[] = [];
  const dates: WrittenDate[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x300a) {
      at = titleEnd(text, at);
      continue;
    }
    const kind = classOf(code);
    if (kind === classes.other) {
      at += 1;
      continue;
    }
    const step = stepAt(folded, at, kind);
    if (step.figure !== undefined) figures.push(step.figure);
    if (step.date !== undefined) dates.push(step.date);
    at = Math.max(step.end, at + 1);
  }
  return { figures: shareUnits(folded, figures), dates };
}
