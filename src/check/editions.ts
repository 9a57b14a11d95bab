import type { Figure } from '../model/figure.js';
import type { Indicator } from '../model/indicator.js';
import { type Definitions, idOf } from './scope.js';

/** The id of the entry that began a line of editions; of what replaces nothing, its own. */
function origin(id: string, indicators: ReadonlyMap<string, Indicator>): string {
  const seen = new Set([id]);
  let at = id;
  for (let next = indicators.get(at)?.replaces; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    at = next;
    next = indicators.get(at)?.replaces;
  }
  return at;
}

/** What figures of one line have in common: the definition in any of its editions, place, population and codes; not the period. */
export const lineOf = (figure: Figure, { indicators }: Definitions): string =>
  JSON.stringify([
    origin(idOf(figure), indicators),
    figure.place ?? null,
    figure.population ?? 'everyone',
    Object.entries(figure.by ?? {}).sort(),
  ]);

/** Whether two figures go by one definition, as far as they tell. */
export function sameEdition(one: Figure, other: Figure): boolean {
  const [a, b] = [one.of.fingerprint, other.of.fingerprint];
  return idOf(one) === idOf(other) && (a === undefined || b === undefined || a === b);
}
