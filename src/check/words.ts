import { format } from '../calculate/format.js';
import type { Figure } from '../model/figure.js';
import { exact } from '../value/decimal.js';
import type { Language, Name } from '../value/name.js';
import { times } from '../value/ratio.js';
import { round } from '../value/round.js';
import type { Qualifier } from '../value/stated.js';
import type { Unit, UnitId } from '../value/unit.js';
import { type Extent, wholesIn } from './extent.js';
import { type Definitions, idOf } from './scope.js';

/** What a figure is called: its definition's name, and its population's where it has one. */
function called(figure: Figure, { indicators, measures, catalogue }: Definitions, language: Language): string {
  const name = (indicators.get(idOf(figure)) ?? measures.get(idOf(figure)))?.name[language] ?? idOf(figure);
  const population = catalogue.populations.find(({ id }) => id === figure.population && id !== 'everyone')?.name[
    language
  ];
  if (population === undefined) return name;
  return language === 'zh' ? `${population}${name}` : `${name} (${population})`;
}

/** What stands before a value that is not just that value. */
const hedges: Readonly<Record<Qualifier, Name>> = {
  exact: { zh: '', en: '' },
  approx: { zh: '约', en: 'about ' },
  'at-least': { zh: '≥', en: '≥ ' },
  'more-than': { zh: '>', en: '> ' },
  'at-most': { zh: '≤', en: '≤ ' },
  'less-than': { zh: '<', en: '< ' },
  range: { zh: '', en: '' },
  redacted: { zh: '', en: '' },
};

/** A figure as it stands: as printed, hedges and all, or with enough places to tell. */
export const value = (figure: Figure, language: Language): string =>
  hedges[(figure.status === 'stated' && figure.written.qualifier) || 'exact'][language] +
  format(figure, { language, ...(figure.status === 'known' && figure.denominator !== '1' ? { places: 4 } : {}) });

/** A figure by name and value. */
export const said = (figure: Figure, definitions: Definitions, language: Language): string =>
  language === 'zh'
    ? `${called(figure, definitions, 'zh')}${value(figure, 'zh')}`
    : `${called(figure, definitions, 'en')} ${value(figure, 'en')}`;

/** A sentence in both languages. */
export const inBoth = (sentence: (language: Language) => string): Name => ({ zh: sentence('zh'), en: sentence('en') });

/** An extent in a unit, from end to end: `62.79–62.81%`. */
export function spread({ low, high }: Extent, { symbol, worth }: Unit<UnitId>, language: Language, places = 2): string {
  const [a, b] = [low, high].map((end) => (end === undefined ? '…' : exact(round(times(end, worth), places))));
  const gap = language === 'en' && /^[a-z(]/i.test(symbol.en) ? ' ' : '';
  return `${a === b ? a : `${a}–${b}`}${gap}${symbol[language]}`;
}

/** Decimal places somewhat finer than a figure is printed with, as far as anything can be printed. */
export const finer = (figure: Figure): number =>
  Math.min(40, (figure.status === 'stated' ? figure.written.places : 2) + 2);

/** A name inside an English sentence: a capital that only begins it is made small, HIV stays. */
export const within = (name: string): string => name.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

/** The whole numbers of an extent as text: `9547–9554`. */
export function wholes(extent: Extent): string {
  const found = wholesIn(extent);
  if (found === undefined) return '—';
  if (found.to === undefined) return `≥ ${found.from}`;
  return found.from === found.to ? `${found.from}` : `${found.from}–${found.to}`;
}
