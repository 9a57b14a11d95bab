import { figureError } from '../error.js';
import type { Figure } from '../model/figure.js';
import { type Ratio, ratio } from '../value/ratio.js';
import { statedRatio } from '../value/stated.js';

/** What a figure is of, as a word for messages. */
export const nameOf = (figure: Figure): string => figure.of.indicator ?? figure.of.measure ?? '';

/**
 * The exact value of a figure, known or as printed, in base units (41.67 % is 0.4167).
 *
 * @throws `PermilleError` `no-value` for one that is undefined, missing, incomplete or suppressed
 */
export function exactValue(figure: Figure): Ratio {
  if (figure.status === 'known') return ratio(figure.numerator, figure.denominator);
  if (figure.status === 'stated')
    return statedRatio({ ...figure.written, unit: figure.written.unit ?? figure.unit.id });
  throw figureError('no-value', { figure: nameOf(figure), status: figure.status });
}
