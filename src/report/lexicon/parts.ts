import { generic } from './generic.js';
import type { Named } from './named.js';

/** Beginnings and ends of names where they may be clipped. */
export interface Parts {
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

/** A part has so many characters at least. */
export const shortestPart = 2;

function countOwners(owners: Map<string, Set<string>>, part: string, id: string): void {
  const known = owners.get(part);
  if (known === undefined) owners.set(part, new Set([id]));
  else known.add(id);
}

const sharedOf = (owners: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] =>
  [...owners].filter(([part, ids]) => ids.size > 1 && !generic.has(part)).map(([part]) => part);

/** Beginnings and ends of names that two entries and more share: where a name may be clipped. */
export function partsOf(named: readonly Named[], populations: ReadonlySet<string>): Parts {
  const starts = new Map<string, Set<string>>();
  const ends = new Map<string, Set<string>>();
  for (const { sense, names, isRate } of named) {
    const id = sense.meaning.indicator ?? sense.meaning.measure ?? '';
    for (const name of names)
      for (let end = shortestPart; end <= name.length - shortestPart; end += 1) {
        countOwners(starts, name.slice(0, end), id);
        if (isRate && name.length - end > shortestPart) countOwners(ends, name.slice(end), id);
      }
  }
  const known = [...starts.keys()].filter((start) => populations.has(start) && !generic.has(start));
  return { starts: new Set([...sharedOf(starts), ...known]), ends: new Set(sharedOf(ends)) };
}
