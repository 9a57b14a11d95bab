import type { Name } from '../value/name.js';
import type { RecordDictionary } from './column.js';
import type { Indicator, Population, Target } from './indicator.js';
import type { Measure } from './measure.js';
import type { Relation } from './relation.js';

/** Indicators that a yearbook would print in one chapter. */
export interface Chapter {
  readonly id: string;
  readonly name: Name;
  readonly indicators: readonly Indicator[];
}

/** All definitions that an application works with: ours, its own, or both. */
export interface Catalogue {
  readonly chapters: readonly Chapter[];
  readonly measures: readonly Measure[];
  readonly populations: readonly Population[];
  readonly targets: readonly Target[];
  readonly records: RecordDictionary;
  /** What is so of figures of one place and period beyond parts, wholes and sums. */
  readonly relations?: readonly Relation[];
}

/** All indicators of a catalogue, in order. */
export const indicatorsOf = (catalogue: Catalogue): readonly Indicator[] =>
  catalogue.chapters.flatMap((chapter) => chapter.indicators);
