import { fileError } from '../error.js';
import { everyone } from '../model/everyone.js';
import type { Population } from '../model/indicator.js';
import { between, type Period } from '../value/period.js';
import { type PlaceChange, type PlaceLevel, placeLevels } from '../value/place.js';
import type { Breakdown, By } from './breakdown.js';

/** What a tally is for, wherever the rows are. */
export interface Counting {
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
}

/**
 * The levels of place that a tally is rolled up to.
 *
 * @throws `PermilleError` `bad-request` for a level that is not above the one in `by`, or one twice
 */
export function levelsAbove({ rollUp = [] }: Pick<Counting, 'rollUp'>, { place }: Breakdown): readonly PlaceLevel[] {
  for (const [index, level] of rollUp.entries()) {
    const isAbove = typeof place === 'string' && placeLevels.indexOf(level) < placeLevels.indexOf(place);
    if (isAbove && placeLevels.includes(level) && rollUp.indexOf(level) === index) continue;
    const why = `rollUp takes levels above the one in by, each once: ${placeLevels.join(', ')}; not "${level}"`;
    throw fileError('bad-request', { why });
  }
  return rollUp;
}

/**
 * The periods asked for.
 *
 * @throws `PermilleError` `bad-period`, `bad-request` for none, or one twice
 */
export function periodsAsked({ during }: Pick<Counting, 'during'>): readonly Period[] {
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
export function populationsAsked({ populations = [everyone] }: Pick<Counting, 'populations'>): readonly Population[] {
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
