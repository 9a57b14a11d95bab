import type { Figure } from '../model/figure.js';
import type { Source } from '../model/indicator.js';
import type { Period } from '../value/period.js';
import type { PlaceCode } from '../value/place.js';
import type { ThresholdId } from './thresholds.js';

/** How many reports of a place and a period were due, how many came, and how many of these on time. */
export interface Submission {
  readonly place: PlaceCode;
  readonly period: Period;
  /** The ids of what was to be reported; everything if left out. */
  readonly of?: readonly string[];
  readonly due: number;
  readonly came: number;
  readonly onTime?: number;
}

/** A figure of another source, to compare with those of the same thing, place, period and population. */
export interface Reference {
  readonly figure: Figure;
  readonly source: Source;
  /** How far a figure may be from it; `externalDifference` if left out. */
  readonly tolerance?: ThresholdId;
}

/** What the document that figures are from says it is about. */
export interface Title {
  readonly text?: string;
  readonly period: Period;
}
