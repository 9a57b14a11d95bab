import type { Figure } from '../model/figure.js';
import type { WhyMissing } from '../model/tally.js';
import type { Language, Name } from '../value/name.js';
import { over, type Ratio, ratio, times } from '../value/ratio.js';
import { halfUp, type Rounding, round } from '../value/round.js';
import { type Stated, scaleWords, shown } from '../value/stated.js';
import { type Unit, type UnitId, units } from '../value/unit.js';
import type { PercentChange, PointChange } from './change.js';

/** How a figure is written. */
export interface FormatOptions {
  /** Decimal places; 2 for shares, rates, means and money, none for counts. */
  readonly places?: number;
  readonly language?: Language;
  /** Printed in so many: `万` gives 172.12万人. */
  readonly scale?: keyof typeof scaleWords;
  /** `always` writes a plus too. */
  readonly sign?: 'auto' | 'always';
  readonly rounding?: Rounding;
  readonly unit?: 'shown' | 'hidden';
}

/**
 * A figure or a change as a report writes it: rounded once, last, on the exact quotient.
 *
 * A figure without a value says why in words, and never as 0. A stated figure is written as it was.
 *
 * @throws `PermilleError` `bad-places`
 * @example
 * format(figure, { places: 2 }); // '4.29‰'
 */
export function format(given: Figure | PointChange | PercentChange, options: FormatOptions = {}): string {
  if (!('status' in given)) return write(given.value, given.unit, options);
  switch (given.status) {
    case 'known':
      return write(ratio(given.numerator, given.denominator), given.unit, options);
    case 'stated':
      return writeStated(given.written, given.unit, options);
    case 'incomplete':
      return `${given.denominator === '0' ? words.undefined[language(options)] : write(ratio(given.numerator, given.denominator), given.unit, options)}(${given.reported}/${given.expected})`;
    case 'missing': {
      const why = [...new Set(Object.values(given.measures))];
      return why.map((each) => missingWords[each][language(options)]).join(language(options) === 'zh' ? '、' : ', ');
    }
    case 'undefined':
    case 'suppressed':
      return words[given.status][language(options)];
  }
}

const language = (options: FormatOptions): Language => options.language ?? 'zh';

const words = {
  undefined: { zh: '无(分母为0)', en: 'undefined (denominator 0)' },
  suppressed: { zh: '不公布', en: 'suppressed' },
} as const satisfies Record<string, Name>;

const missingWords: Record<WhyMissing, Name> = {
  'not-reported': { zh: '未报告', en: 'not reported' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  'not-collected': { zh: '未收集', en: 'not collected' },
};

/** Units whose figures are counted, and printed without decimals unless asked. */
const counted: ReadonlySet<string> = new Set([
  'persons', 'personTimes', 'households', 'couples', 'beds', 'institutions', 'villages', 'documents', 'teams', 'cases', 'items', 'events',
]);

function write(value: Ratio, unit: Unit<UnitId>, options: FormatOptions): string {
  const { scale = '', rounding = halfUp } = options;
  const places = options.places ?? (counted.has(unit.id) && scale === '' ? 0 : 2);
  const digits = round(over(times(value, unit.worth), scaleWords[scale]), places, rounding);
  return dress(digits, scale, unit, options);
}

function writeStated(written: Stated, unit: Unit<UnitId>, options: FormatOptions): string {
  const words = (Object.keys(scaleWords) as (keyof typeof scaleWords)[]).filter((word) => scaleWords[word] === written.scale);
  const scale = words.find((word) => /[a-z]/.test(word) === (language(options) === 'en')) ?? words[0] ?? '';
  return dress(shown(written), scale, written.unit === undefined ? unit : units[written.unit], options);
}

function dress(digits: string, scale: keyof typeof scaleWords, unit: Unit<UnitId>, options: FormatOptions): string {
  const plus = options.sign === 'always' && !digits.startsWith('-') && /[1-9]/.test(digits) ? '+' : '';
  const symbol = options.unit === 'hidden' ? '' : unit.symbol[language(options)];
  const number = `${plus}${language(options) === 'en' ? grouped(digits) : digits}`;
  if (language(options) === 'zh') return `${number}${scale}${symbol}`;
  return [number, ...(scale === '' ? [] : [scale]), ...(/^[a-z(]/i.test(symbol) ? [symbol] : [])].join(' ') + (/^[a-z(]/i.test(symbol) ? '' : symbol);
}

const grouped = (digits: string): string => {
  const [whole = '', decimals] = digits.split('.');
  const separated = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? separated : `${separated}.${decimals}`;
};
