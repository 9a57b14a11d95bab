import type { Figure } from '../model/figure.js';
import { type Stated, stated } from '../value/stated.js';
import type { Calculable, Context } from './calculate.js';

/**
 * A figure as somebody printed it, ready to be checked: `4.29‰`, `172.12万人`, `12.50`.
 *
 * @throws `PermilleError` `bad-written`
 * @example
 * format(state(infantMortalityRate, '4.29‰')); // '4.29‰'
 */
export function state(definition: Calculable, written: string | Stated, { fingerprint, ...context }: Context = {}): Figure {
  const print = fingerprint === undefined ? {} : { fingerprint };
  const of = 'numerator' in definition ? { indicator: definition.id, ...print } : { measure: definition.id, ...print };
  return { of, unit: definition.unit, ...context, status: 'stated', written: typeof written === 'string' ? stated(written, definition.unit.id) : written };
}
