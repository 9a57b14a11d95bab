import type { CivilDate } from '../value/date.js';
import type { Exact } from '../value/decimal.js';
import type { Name } from '../value/name.js';
import type { Unit, UnitId } from '../value/unit.js';
import type { RecordKind } from './column.js';
import type { Condition } from './condition.js';
import { type Amount, type Measure, termsOf } from './measure.js';

/**
 * What sort of number an indicator is.
 *
 * `proportion`: the numerator is a part of the denominator. `ratio`: it is not. `rate`: events over a population. `mean`: an
 * amount over units. `count`, `amount`: nothing is divided. `reported`: a value an office reports, with no formula; it is
 * never pooled. 率 is used for the first three alike; the name does not tell.
 */
export type IndicatorKind = 'proportion' | 'ratio' | 'rate' | 'mean' | 'count' | 'amount' | 'reported';

/** Where a definition, a target or an example comes from: an official document, and whether its wording was read. */
export interface Source {
  readonly title: string;
  readonly number?: string;
  readonly year?: number;
  readonly verified: boolean;
  readonly note?: string;
}

/** A worked example: counts, the figure they give as printed, and where it is from. */
export interface Example {
  readonly given: Readonly<Record<string, number | Exact>>;
  readonly gives: string;
  /** A published source, or «worked by hand» with the division shown. */
  readonly source: string;
  readonly population?: string;
  /** A sentence that states the figure. */
  readonly written?: string;
}

/** A printed value of an indicator whose method needs more than two counts. */
export interface Published {
  readonly states: string;
  readonly source: string;
  readonly written?: string;
}

/** An indicator within a population is known by names of its own: 重点人群签约覆盖率. */
export interface Variant {
  readonly population: string;
  readonly names: readonly [string, ...string[]];
  readonly note?: string;
}

/** A dated validity; an open end is still in force, or always was. */
export interface Effective {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** The definition of an indicator: data, and nothing but data. */
export interface Indicator {
  readonly id: string;
  readonly name: Name;
  readonly aliases?: readonly string[];
  readonly meaning: Name;
  readonly kind: IndicatorKind;
  readonly unit: Unit<UnitId>;
  readonly numerator: Amount;
  /** `null` where nothing is divided. */
  readonly denominator: Amount | null;
  /** What a value above 1 means: impossible (`hard`), unlikely (`soft`), or nothing (`none`). */
  readonly bound: 'hard' | 'soft' | 'none';
  /** Which way is better, if either is. */
  readonly better: 'higher' | 'lower' | 'neither';
  /** What is observed, when it is not counts of one period: a cohort that completes, a sample, a life table. */
  readonly basis?: 'cohort' | 'survey' | 'lifeTable';
  /** How figures of several places or periods are put together: by counts, or not from figures at all. */
  readonly aggregation: 'pool' | 'survey' | 'recalculate' | 'none';
  /** Where real values lie, in the unit as printed. */
  readonly plausible?: { readonly from: Exact; readonly to: Exact };
  /** Its numerator is rare events: counts below 5 or bases below 1000 are marked. */
  readonly rare?: boolean;
  /** A method of calculation other than dividing; `calculate` declines it until the method exists. */
  readonly method?: 'lifeTable';
  readonly effective?: Effective;
  /** The id of the entry that it follows, where a decree changed the definition. */
  readonly replaces?: string;
  readonly within?: readonly Variant[];
  readonly source: Source;
  /** What goes wrong with it in practice. */
  readonly note?: Name;
  readonly examples: readonly [Example | Published, ...(Example | Published)[]];
}

/** A named condition for each kind of record it can be asked of; applied to numerator and denominator alike. */
export interface Population {
  readonly id: string;
  readonly name: Name;
  readonly aliases?: readonly string[];
  readonly where: { readonly [Kind in RecordKind]?: Condition<Kind> };
  readonly partOf?: readonly string[];
  readonly note?: Name;
}

/** What a figure should reach: judged on the exact value. */
export interface Target {
  readonly id: string;
  readonly name: Name;
  /** The indicator's id. */
  readonly indicator: string;
  readonly population?: string;
  readonly must: 'be at least' | 'be at most';
  /** In the indicator's unit, as printed. */
  readonly value: Exact;
  readonly effective: Effective;
  readonly place?: string;
  readonly source: Source;
}

/** The measures that an indicator reads, each once. */
export const measuresOf = (indicator: Pick<Indicator, 'numerator' | 'denominator'>): readonly Measure[] => {
  const terms = [...termsOf(indicator.numerator), ...(indicator.denominator ? termsOf(indicator.denominator) : [])];
  return [...new Map(terms.map(({ measure }) => [measure.id, measure])).values()];
};
