import { catalogue } from '../catalogue/index.js';
import { fileError } from '../error.js';
import { indicatorsOf } from '../model/catalogue.js';
import { type RecordKind, recordKinds } from '../model/column.js';
import type { Indicator, Population } from '../model/indicator.js';
import { lookUp, namesLike } from '../model/look-up.js';
import { type PlaceLevel, placeLevels } from '../value/place.js';

const ids = new Set(indicatorsOf(catalogue).map(({ id }) => id));

const mean = (kind: string, given: string, like: readonly string[]): never => {
  const hint = like.length === 0 ? 'permille list shows them all' : `did you mean ${like.slice(0, 5).join(', ')}?`;
  throw fileError('bad-request', { why: `there is no ${kind} "${given}"; ${hint}` });
};

/** The indicator, and perhaps population, that somebody names on the command line. */
export function indicatorNamed(name: string): { readonly indicator: Indicator; readonly population?: string } {
  const found = lookUp(catalogue, name).find((each) => each.indicator !== undefined);
  return found?.indicator === undefined
    ? mean(
        'indicator',
        name,
        namesLike(catalogue, name).filter((like) => ids.has(like.split(' ')[0] ?? '')),
      )
    : found;
}

/** The population that somebody names, by id or name. */
function populationNamed(name: string): Population {
  const found = catalogue.populations.find(({ id, name: { zh, en }, aliases = [] }) =>
    [id, zh, en, ...aliases].includes(name),
  );
  return (
    found ??
    mean(
      'population',
      name,
      catalogue.populations.map(({ id, name }) => `${id} (${name.zh})`),
    )
  );
}

/** The level of place that somebody names. */
export const levelNamed = (name: string): PlaceLevel =>
  placeLevels.find((level) => level === name) ?? mean('level of place', name, placeLevels);

/** The populations that somebody names; else those that the indicators' names imply, and everyone where one implies none. */
export function populationsNamed(
  names: readonly string[] | undefined,
  indicators: readonly { readonly population?: string }[],
): readonly Population[] {
  const implied = indicators.map(({ population = 'everyone' }) => population);
  return [...new Set((names ?? (implied.length === 0 ? ['everyone'] : implied)).map(populationNamed))];
}

/** The kind of record that an option names. */
export function kindNamed(option: string, name: string): RecordKind {
  const found = recordKinds.find((kind) => kind === name);
  if (found !== undefined) return found;
  throw fileError('bad-request', { why: `${option} is one of ${recordKinds.join(', ')}, not "${name}"` });
}
