import type { Figure } from '../model/figure.js';
import { type Stated, stated } from '../value/stated.js';
import { units } from '../value/unit.js';
import { type Calculable, type Context, figureOf } from './calculate.js';

/**
 * A figure as somebody printed it, ready to be checked: `4.29‰`, `172.12万人`, `12.50`.
 *
 * @throws `PermilleError` `bad-written`
 * @example
 * format(state(infantMortalityRate, '4.29‰')); // '4.29‰'
 */
export function state(
  definition: Calculable,
  given: string | Stated,
  { fingerprint, ...context }: Context = {},
): Figure {
  const { unit } = definition;
  const written = typeof given === 'string' ? stated(given, unit.id) : given;
  const other = written.unit === undefined || written.unit === unit.id ? {} : { printedIn: units[written.unit] };
  return { of: figureOf(definition, fingerprint), unit, ...context, status: 'stated', written, ...other };
}
