import type { RecordKind } from '../../model/column.js';
import type { Severity } from '../../model/finding.js';
import type { AnyRowRule } from '../../model/row-rule.js';
import type { CivilDate } from '../../value/date.js';
import type { Name } from '../../value/name.js';
import type { Progress, Source } from '../source.js';

/** What is to be inspected, and by which rules. */
export interface InspectRequest {
  /** The sources, of any kinds of record; those of one kind are inspected as if they were one. */
  readonly from: readonly Source[];
  /** `rowRules` of the kinds of record given, if left out. */
  readonly rules?: readonly AnyRowRule[];
  /** The day of the inspection, which no date should be after; without it what asks for it does not apply. */
  readonly today?: CivilDate;
  /** How many rows at most are shown of those that break a rule; five if left out. */
  readonly examples?: number;
  readonly signal?: AbortSignal;
  /** Told how far reading has come, every some thousand rows. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Where a row stands: its source, and its number there, from 1 on and without the header. */
export interface RowPlace {
  readonly source: string;
  readonly row: number;
}

/** A row that breaks a rule. */
export interface RowExample extends RowPlace {
  /** Its cells in the rule's columns, those that are known. */
  readonly cells: Readonly<Record<string, string>>;
  /** Of a row that repeats a key: where that came first. */
  readonly first?: RowPlace;
}

/** What became of a rule: `judged` and `unknown` together are all that it was put to, and `broken` are of those judged. */
export interface RuleReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly about: Name;
  readonly of: RecordKind;
  readonly columns: readonly string[];
  /** What it was put to: rows, or the groups (households) that rows make. */
  readonly per: 'row' | 'group';
  readonly judged: number;
  readonly broken: number;
  /** What could not be judged, since a cell is missing or bad. */
  readonly unknown: number;
  /** Why the rule could be put to nothing: a column, a kind of record or the day is not there. */
  readonly notApplicable?: Name;
  /** The first rows that break it; of a reference that leads nowhere or a group, one row each. */
  readonly examples: readonly RowExample[];
}

/** A source that has been inspected. */
export interface InspectedSource {
  readonly name: string;
  readonly of: RecordKind;
  readonly rows: number;
  /** Cells and rows that were not what their column says, and so unknown. */
  readonly faults: number;
  readonly firstFaults: readonly string[];
}

/** What an inspection found. */
export interface InspectionReport {
  readonly rows: number;
  readonly sources: readonly InspectedSource[];
  readonly rules: readonly RuleReport[];
}
