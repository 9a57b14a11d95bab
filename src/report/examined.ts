import type { Finding } from '../model/finding.js';
import type { Reading, Span } from './reading.js';

/** A finding about figures of a text, and where each of them, or the words concerned, stands in it. */
export interface TextFinding extends Finding {
  /** The stretch found fault with first. */
  readonly at: readonly Span[];
  /** The numbers of the readings concerned. */
  readonly readings: readonly number[];
}

/** A text as it was read and checked. */
export interface Examined {
  readonly readings: readonly Reading[];
  readonly findings: readonly TextFinding[];
}
