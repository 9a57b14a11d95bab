import { fileError } from '../error.js';
import { everyone } from '../model/everyone.js';
import type { Population } from '../model/indicator.js';
import { between, type Period } from '../value/period.js';
import type { PlaceChange, PlaceLevel } from '../value/place.js';
import type { By } from './group.js';
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

/**
 * The periods asked for.
 *
 * @throws `PermilleError` `bad-period`, `bad-request` for none, or one twice
 */
export function periodsAsked({ during }: TallyRequest): readonly Period[] {
  const periods = 'from' in during ? [during] : during;
  for (const { from, to } of periods) between(from, to);
  requireEachOnce(
    'period',
    periods.map(({ from, to }) => `${from}–${to}`),
  );
  return periods;
}

/**
 * The populations asked for; everyone if none are named.
 *
 * @throws `PermilleError` `bad-request` for none, or one twice
 */
export function populationsAsked({ populations = [everyone] }: TallyRequest): readonly Population[] {
  requireEachOnce(
    'population',
    populations.map(({ id }) => id),
  );
  return populations;
}

function requireEachOnce(what: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (names.length > 0 && twice === undefined) return;
  const why = twice === undefined ? `a tally is for at least one ${what}` : `the ${what} ${twice} is asked for twice`;
  throw fileError('bad-request', { why });
}
