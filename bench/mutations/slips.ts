import { ratio, units } from 'permille';
import { minus, over, times } from '../../src/value/ratio.js';
import { round } from '../../src/value/round.js';
import { stated, statedRatio } from '../../src/value/stated.js';
import type { Random } from '../random.js';
import { measures, type Shape, shapes } from './definitions.js';
import { type FigureSet, isZero } from './figure-set.js';
import type { Printed } from './system.js';

/** A figure of a set that was printed otherwise than it should be. */
export interface Slipped {
  readonly index: number;
  readonly text: string;
}

/** A kind of slip: what it makes of a set, if it can be made in it; and what a set must begin with. */
export interface Slip {
  readonly name: string;
  readonly from?: (random: Random) => readonly Shape[];
  readonly make: (set: FigureSet, random: Random) => readonly Slipped[];
}

interface Parts {
  readonly digits: string;
  readonly scale: string;
  readonly unit: string;
}

const partsOf = (text: string): Parts => {
  const [, digits = '', scale = '', unit = ''] = /^([\d.]+)(万?)(.*)$/.exec(text) ?? [];
  return { digits, scale, unit };
};
const put = ({ digits, scale, unit }: Parts): string => `${digits}${scale}${unit}`;

/** One of all that could be made, each from one figure. */
function anywhere(make: (printed: Printed, set: FigureSet, index: number) => readonly string[]) {
  return (set: FigureSet, random: Random): readonly Slipped[] => {
    const all = set.figures.map((printed, index) => make(printed, set, index).filter((text) => text !== printed.text));
    const able = all.flatMap((texts, index) => (texts.length === 0 ? [] : [{ texts, index }]));
    const one = able[random.whole(able.length)];
    const text = one?.texts[random.whole(one.texts.length)];
    return one === undefined || text === undefined ? [] : [{ index: one.index, text }];
  };
}

const tidy = (digits: string): string | undefined => {
  const [before = '', after = ''] = digits.split('.');
  const whole = before.replace(/^0+(?=\d)/, '') || '0';
  return /[1-9]/.test(digits) ? (after === '' ? whole : `${whole}.${after}`) : undefined;
};

function transposed({ text }: Printed): readonly string[] {
  const parts = partsOf(text);
  const places = [...parts.digits].flatMap((digit, index) => (digit === '.' ? [] : [index]));
  return places.slice(1).flatMap((at, order) => {
    const before = places[order] ?? 0;
    const digits = [...parts.digits];
    [digits[before], digits[at]] = [digits[at] ?? '', digits[before] ?? ''];
    return digits[0] === '0' && digits[1] !== '.' ? [] : [put({ ...parts, digits: digits.join('') })];
  });
}

function pointMoved({ text }: Printed): readonly string[] {
  const parts = partsOf(text);
  const point = parts.digits.indexOf('.');
  if (point < 0) return [];
  const bare = parts.digits.replace('.', '');
  return [point - 1, point + 1].flatMap((at) => {
    const padded = at <= 0 ? `0${bare}` : bare;
    const place = at <= 0 ? 1 : at;
    const digits = tidy(`${padded.slice(0, place)}.${padded.slice(place)}`);
    return digits === undefined ? [] : [put({ ...parts, digits })];
  });
}

function otherSign({ text }: Printed): readonly string[] {
  if (isZero(text)) return [];
  if (text.endsWith('%')) return [text.replace('%', '‰')];
  return text.endsWith('‰') ? [text.replace('‰', '%')] : [];
}

const scaleLost = ({ text }: Printed): readonly string[] =>
  partsOf(text).scale === '' ? [] : [text.replace('万', '')];

/** A value printed as a figure is: with its places, in its scale and its unit. */
function printedLike({ text, figure }: Printed, value: Parameters<typeof times>[0]): string {
  const { places, scale } = stated(text, figure.unit.id);
  return put({ ...partsOf(text), digits: round(over(times(value, units[figure.unit.id].worth), scale), places) });
}

const worthOf = ({ text, figure }: Printed) => statedRatio(stated(text, figure.unit.id));

/** A rate that is its denominator over its numerator; or its two counts, each in the place of the other. */
function swapped(set: FigureSet, random: Random): readonly Slipped[] {
  const counts = new Map(
    set.figures.flatMap(({ shape }, index) =>
      'numerator' in shape.definition ? [] : [[shape.definition.id, index] as const],
    ),
  );
  const able = set.figures.flatMap((rate, index) => {
    const { numerator, denominator } = rate.shape;
    if (denominator.length === 0 || isZero(rate.text)) return [];
    const inverse = [{ index, text: printedLike(rate, over(1, worthOf(rate))) }];
    const [above, below] = [counts.get(numerator.join('+')), counts.get(denominator.join('+'))];
    const [a, b] = [set.figures[above ?? -1], set.figures[below ?? -1]];
    if (above === undefined || below === undefined || !a || !b || partsOf(a.text).unit !== partsOf(b.text).unit)
      return [inverse];
    return [
      inverse,
      [
        { index: above, text: b.text },
        { index: below, text: a.text },
      ],
    ];
  });
  const made = able[random.whole(able.length)] ?? [];
  return made.every(({ index, text }) => text !== set.figures[index]?.text) ? made : [];
}

/** What a measure is a part of, straight or through others. */
const wholesOf = (id: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const climb = (at: string): void => {
    for (const whole of measures.get(at)?.partOf ?? []) {
      if (!found.has(whole)) {
        found.add(whole);
        climb(whole);
      }
    }
  };
  climb(id);
  return found;
};

/** A part somewhat above its whole: a count above a count, a rate above one over the same denominator, a share above 100%. */
function aboveWhole(set: FigureSet, random: Random): readonly Slipped[] {
  const pairs = set.figures.flatMap((part, index) => {
    const [own = ''] = part.shape.numerator;
    const wholes = wholesOf(own);
    const nested = set.figures.filter(
      (whole) =>
        wholes.has(whole.shape.numerator.join('+')) && whole.shape.denominator.join() === part.shape.denominator.join(),
    );
    const share = part.shape.denominator.length > 0 && wholes.has(part.shape.denominator.join('+'));
    return [...nested.map(worthOf), ...(share ? [ratio(1)] : [])].map((whole) => ({ index, part, whole }));
  });
  const pair = pairs[random.whole(pairs.length)];
  if (pair === undefined) return [];
  const text = printedLike(pair.part, times(pair.whole, ratio(102 + random.whole(29), 100)));
  return text === pair.part.text ? [] : [{ index: pair.index, text }];
}

const totals = shapes.filter(({ definition }) => (measures.get(definition.id)?.sumOf?.length ?? 0) > 0);

/** A total that leaves a part out, or whose last carry was lost. */
function wrongTotal(set: FigureSet, random: Random): readonly Slipped[] {
  const able = set.figures.flatMap((total, index) => {
    const { sumOf = [] } = measures.get(total.shape.definition.id) ?? {};
    const parts = set.figures.filter(({ shape }) => sumOf.includes(shape.definition.id));
    return sumOf.length > 0 ? [{ total, index, parts }] : [];
  });
  const one = able[random.whole(able.length)];
  if (one === undefined) return [];
  const { total, index, parts } = one;
  const forgotten = parts[random.whole(parts.length)];
  const { scale, places } = stated(total.text, total.figure.unit.id);
  const carry = over(times(10 ** (1 + random.whole(3)), scale), 10 ** places);
  const lost = forgotten !== undefined && random.chance(0.5) ? worthOf(forgotten) : carry;
  const text = printedLike(total, minus(worthOf(total), lost));
  return text === total.text || text.startsWith('-') ? [] : [{ index, text }];
}

/** A total and its parts, now and then one of them left out. */
function someTotal(random: Random): readonly Shape[] {
  const total = totals[random.whole(totals.length)];
  const { sumOf = [] } = measures.get(total?.definition.id ?? '') ?? {};
  const absent = random.chance(0.25) ? sumOf[random.whole(sumOf.length)] : undefined;
  return shapes.filter(
    (shape) => shape === total || (sumOf.includes(shape.definition.id) && shape.definition.id !== absent),
  );
}

/** The kinds of slip. */
export const slips: readonly Slip[] = [
  { name: 'digit transposed', make: anywhere(transposed) },
  { name: 'decimal point moved', make: anywhere(pointMoved) },
  { name: '% for ‰', make: anywhere(otherSign) },
  { name: '万 lost', make: anywhere(scaleLost) },
  { name: 'numerator and denominator swapped', make: swapped },
  {
    name: 'stale year',
    make: anywhere((_, { yearBefore }, index) => [yearBefore[index] ?? ''].filter((text) => text !== '')),
  },
  { name: 'part above whole', make: aboveWhole },
  { name: 'wrong total', from: someTotal, make: wrongTotal },
];
