import { type Catalogue, indicatorsOf } from './catalogue.js';
import type { Indicator } from './indicator.js';
import type { Measure } from './measure.js';

/** A definition found by a name: an indicator, perhaps within a population, or a measure. */
export type Found =
  | { readonly indicator: Indicator; readonly population?: string; readonly measure?: never }
  | { readonly measure: Measure; readonly indicator?: never; readonly population?: never };

/**
 * The definitions that a name can mean: an id, a name in zh or en, an alias, or an indicator's name within a population.
 *
 * An exact id comes first; full-width letters, blanks and case make no difference to names.
 *
 * @example
 * lookUp(catalogue, '重点人群签约率'); // [{ indicator: familyDoctorSignupRate, population: 'keyPopulation' }]
 */
export function lookUp(catalogue: Catalogue, name: string): readonly Found[] {
  const indicators = indicatorsOf(catalogue);
  const byId = [
    ...indicators.filter(({ id }) => id === name).map((indicator) => ({ indicator })),
    ...catalogue.measures.filter(({ id }) => id === name).map((measure) => ({ measure })),
  ];
  if (byId.length > 0) return byId;
  const wanted = folded(name);
  const means = (names: readonly string[]): boolean => names.some((each) => folded(each) === wanted);
  return [
    ...indicators
      .filter((each) => means([each.name.zh, each.name.en, ...(each.aliases ?? [])]))
      .map((indicator) => ({ indicator })),
    ...indicators.flatMap((indicator) =>
      (indicator.within ?? []).filter(({ names }) => means(names)).map(({ population }) => ({ indicator, population })),
    ),
    ...catalogue.measures
      .filter((each) => means([each.name.zh, each.name.en, ...(each.aliases ?? [])]))
      .map((measure) => ({ measure })),
  ];
}

const folded = (name: string): string => name.normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();

/** Ids and names that have the words asked for in them, for «did you mean». */
export function namesLike(catalogue: Catalogue, part: string): readonly string[] {
  const wanted = folded(part);
  const all = [...indicatorsOf(catalogue), ...catalogue.measures];
  return all
    .filter(
      ({ id, name, aliases = [] }) =>
        wanted !== '' && [id, name.zh, name.en, ...aliases].some((each) => folded(each).includes(wanted)),
    )
    .map(({ id, name }) => `${id} (${name.zh})`);
}
