import type { About, Figure } from '../model/figure.js';
import { isPlaceCode, type PlaceCode, parentPlace, placeLevel } from '../value/place.js';

/** Says why figures cannot be pooled. */
export type Refuse = (why: string) => never;

const noStratum = '[]';

/** The columns that a figure is by, as a key. */
export const strata = (by: About['by']): string =>
  by === undefined ? noStratum : JSON.stringify(Object.entries(by).sort());

/** A figure's place and stratum, as a key. */
export const stratum = ({ place, by }: About): string => `${place && oneForm(place)} ${strata(by)}`;

/** Of figures that say neither place nor stratum; they are taken to be of different ones. */
const unplaced = `undefined ${noStratum}`;

/** One way of writing a place: a county with six digits or twelve is the same county. */
const oneForm = (code: PlaceCode): PlaceCode =>
  code.length === 12 && code.endsWith('000000') && isPlaceCode(code) ? code.slice(0, 6) : code;

/** Refuses a place or a stratum that is there twice, and a place inside another. */
export function checkPlaces(figures: readonly Figure[], refuse: Refuse): void {
  const seen = new Set<string>();
  const named = new Set(figures.flatMap(({ place }) => (place ? oneForm(place) : [])));
  const levels = new Set([...named].map((place) => isPlaceCode(place) && placeLevel(place)));
  for (const figure of figures) {
    const place = figure.place && oneForm(figure.place);
    const key = stratum(figure);
    if (seen.has(key) && key !== unplaced)
      refuse(`${place === undefined ? `stratum ${strata(figure.by)}` : `place ${place}`} is there twice`);
    seen.add(key);
    if (levels.size === 1 || !place || !isPlaceCode(place)) continue; // no place lies in another of its level
    for (let above = parentPlace(place); above !== undefined; above = parentPlace(above)) {
      if (named.has(oneForm(above))) refuse(`place ${place} lies in ${oneForm(above)}, which is there too`);
    }
  }
}
