import type { Language } from '../value/name.js';
import type { Indicator } from './indicator.js';
import { type Amount, termsOf, type WeightedMeasure } from './measure.js';

/** Counts to be written in place of the measures' names, by id. */
export type Filled = Readonly<Record<string, string>>;

/**
 * An indicator's formula in words, or with numbers filled in.
 *
 * @example
 * formula(infantMortalityRate, 'zh'); // '婴儿死亡数 ÷ 活产数 × 1000‰'
 * @example
 * formula(infantMortalityRate, 'en', { infantDeaths: '9', liveBirths: '2098' }); // '9 ÷ 2098 × 1000‰'
 */
export function formula(indicator: Indicator, language: Language, filled: Filled = {}): string {
  const above = side(indicator.numerator, language, filled);
  if (indicator.method === 'lifeTable')
    return { zh: '由分年龄死亡率编制寿命表算得', en: 'from a life table of death rates by age' }[language];
  if (indicator.denominator === null) return above;
  const [numerator, denominator] = [above, side(indicator.denominator, language, filled)].map(bracketed);
  const { worth, symbol } = indicator.unit;
  if (worth === '1') return `${numerator} ÷ ${denominator}`;
  return `${numerator} ÷ ${denominator} × ${worth}${/^[%‰]$/.test(symbol.zh) ? symbol.zh : ''}`;
}

const side = (amount: Amount, language: Language, filled: Filled): string =>
  termsOf(amount)
    .map((term, index) => signed(term, index, named(term, language, filled)))
    .join(' ');

const named = ({ measure, over }: WeightedMeasure, language: Language, filled: Filled): string => {
  const own = Object.hasOwn(filled, measure.id) ? filled[measure.id] : undefined;
  return `${own ?? measure.name[language]}${over === '1' ? '' : ` ÷ ${over}`}`;
};

function signed({ times }: WeightedMeasure, index: number, name: string): string {
  const away = times.startsWith('-');
  const weight = away ? times.slice(1) : times;
  const sign = away ? '− ' : index === 0 ? '' : '+ ';
  return `${sign}${name}${weight === '1' ? '' : ` × ${weight}`}`;
}

const bracketed = (text: string): string => (/ [+−÷] /.test(text) ? `(${text})` : text);
