import type { Qualifier } from '../../value/stated.js';
import type { Strength } from '../lex/unit-words.js';
import type { ReadingUnit } from '../reading.js';

/** A figure in a folded text, before anybody asks what it is of. */
export interface Figure {
  readonly start: number;
  /** Where number, unit and the words behind that bound it end. */
  readonly end: number;
  readonly value: string | null;
  readonly places?: number;
  readonly scale: string;
  readonly unit: ReadingUnit;
  readonly qualifier: Qualifier;
  /** The words that hedge it, before it. */
  readonly hedge?: readonly [start: number, end: number];
  /** `bare`: no unit is printed; the name must ask for a number. */
  readonly strength: Strength | 'bare';
  readonly form: 'number' | 'range' | 'ratio' | 'fraction' | 'redacted';
  /** What 个 counts is not said: it is what the figure before counts. */
  readonly isOpen?: boolean;
  /** A percentage, or another rate: ‰, /10万. */
  readonly isRate: boolean;
}

const rates = new Set<ReadingUnit>([
  'percent',
  'permille',
  'per-1k',
  'per-10k',
  'per-100k',
  'percentage-point',
  'permille-point',
]);

/** Whether a unit is that of a rate or of a difference of rates. */
export const isRateUnit = (unit: ReadingUnit): boolean => rates.has(unit);
