import type { Severity } from '../../model/finding.js';

/** How a rule about figures is taken where figures were read out of prose. */
export interface Taken {
  /** The severities that are told. */
  readonly tells: readonly Severity[];
  /** Whether an error is one only within a sentence: further away, figures may be of other groups or days. */
  readonly within?: 'sentence';
  /** The severest that it can be. */
  readonly most?: Severity;
  readonly why: string;
}

const problems: readonly Severity[] = ['error', 'warning'];

/** Rules that are not taken as they are. */
export const prose: Readonly<Record<string, Taken>> = {
  recomputed: { tells: problems, within: 'sentence', why: 'a rate and a count further off may have other bases' },
  'scale-slip': { tells: problems, within: 'sentence', why: 'a rate and a count further off may have other bases' },
  'sum-of-parts': { tells: problems, within: 'sentence', why: 'parts further off may be of another total' },
  'sum-of-rates': { tells: problems, within: 'sentence', why: 'rates further off may have other bases' },
  'shared-denominator': {
    tells: problems,
    most: 'warning',
    why: 'each rate may be over people counted on another day',
  },
  'implied-count': { tells: problems, within: 'sentence', why: 'which count a rate implies is no fault' },
  joint: { tells: problems, most: 'warning', why: 'each figure may be of another day or group' },
  composition: { tells: problems, within: 'sentence', why: 'shares further off may be of another whole' },
  'part-of-whole': { tells: problems, within: 'sentence', why: 'counts further off may be of other days' },
  'target-attainment': {
    tells: ['warning'],
    most: 'info',
    why: 'a target that is missed is a fact, not a fault of the text',
  },
  'implied-standard': {
    tells: ['warning'],
    most: 'info',
    why: 'an amount for each that texts print beside may be of part of a year',
  },
  'priority-population': { tells: ['warning'], most: 'info', why: 'it is unusual, not wrong' },
  'whole-count': { tells: [], why: 'a count with decimals in a text is in ten thousands or for each' },
  'title-period': { tells: [], why: 'the year of a text has a rule of its own' },
  'outlier-z': { tells: [], why: 'a text is no table of places' },
  'outlier-modified-z': { tells: [], why: 'a text is no table of places' },
  'outlier-fence': { tells: [], why: 'a text is no table of places' },
  funnel: { tells: [], why: 'a text is no table of places' },
  'change-over-time': { tells: [], why: 'a text has no history of reports' },
  'seasonal-change': { tells: [], why: 'a text has no history of reports' },
  'consistency-of-reporting': { tells: [], why: 'a text has no history of reports' },
};
