import type { Figure } from '../model/figure.js';
import type { Measure } from '../model/measure.js';
import { yearsAway } from '../value/period.js';
import { type Definitions, idOf, isActual } from './scope.js';

const questionOf = ({ of, where, sum, unit }: Measure): string =>
  JSON.stringify([of, where ?? null, sum ?? null, unit.id]);

const scopeOf = ({ place, period, population, by }: Figure): string =>
  JSON.stringify([place ?? null, period ?? null, population ?? 'everyone', Object.entries(by ?? {}).sort()]);

/**
 * Figures of earlier years as figures of the measures that look back at them: residents at the end of 2018 are those of a year
 * before in 2019. None where the later year has no figure of its own.
 */
export function yearsBefore(figures: readonly Figure[], { measures }: Definitions): readonly Figure[] {
  const actual = figures.filter(isActual);
  const scopes = new Set(actual.map(scopeOf));
  const all = [...measures.values()];
  const looksBack = new Map<string, readonly Measure[]>();
  for (const measure of all.filter(({ lag }) => lag !== undefined))
    for (const { id } of all.filter((each) => each.lag === undefined && questionOf(each) === questionOf(measure)))
      looksBack.set(id, [...(looksBack.get(id) ?? []), measure]);
  return actual.flatMap((figure) =>
    (looksBack.get(idOf(figure)) ?? []).flatMap(({ id, lag }): readonly Figure[] => {
      if (figure.period === undefined || lag === undefined) return [];
      // There is no year after 9999.
      if (Number(figure.period.to.slice(0, 4)) + lag.years > 9999) return [];
      const later = { ...figure, of: { measure: id }, period: yearsAway(figure.period, lag.years) };
      return scopes.has(scopeOf(later)) ? [later] : [];
    }),
  );
}
