import { definitionsOf } from '../../check/scope.js';
import type { Role } from '../../model/figure.js';
import type { Language, Name } from '../../value/name.js';
import { periodName } from '../../value/period.js';
import type { Qualifier } from '../../value/stated.js';
import type { Reading } from '../reading.js';
import type { OutputOptions } from './report.js';
import { withUnit } from './unit-words.js';

/** What a reading says, in words; what it does not say is empty. */
export interface ReadingWords {
  readonly value: string;
  /** What it is of, and of whom. */
  readonly meaning: string;
  /** Where and when. */
  readonly about: string;
  /** How it is meant, where not as an exact number of what is. */
  readonly as: string;
}

const roles: Readonly<Record<Role, Name>> = {
  actual: { zh: '', en: '' },
  target: { zh: '目标', en: 'target' },
  standard: { zh: '标准', en: 'standard' },
  change: { zh: '增减', en: 'change' },
};

const qualifiers: Readonly<Record<Qualifier, Name>> = {
  exact: { zh: '', en: '' },
  approx: { zh: '约数', en: 'about' },
  'at-least': { zh: '至少', en: 'at least' },
  'more-than': { zh: '多于', en: 'more than' },
  'at-most': { zh: '至多', en: 'at most' },
  'less-than': { zh: '少于', en: 'less than' },
  range: { zh: '区间', en: 'range' },
  redacted: { zh: '隐去', en: 'redacted' },
};

/** The headings of a table of figures. */
export const figureHeadings: Readonly<Record<Language, readonly string[]>> = {
  zh: ['位置', '原文', '数值', '指标', '地区和时期', '含义'],
  en: ['at', 'text', 'value', 'indicator', 'place and period', 'meant as'],
};

/** What stands for a value that a text does not give, and for a figure that nothing is known of. */
export const none = '—';

/** Whether it is known what a reading is of. */
export const isKnown = ({ indicator, measure }: Reading): boolean => indicator !== undefined || measure !== undefined;

/** What readings say in a language; what they are of goes by its name where a catalogue has it. */
export function readingWords({ catalogue, language = 'zh' }: OutputOptions): (reading: Reading) => ReadingWords {
  const name = namer({ catalogue, language });
  const [and, comma] = language === 'zh' ? ['、', ' '] : [', ', ', '];
  return (reading) => {
    const { value, unit, role, qualifier, place, period, also = [] } = reading;
    const of = isKnown(reading) ? [reading, ...also].map(name) : [];
    const said = [roles[role][language], qualifiers[qualifier][language]].filter((word) => word !== '');
    return {
      value: value === null ? none : withUnit(value, unit, language),
      meaning: of.join(and),
      about: [place, period && periodName(period)[language]].filter((part) => part !== undefined).join(comma),
      as: said.join(and),
    };
  };
}

type Namer = (of: Pick<Reading, 'indicator' | 'measure' | 'population'>) => string;

function namer({ catalogue, language }: { catalogue: OutputOptions['catalogue']; language: Language }): Namer {
  const definitions = catalogue && definitionsOf(catalogue);
  const populations = new Map(catalogue?.populations.map(({ id, name }) => [id, name[language]]));
  return ({ indicator, measure, population = 'everyone' }) => {
    const known = definitions?.indicators.get(indicator ?? '') ?? definitions?.measures.get(measure ?? '');
    const name = known?.name[language] ?? indicator ?? measure ?? '';
    if (population === 'everyone') return name;
    const who = populations.get(population) ?? population;
    return language === 'zh' ? `${name}(${who})` : `${name} (${who})`;
  };
}
