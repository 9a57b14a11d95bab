import { type Catalogue, indicatorsOf } from '../model/catalogue.js';
import type { Figure } from '../model/figure.js';
import { type Indicator, measuresOf } from '../model/indicator.js';
import { type Amount, type Measure, termsOf } from '../model/measure.js';
import type { Case } from './case.js';
import type { CheckOptions } from './options.js';

/** How surely a measure is a part of another: always, or usually. */
type Bond = 'hard' | 'soft';

/** The definitions that figures refer to, by id. */
export interface Definitions {
  readonly catalogue: Catalogue;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** Of a measure, by id: what it is a part of, straight or through others. */
  readonly wholes: (id: string) => ReadonlyMap<string, Bond>;
}

/** A catalogue's definitions by id; measures that only an indicator names are among them. */
export function definitionsOf(catalogue: Catalogue): Definitions {
  const indicators = new Map(indicatorsOf(catalogue).map((indicator) => [indicator.id, indicator] as const));
  const named = [...indicators.values()].flatMap(measuresOf);
  const measures = new Map([...named, ...catalogue.measures].map((measure) => [measure.id, measure] as const));
  const found = new Map<string, ReadonlyMap<string, Bond>>();
  const wholes = (id: string): ReadonlyMap<string, Bond> => {
    const known = found.get(id) ?? wholesOf(id, measures);
    found.set(id, known);
    return known;
  };
  return { catalogue, indicators, measures, wholes };
}

function wholesOf(part: string, measures: ReadonlyMap<string, Measure>): ReadonlyMap<string, Bond> {
  const found = new Map<string, Bond>();
  const reach = (id: string, bond: Bond): void => {
    const known = found.get(id);
    if (id === part || known === 'hard' || known === bond) return;
    found.set(id, bond);
    climb(id, bond);
  };
  const climb = (id: string, bond: Bond): void => {
    const { partOf = [], usuallyPartOf = [] } = measures.get(id) ?? {};
    for (const whole of partOf) reach(whole, bond);
    for (const whole of usuallyPartOf) reach(whole, 'soft');
  };
  climb(part, 'hard');
  return found;
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
  JSON.stringify([
    place ?? null,
    period?.from ?? null,
    period?.to ?? null,
    population ?? 'everyone',
    Object.entries(by ?? {}).sort(),
  ]);

/** Whether a figure says how something is, rather than how it should be or how it changed. */
export const isActual = ({ role }: Figure): boolean => role === undefined || role === 'actual';

/** Figures put together into comparable scopes, in the order in which they first turn up. */
export const scopesOf = (figures: readonly Figure[]): readonly Scope[] =>
  [...grouped(figures.filter(isActual), keyOf).values()].map((figures) => {
    const byId = grouped(figures, idOf);
    return { figures, of: (id) => byId.get(id) ?? [] };
  });

/** What every rule is given. */
export interface Facts {
  readonly figures: readonly Figure[];
  readonly scopes: readonly Scope[];
  readonly definitions: Definitions;
  readonly options: CheckOptions;
  /** Figures that an error names first: at fault, for rules that come later. */
  readonly blamed: ReadonlySet<Figure>;
}

/** A rule: what it looks for, and a function from the facts to cases. */
export interface Rule {
  readonly id: string;
  readonly about: { readonly zh: string; readonly en: string };
  /** What it reads: said where there is nothing of the kind. */
  readonly needs: { readonly zh: string; readonly en: string };
  readonly look: (facts: Facts) => readonly Case[];
}

/** The one measure that an amount is, or `undefined` for several or a weighted one. */
export function soleMeasure(amount: Amount | null): Measure | undefined {
  if (amount === null) return undefined;
  const [first, ...more] = termsOf(amount);
  return first === undefined || more.length > 0 || first.times !== '1' || first.over !== '1'
    ? undefined
    : first.measure;
}

/** The indicator of a figure, unless a method of its own (a life table) makes it of more than two amounts. */
export function formulaOf(figure: Figure, { indicators }: Definitions): Indicator | undefined {
  const indicator = indicators.get(idOf(figure));
  return indicator?.method === undefined ? indicator : undefined;
}

/** A figure that is one measure over another. */
export interface Rate {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly numerator: Measure;
  readonly denominator: Measure;
}

/** The figures of a scope that are one measure over another. */
export const ratesIn = (scope: Scope, definitions: Definitions): readonly Rate[] =>
  scope.figures.flatMap((figure) => {
    const indicator = formulaOf(figure, definitions);
    const [numerator, denominator] = [indicator?.numerator, indicator?.denominator].map((side) =>
      soleMeasure(side ?? null),
    );
    return indicator && numerator && denominator ? [{ figure, indicator, numerator, denominator }] : [];
  });

/** Finds a rate by the ids of its two measures; the first of several. */
export function rateBy(rates: readonly Rate[]): (numerator: string, denominator: string) => Rate | undefined {
  const over = grouped(rates, ({ denominator }) => denominator.id);
  const found = new Map([...over].map(([id, group]) => [id, grouped(group, ({ numerator }) => numerator.id)] as const));
  return (numerator, denominator) => found.get(denominator)?.get(numerator)?.[0];
}

/** Whether a value is weighted from a sample, so that the answers counted do not divide to it. */
export const isWeighted = ({ basis }: Indicator): boolean => basis === 'survey';

/** Whether a measure comes in whole numbers: rows are counted, or a column of counts is added up. */
export const isWhole = ({ unit, of, sum }: Measure, { catalogue }: Definitions): boolean =>
  unit.kind !== 'CNY' &&
  unit.worth === '1' &&
  unit.kind !== 'ratio' &&
  (sum === undefined || catalogue.records[of][sum]?.type === 'count');

/** Things in groups of one key, both in the order in which they first turn up. */
export function grouped<Key, Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => Key,
): ReadonlyMap<Key, readonly Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
