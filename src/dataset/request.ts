import type { Population } from '../model/indicator.js';
import type { By } from '../tallying/breakdown.js';
import type { Period } from '../value/period.js';
import type { PlaceChange, PlaceLevel } from '../value/place.js';
import type { Progress, Source } from './source.js';

/** What is to be counted. */
export interface TallyRequest {
  /** The sources, of any kinds of record; they meet by place and period. */
  readonly from: readonly Source[];
  /** What the tally is broken down by: a level of place, code or flag columns; nothing gives the total. */
  readonly by?: readonly By[];
  /**
   * Levels above the one in `by` that the same count is given by as well, in `rolledUp` of the tally; rows are counted once. A place
   * that is known to a higher level only counts there.
   */
  readonly rollUp?: readonly PlaceLevel[];
  /** The period, or several. */
  readonly during: Period | readonly Period[];
  /** The populations; everyone if left out. */
  readonly populations?: readonly Population[];
  /** Dated changes of place codes: rows with an old code are counted under the one in force at the period's end. */
  readonly changes?: readonly PlaceChange[];
  /** Into how many threads the reading of files, and of rows held in memory, is split; as many as pay if left out. The tally is the same. */
  readonly threads?: number;
  /** The most bytes that counters and households may take; more is an error, rather than a machine that swaps. */
  readonly memory?: number;
  readonly signal?: AbortSignal;
  /** Told how far reading has come, every some thousand rows. */
  readonly onProgress?: (progress: Progress) => void;
}
