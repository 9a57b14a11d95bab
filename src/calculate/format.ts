import type { Figure } from '../model/figure.js';
import type { WhyMissing } from '../model/tally.js';
import { product } from '../value/decimal.js';
import type { Language, Name } from '../value/name.js';
import type { Ratio } from '../value/ratio.js';
import { type Rounding, round } from '../value/round.js';
import { type Stated, scaleWords, shown } from '../value/stated.js';
import type { Unit, UnitId } from '../value/unit.js';

type Scale = keyof typeof scaleWords;

/** How a figure is written. */
export interface FormatOptions {
  /** Decimal places; 2 for shares, rates, means and money, none for counts. */
  readonly places?: number;
  readonly language?: Language;
  /** Printed in so many: `万` gives 172.12万人. */
  readonly scale?: Scale;
  /** `always` writes a plus too. */
  readonly sign?: 'auto' | 'always';
  readonly rounding?: Rounding;
  readonly unit?: 'shown' | 'hidden';
}

/** An exact value and its unit: a change, or an end of `bounds`. */
export interface Quantity {
  readonly value: Ratio;
  readonly unit: Unit<UnitId>;
}

/**
 * A figure, a change or an end of its bounds as a report writes it: rounded once, last, on the exact quotient.
 *
 * A figure without a value says why in words, and never as 0. A stated figure is written as it was.
 *
 * @throws `PermilleError` `bad-places`
 * @example
 * format(figure, { places: 2 }); // '4.29‰'
 */
export function format(given: Figure | Quantity, options: FormatOptions = {}): string {
  if (!('status' in given)) return write(given.value, given.unit, options);
  const spoken = language(options);
  switch (given.status) {
    case 'known':
      return write(given, given.unit, options);
    case 'stated':
      return writeStated(given.written, given.printedIn ?? given.unit, options);
    case 'incomplete': {
      const so = given.denominator === '0' ? words.undefined[spoken] : write(given, given.unit, options);
      return `${so}(${given.reported}/${given.expected})`;
    }
    case 'missing':
      return [...new Set(Object.values(given.measures))]
        .map((why) => words[why][spoken])
        .join(spoken === 'zh' ? '、' : ', ');
    default:
      return words[given.status][spoken];
  }
}

const language = (options: FormatOptions): Language => options.language ?? 'zh';

const words: Readonly<Record<WhyMissing | 'undefined' | 'suppressed', Name>> = {
  undefined: { zh: '无(分母为0)', en: 'undefined (denominator 0)' },
  suppressed: { zh: '不公布', en: 'suppressed' },
  'not-reported': { zh: '未报告', en: 'not reported' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-collected': { zh: '未收集', en: 'not collected' },
};

function write({ numerator, denominator }: Ratio, unit: Unit<UnitId>, options: FormatOptions): string {
  const { scale = '', rounding } = options;
  const places = options.places ?? (scale ? 2 : (unit.places ?? 2));
  const printed = { numerator: product(numerator, unit.worth), denominator: product(denominator, scaleWords[scale]) };
  return dress(round(printed, places, rounding), scale, unit, options);
}

function writeStated(written: Stated, unit: Unit<UnitId>, options: FormatOptions): string {
  // Of words for the same scale the Chinese one comes first.
  const named = (Object.keys(scaleWords) as Scale[]).filter((word) => scaleWords[word] === written.scale);
  const scale = named.at(language(options) === 'zh' ? 0 : -1) ?? '';
  return dress(shown(written), scale, unit, options);
}

function dress(digits: string, scale: Scale, unit: Unit<UnitId>, options: FormatOptions): string {
  const sign = options.sign === 'always' && /^[^-]*[1-9]/.test(digits) ? '+' : '';
  const spoken = language(options);
  const spaced = (word: string): string => (spoken === 'zh' || /^[%‰]?$/.test(word) ? word : ` ${word}`);
  const number = spoken === 'en' ? digits.replaceAll(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, ',') : digits;
  return `${sign}${number}${spaced(scale)}${options.unit === 'hidden' ? '' : spaced(unit.symbol[spoken])}`;
}
