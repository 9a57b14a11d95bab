import type { Figure } from '../model/figure.js';
import type { Effective } from '../model/indicator.js';
import type { Period } from '../value/period.js';
import { isPlaceCode, type PlaceCode, placeContains } from '../value/place.js';

/** Whether a place is another, or lies in it by its code. */
export const isWithin = (place: Figure['place'], outer: PlaceCode): boolean =>
  typeof place === 'string' &&
  (place === outer || (isPlaceCode(place) && isPlaceCode(outer) && placeContains(outer, place)));

/** Whether something dated was in force in any part of a period. */
export const isInForce = ({ from, to }: Effective, period: Period): boolean =>
  (from ?? '') <= period.to && period.from <= (to ?? '9999');
