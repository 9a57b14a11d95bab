import { type Folded, gaps } from '../fold/fold.js';
import { clockAt, dateAt, hanDateAt, type WrittenDate } from '../lex/dates.js';
import {
  classes,
  classOf,
  digitsAt,
  hanAt,
  isDigit,
  isLetter,
  redactedAt,
  type WrittenNumber,
} from '../lex/numbers.js';
import { type Figure, isRateUnit } from './figure.js';
import { fractionAt } from './fractions.js';
import { hedgeAfter, hedgeBefore, qualifierOf } from './qualifiers.js';
import { rangeFrom, ratioFrom } from './ranges.js';
import { isAge, isAsked, isInQuotes, isOrdinal, isSetPhrase, lostDigits, zeroAt } from './refuse.js';
import { shareUnits } from './shared-units.js';
import { type UnitFound, unitAt } from './unit-at.js';

/** What a text has in numbers: figures, and the dates that say when. */
export interface Scanned {
  readonly figures: readonly Figure[];
  readonly dates: readonly WrittenDate[];
}

/** A figure of a number and its unit, with the words around it that hedge it. */
export function figureOf(folded: Folded, number: WrittenNumber, unit: UnitFound | undefined): Figure {
  const { text } = folded;
  const end = unit?.end ?? number.end;
  const behind = unit === undefined && number.scale === '1' ? undefined : hedgeAfter(text, end);
  const ahead = hedgeBefore(text, number.start);
  const kind = unit?.unit ?? 'other';
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
        : number.form === 'vague'
          ? 'approx'
          : qualifierOf(ahead?.qualifier, behind?.qualifier, number.hasMore),
    ...(ahead === undefined ? {} : { hedge: [ahead.start, number.start] as const }),
    strength: unit?.strength ?? 'bare',
    form: number.form === 'redacted' ? 'redacted' : 'number',
    isRate: isRateUnit(kind),
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
  const date = attached ? undefined : dateAt(text, at);
  if (date !== undefined) return { end: date.end, date };
  const clock = clockAt(text, at);
  const ratio = ratioFrom(folded, at);
  if (ratio !== undefined) return { end: ratio.end, figure: ratio };
  if (clock !== undefined) return skip(clock);
  const gone = redactedAt(folded, at);
  const number = gone ?? digitsAt(folded, at);
  if (attached || previous === 215 || (previous === 42 && at > 1) || isOrdinal(text, number.start))
    return skip(afterUnit(folded, number));
  if (number.value === '1' && text[number.end] === '/' && text[number.start - 1] === '(')
    return skip(afterUnit(folded, number));
  if (text[number.end] === '+' || (isLetter(text.charCodeAt(number.end)) && !units(folded, number)))
    return skip(number.end);
  return numberStep(folded, number);
}

const units = (folded: Folded, number: WrittenNumber): boolean =>
  unitAt(folded, number.start, number.end) !== undefined;

function afterUnit(folded: Folded, number: WrittenNumber): number {
  return unitAt(folded, number.start, number.end)?.end ?? number.end;
}

function numberStep(folded: Folded, number: WrittenNumber): Step {
  const range = rangeFrom(folded, number);
  if (range !== undefined) return range;
  const unit = unitAt(folded, number.start, number.end);
  if (unit?.strength === 'never') return skip(unit.end);
  if (number.form === 'redacted' && unit === undefined && number.scale === '1') return skip(number.end);
  const figure = figureOf(folded, number, unit);
  if (figure.strength === 'asked' && isAge(unit?.word ?? '', figure)) return skip(figure.end);
  if (figure.strength === 'asked' && !isAsked(folded.text, figure, unit?.word ?? ''))
    return { end: figure.end, figure: { ...figure, strength: 'asked' } };
  return { end: figure.end, figure: figure.strength === 'asked' ? { ...figure, strength: 'figure' } : figure };
}

function hanStep(folded: Folded, at: number): Step {
  const { text } = folded;
  const fraction = fractionAt(folded, at);
  if (fraction !== undefined) return { end: fraction.end, figure: fraction };
  const date = hanDateAt(text, at);
  if (date !== undefined) return { end: date.end, date };
  const zero = zeroAt(folded, at);
  if (zero !== undefined) return { end: zero.end, figure: zero };
  const number = hanAt(folded, at);
  if (number === undefined) return skip(at + 1);
  const step = numberStep(folded, number);
  const { figure } = step;
  if (figure === undefined) return step;
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
