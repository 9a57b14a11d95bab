import type { UnitKind } from '../../value/unit.js';
import type { Folded } from '../fold/fold.js';
import { isDigit } from '../lex/classes.js';
import { hanValue, isHanNumeral } from '../lex/han.js';
import { digitsAt } from '../lex/numbers.js';
import type { Figure } from './figure.js';
import { hedgeAfter, hedgeBefore, qualifierOf } from './qualifiers.js';

const bases: readonly (readonly [words: string, unit: UnitKind])[] = [
  ['百分之', 'percent'],
  ['千分之', 'permille'],
  ['万分之', 'per-10k'],
  ['十万分之', 'per-100k'],
  ['10万分之', 'per-100k'],
];

interface Part {
  readonly end: number;
  readonly value: string;
  readonly places: number;
}

function partAt(folded: Folded, at: number): Part | undefined {
  const { text } = folded;
  if (isDigit(text.charCodeAt(at))) {
    const number = digitsAt(folded, at);
    return number.value === null || number.scale !== '1'
      ? undefined
      : { end: number.end, value: number.value, places: number.places };
  }
  let end = at;
  while (end < at + 24 && isHanNumeral(text[end] ?? '')) end += 1;
  if (end === at) return undefined;
  if (text[end] === '点' && isHanNumeral(text[end + 1] ?? '')) {
    end += 2;
    while (end < at + 40 && isHanNumeral(text[end] ?? '')) end += 1;
  }
  const written = text.slice(at, end);
  const value = written === '百' ? '100' : hanValue(written);
  if (value === undefined) return undefined;
  return { end, value, places: written.includes('点') ? written.length - written.indexOf('点') - 1 : 0 };
}

function made(
  folded: Folded,
  start: number,
  end: number,
  rest: Pick<Figure, 'value' | 'unit' | 'form'> & { readonly places?: number },
): Figure {
  const behind = hedgeAfter(folded.text, end);
  const ahead = hedgeBefore(folded.text, start);
  return {
    start,
    end: behind?.end ?? end,
    scale: '1',
    strength: 'figure',
    isRate: rest.unit !== 'ratio',
    qualifier: rest.form === 'range' ? 'range' : qualifierOf(ahead?.qualifier, behind?.qualifier, false),
    ...(ahead === undefined ? {} : { hedge: [ahead.start, start] as const }),
    ...rest,
  };
}

const tenths =
  /^([一二三四五六七八九1-9])成([一二三四五六七八九半])?(?=以上|以下|以内|左右|多|[,。、;)的是为提升降增到至\n]|$)/u;

/** A figure in tenths: 四成, 九成五, 一成以下. */
export function tenthsAt(folded: Folded, start: number): Figure | undefined {
  const found = tenths.exec(folded.text.slice(start, start + 6));
  if (found === null) return undefined;
  const [all, tens = '', ones] = found;
  const value = `${hanValue(tens) ?? tens}${ones === undefined ? '0' : ones === '半' ? '5' : hanValue(ones)}`;
  return made(folded, start, start + all.length, { value, unit: 'percent', form: 'number', places: 0 });
}

/** A figure with 分之: 百分之九十八, 千分之3.2, 三分之二, 十万分之十二. */
export function fractionAt(folded: Folded, start: number): Figure | undefined {
  const { text } = folded;
  const based = bases.find(([words]) => text.startsWith(words, start));
  if (based !== undefined) {
    const [words, unit] = based;
    const from = partAt(folded, start + words.length);
    if (from === undefined) return undefined;
    const to = /^[至到~-]/u.test(text.slice(from.end, from.end + 1))
      ? partAt(folded, from.end + (text.startsWith(words, from.end + 1) ? words.length + 1 : 1))
      : undefined;
    if (to !== undefined)
      return made(folded, start, to.end, {
        value: `${from.value}-${to.value}`,
        unit,
        form: 'range',
        places: from.places,
      });
    return made(folded, start, from.end, { value: from.value, unit, form: 'number', places: from.places });
  }
  const below = partAt(folded, start);
  if (below === undefined || !text.startsWith('分之', below.end)) return undefined;
  const above = partAt(folded, below.end + 2);
  if (above === undefined) return undefined;
  return made(folded, start, above.end, { value: `${above.value}/${below.value}`, unit: 'ratio', form: 'fraction' });
}
