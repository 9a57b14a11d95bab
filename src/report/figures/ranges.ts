import { product } from '../../value/decimal.js';
import { compare } from '../../value/ratio.js';
import { type Folded, gaps } from '../fold/fold.js';
import { classes, classOf } from '../lex/classes.js';
import { hanAt } from '../lex/han-numbers.js';
import { digitsAt, type WrittenNumber } from '../lex/numbers.js';
import { redactedAt } from '../lex/redacted.js';
import { type Figure, isRateUnit } from './figure.js';
import { hedgeAfter, hedgeBefore, qualifierOf } from './qualifiers.js';
import { type UnitFound, unitAt } from './unit-at.js';

const signs = new Set(['-', '~', '至', '到']);
const levels = /(?:由|从|自)(?:原来的?|过去的?|上年的?|去年的?|同期的?|年初的?|(?:19|20)\d{2}年的?)?(?:约|近)?$/u;

const sameUnit = (one: UnitFound, other: UnitFound): boolean => JSON.stringify(one.unit) === JSON.stringify(other.unit);

function numberAt(folded: Folded, at: number): WrittenNumber | undefined {
  const kind = classOf(folded.text.charCodeAt(at));
  if (kind === classes.digit) return redactedAt(folded, at) ?? digitsAt(folded, at);
  return kind === classes.han ? hanAt(folded, at) : undefined;
}

/** A range that begins with a number: 4-5个工作日, 20%-40%, 三至五家; or both numbers left out where it is a code. */
export function rangeFrom(
  folded: Folded,
  first: WrittenNumber,
): { readonly end: number; readonly figure?: Figure } | undefined {
  const { text, gap } = folded;
  const firstUnit = unitAt(folded, first.start, first.end);
  const sign = firstUnit?.end ?? first.end;
  if (!signs.has(text[sign] ?? '') || gap[sign] === gaps.wide || gap[sign + 1] === gaps.wide) return undefined;
  const isWord = text[sign] === '至' || text[sign] === '到';
  if (isWord && levels.test(text.slice(Math.max(0, first.start - 12), first.start))) return undefined;
  const second = numberAt(folded, sign + 1);
  if (second === undefined || second.form === 'vague') return undefined;
  const unit = unitAt(folded, first.start, second.end);
  // 010-65285634, 2019-2021, 128-3: no unit and no range.
  if (unit === undefined) return firstUnit === undefined && !isWord ? { end: second.end } : undefined;
  if (firstUnit !== undefined && !sameUnit(firstUnit, unit) && firstUnit.strength !== 'asked') return undefined;
  if (unit.strength === 'never') return { end: unit.end };
  const shared = first.scale === '1' && firstUnit === undefined ? second.scale : '1';
  const low = first.value === null ? null : product(first.value, shared);
  const ranged = low !== null && second.value !== null && compare(low, second.value) < 0;
  if (!ranged && second.value !== null && low !== null) return firstUnit === undefined ? { end: unit.end } : undefined;
  const behind = hedgeAfter(text, unit.end);
  const ahead = hedgeBefore(text, first.start);
  const isGone = low === null || second.value === null;
  return {
    end: behind?.end ?? unit.end,
    figure: {
      start: first.start,
      end: behind?.end ?? unit.end,
      value: isGone ? null : `${low}-${second.value}`,
      ...(isGone ? {} : { places: first.places }),
      scale: second.scale,
      unit: unit.unit,
      qualifier: isGone ? 'redacted' : 'range',
      ...(ahead === undefined ? {} : { hedge: [ahead.start, first.start] as const }),
      strength: unit.strength,
      form: isGone ? 'redacted' : 'range',
      isRate: isRateUnit(unit.unit),
    },
  };
}

const comparison = /比/u;
const ratio = /^(\d{1,8}(?:\.\d{1,8})?):(\d{1,8}(?:\.\d{1,8})?)(?![\d:]|\.\d)/u;

/** A ratio that begins at `start`: 1:1.3. Times of day are none unless something is compared before them. */
export function ratioFrom(folded: Folded, start: number): Figure | undefined {
  const { text } = folded;
  const found = ratio.exec(text.slice(start, start + 24));
  if (found === null) return undefined;
  const [all, one = '', other = ''] = found;
  const to = start + all.length;
  const second = to - other.length;
  const before = text.slice(Math.max(0, start - 16), start).replace(/^.*[。;\n]/su, '');
  const isShared = /^(?:分担|负担|承担|比例|的比例|配套|配比)/u.test(text.slice(to, to + 3));
  if (one !== '1' && !comparison.test(before) && !isShared) return undefined;
  if (unitAt(folded, second, to) !== undefined && !comparison.test(before) && !isShared) return undefined;
  const behind = hedgeAfter(text, to);
  const ahead = hedgeBefore(text, start);
  return {
    start,
    end: behind?.end ?? to,
    value: `${product(one, 1)}:${product(other, 1)}`,
    scale: '1',
    unit: 'ratio',
    qualifier: qualifierOf(ahead?.qualifier, behind?.qualifier, false),
    ...(ahead === undefined ? {} : { hedge: [ahead.start, start] as const }),
    strength: 'figure',
    form: 'ratio',
    isRate: false,
  };
}
