import { fileError } from '../error.js';
import { everyone } from '../model/everyone.js';
import type { Population } from '../model/indicator.js';
import { between, type Period } from '../value/period.js';

/** The periods and populations that a tally is for. */
export interface Asked {
  readonly during: Period | readonly Period[];
  readonly populations?: readonly Population[];
}

/**
 * The periods asked for.
 *
 * @throws `PermilleError` `bad-period`, `bad-request` for none, or one twice
 */
export function periodsAsked({ during }: Pick<Asked, 'during'>): readonly Period[] {
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
export function populationsAsked({ populations = [everyone] }: Pick<Asked, 'populations'>): readonly Population[] {
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
