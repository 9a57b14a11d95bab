import { type Catalogue, indicatorsOf } from '../model/catalogue.js';
import type { Figure } from '../model/figure.js';
import type { Finding } from '../model/finding.js';
import type { Indicator } from '../model/indicator.js';
import { type Amount, type Measure, termsOf } from '../model/measure.js';
import { measuresOf } from '../model/indicator.js';

/** The definitions that figures refer to, by id. */
export interface Definitions {
  readonly catalogue: Catalogue;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly measures: ReadonlyMap<string, Measure>;
}

/** A catalogue's definitions by id; measures that only an indicator names are among them. */
export function definitionsOf(catalogue: Catalogue): Definitions {
  const indicators = new Map(indicatorsOf(catalogue).map((indicator) => [indicator.id, indicator] as const));
  const named = [...indicators.values()].flatMap(measuresOf);
  return { catalogue, indicators, measures: new Map([...named, ...catalogue.measures].map((measure) => [measure.id, measure] as const)) };
}

/** Figures that are comparable: of one place, period, population and set of codes, and meant as actual. */
export interface Scope {
  readonly figures: readonly Figure[];
  /** The figures of an indicator or a measure; more than one when it was printed more than once. */
  readonly of: (id: string) => readonly Figure[];
}

/** The id of what a figure is of. */
export const idOf = (figure: Figure): string => figure.of.indicator ?? figure.of.measure ?? '';

const keyOf = ({ place, period, population, by }: Figure): string =>
  JSON.stringify([place ?? null, period?.from ?? null, period?.to ?? null, population ?? 'everyone', Object.entries(by ?? {}).sort()]);

/** Figures put together into comparable scopes, in the order in which they first turn up. */
export function scopesOf(figures: readonly Figure[]): readonly Scope[] {
  const found = new Map<string, Figure[]>();
  for (const figure of figures) {
    if ((figure.role ?? 'actual') !== 'actual') continue;
    const key = keyOf(figure);
    const scope = found.get(key);
    if (scope === undefined) found.set(key, [figure]);
    else scope.push(figure);
  }
  return [...found.values()].map((figures) => {
    const byId = new Map<string, Figure[]>();
    for (const figure of figures) byId.set(idOf(figure), [...(byId.get(idOf(figure)) ?? []), figure]);
    return { figures, of: (id) => byId.get(id) ?? [] };
  });
}

/** What every rule is given. */
export interface Facts {
  readonly figures: readonly Figure[];
  readonly scopes: readonly Scope[];
  readonly definitions: Definitions;
}

/** A rule: what it looks for, and a function from the facts to findings. */
export interface Rule {
  readonly id: string;
  readonly about: { readonly zh: string; readonly en: string };
  readonly find: (facts: Facts) => readonly Finding[];
}

/** The one measure that an amount is, or `undefined` for several or a weighted one. */
export function soleMeasure(amount: Amount | null): Measure | undefined {
  if (amount === null) return undefined;
  const [first, ...more] = termsOf(amount);
  return first === undefined || more.length > 0 || first.times !== '1' || first.over !== '1' ? undefined : first.measure;
}

/** Whether a measure is a part of another, straight or through others. `soft` if only usually. */
export function partOf(part: Measure, whole: string, { measures }: Definitions): 'hard' | 'soft' | undefined {
  const reach = (from: Measure, soft: boolean, seen: ReadonlySet<string>): 'hard' | 'soft' | undefined => {
    let best: 'hard' | 'soft' | undefined;
    const step = (id: string, link: boolean): void => {
      if (seen.has(id) || best === 'hard') return;
      const next = measures.get(id);
      const found = id === whole ? (link ? 'soft' : 'hard') : next && reach(next, link, new Set([...seen, id]));
      if (found !== undefined) best = found;
    };
    for (const id of from.partOf ?? []) step(id, soft);
    for (const id of from.usuallyPartOf ?? []) step(id, true);
    return best;
  };
  return reach(part, false, new Set([part.id]));
}
