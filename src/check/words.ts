import { format } from '../calculate/format.js';
import type { Figure } from '../model/figure.js';
import type { Language, Name } from '../value/name.js';
import { type Ratio, times } from '../value/ratio.js';
import { round } from '../value/round.js';
import type { Extent } from './extent.js';
import { wholesIn } from './extent.js';
import { type Definitions, idOf } from './scope.js';
import type { Unit } from '../value/unit.js';

/** What a figure is called: its definition's name, and its population's where it has one. */
export function called(figure: Figure, { indicators, measures, catalogue }: Definitions, language: Language): string {
  const name = (indicators.get(idOf(figure)) ?? measures.get(idOf(figure)))?.name[language] ?? idOf(figure);
  const population = catalogue.populations.find(({ id }) => id === figure.population && id !== 'everyone')?.name[language];
  if (population === undefined) return name;
  return language === 'zh' ? `${population}${name}` : `${name} (${population})`;
}

/** A figure as it stands: as printed, or with enough places to tell. */
export const value = (figure: Figure, language: Language): string =>
  format(figure, { language, ...(figure.status === 'known' && figure.denominator !== '1' ? { places: 4 } : {}) });

/** A figure by name and value. */
export const said = (figure: Figure, definitions: Definitions, language: Language): string =>
  language === 'zh' ? `${called(figure, definitions, 'zh')}${value(figure, 'zh')}` : `${called(figure, definitions, 'en')} ${value(figure, 'en')}`;

/** A sentence in both languages. */
export const inBoth = (sentence: (language: Language) => string): Name => ({ zh: sentence('zh'), en: sentence('en') });

/** A ratio in a unit, as digits. */
export const digits = (amount: Ratio, unit: Pick<Unit, 'worth'>, places = 2): string => round(times(amount, unit.worth), places);

/** The whole numbers of an extent as text: `9547–9554`. */
export function wholes(extent: Extent): string {
  const found = wholesIn(extent);
  if (found === undefined) return '—';
  if (found.to === undefined) return `≥ ${found.from}`;
  return found.from === found.to ? `${found.from}` : `${found.from}–${found.to}`;
}
