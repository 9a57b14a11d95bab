import { unitKey } from '../../src/report/lexicon/fits.js';
import type { Reading } from '../../src/report/reading.js';

/** A figure that a text has, as somebody annotated it. */
export interface Annotated {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly value: string | null;
  /** Any of these is right. */
  readonly units: readonly string[];
  readonly qualifiers: readonly string[];
  readonly roles: readonly string[];
  /** Ids, any of which is right; empty where it must stay unbound; absent where nobody says. */
  readonly of?: readonly string[];
  readonly population?: string | undefined;
  readonly period?: string | undefined;
}

/** Readings of one text beside what is annotated in it. */
export interface Compared {
  readonly pairs: readonly (readonly [Annotated, Reading])[];
  readonly missed: readonly Annotated[];
  readonly invented: readonly Reading[];
}

const detached = /^(?:约|近|超过?|达到?|不低于|不少于)+|(?:以上|及以上|以下|以内|之内|左右|及以下)+$/gu;
const blank = /[\s\u3000]/gu;

/** A quote without blanks and hedges. */
const bareQuote = (quote: string): string => quote.replace(blank, '').replace(detached, '');

const sameValue = (one: Annotated, other: Reading): boolean => one.value === other.value;

/** Pairs what overlaps, the best agreement first: the same value before the nearer span. */
export function compare(annotated: readonly Annotated[], readings: readonly Reading[]): Compared {
  const options = annotated.flatMap((gold, index) =>
    readings.flatMap((reading, other) => {
      const overlap = Math.min(gold.end, reading.at[1]) - Math.max(gold.start, reading.at[0]);
      if (overlap <= 0) return [];
      return [{ index, other, score: (sameValue(gold, reading) ? 1000 : 0) + overlap }];
    }),
  );
  const taken = { gold: new Set<number>(), reading: new Set<number>() };
  const pairs: (readonly [Annotated, Reading])[] = [];
  for (const { index, other } of options.sort((a, b) => b.score - a.score)) {
    const [gold, reading] = [annotated[index], readings[other]];
    if (gold === undefined || reading === undefined || taken.gold.has(index) || taken.reading.has(other)) continue;
    taken.gold.add(index);
    taken.reading.add(other);
    pairs.push([gold, reading]);
  }
  return {
    pairs,
    missed: annotated.filter((_, index) => !taken.gold.has(index)),
    invented: readings.filter((_, index) => !taken.reading.has(index)),
  };
}

/** What a reading is of, every id of it. */
export const idsOf = (reading: Reading): readonly string[] =>
  [reading, ...(reading.also ?? [])].flatMap(({ indicator, measure }) => indicator ?? measure ?? []);

const isExact = ([gold, reading]: readonly [Annotated, Reading]): boolean =>
  sameValue(gold, reading) &&
  gold.units.includes(unitKey(reading.unit)) &&
  bareQuote(gold.quote) === bareQuote(reading.quote);

/** Counts of agreement, to be added up over texts. */
export interface Score {
  readonly annotated: number;
  readonly read: number;
  readonly found: number;
  readonly exact: number;
  readonly redacted: number;
  readonly redactedFound: number;
  /** Readings with a value where the text has none, or where there is no figure. */
  readonly inventedValues: number;
  readonly qualifier: number;
  readonly role: number;
  readonly bindable: number;
  readonly claims: number;
  readonly bound: number;
  readonly populations: number;
  readonly populationsFound: number;
  readonly periods: number;
  readonly periodsFound: number;
}

const boundRight = ([gold, reading]: readonly [Annotated, Reading]): boolean =>
  gold.of !== undefined && idsOf(reading).some((id) => gold.of?.includes(id));

const periodKey = (reading: Reading): string =>
  reading.period === undefined ? '' : `${reading.period.from}..${reading.period.to}`;

/** How well the readings of a text agree with what is annotated. */
export function scoreOf({ pairs, missed, invented }: Compared): Score {
  const found = pairs.filter(([gold, reading]) => sameValue(gold, reading));
  const count = (test: (pair: readonly [Annotated, Reading]) => boolean): number => found.filter(test).length;
  const annotated = [...pairs.map(([gold]) => gold), ...missed];
  return {
    annotated: annotated.length,
    read: pairs.length + invented.length,
    found: found.length,
    exact: pairs.filter(isExact).length,
    redacted: annotated.filter(({ value }) => value === null).length,
    redactedFound: count(([gold]) => gold.value === null),
    inventedValues: pairs.filter(([gold, reading]) => gold.value === null && reading.value !== null).length,
    qualifier: count(([gold, reading]) => gold.qualifiers.includes(reading.qualifier)),
    role: count(([gold, reading]) => gold.roles.includes(reading.role)),
    bindable: annotated.filter(({ of }) => of !== undefined && of.length > 0).length,
    claims:
      pairs.filter(([gold, reading]) => gold.of !== undefined && idsOf(reading).length > 0).length +
      invented.filter((reading) => idsOf(reading).length > 0).length,
    bound: pairs.filter(boundRight).length,
    populations: annotated.filter(({ population }) => population !== undefined).length,
    populationsFound: count(
      ([gold, reading]) => gold.population !== undefined && gold.population === reading.population,
    ),
    periods: annotated.filter(({ period }) => period !== undefined).length,
    periodsFound: count(([gold, reading]) => gold.period !== undefined && gold.period === periodKey(reading)),
  };
}

/** Scores of several texts together. */
export const together = (scores: readonly Score[]): Score =>
  scores.reduce(
    (all, score) =>
      Object.fromEntries(
        Object.entries(all).map(([key, value]) => [key, value + score[key as keyof Score]]),
      ) as unknown as Score,
  );

/** Where something is missed or wrong, in words. */
export function missesOf(compared: Compared): readonly string[] {
  const named = (reading: Reading): string => idsOf(reading).join('+') || '-';
  return [
    ...compared.missed.map(({ quote, start }) => `missed ${start} «${quote}»`),
    ...compared.invented.map(
      (reading) =>
        `invented ${reading.at[0]} «${reading.quote}» ${reading.value} ${unitKey(reading.unit)} ${named(reading)}`,
    ),
    ...compared.pairs.flatMap(([gold, reading]) => {
      const wrong = [
        ...(sameValue(gold, reading) ? [] : [`value ${reading.value} for ${gold.value}`]),
        ...(gold.units.includes(unitKey(reading.unit))
          ? []
          : [`unit ${unitKey(reading.unit)} for ${gold.units.join('|')}`]),
        ...(bareQuote(gold.quote) === bareQuote(reading.quote) ? [] : [`span «${reading.quote}»`]),
        ...(gold.qualifiers.includes(reading.qualifier)
          ? []
          : [`qualifier ${reading.qualifier} for ${gold.qualifiers.join('|')}`]),
        ...(gold.roles.includes(reading.role) ? [] : [`role ${reading.role} for ${gold.roles.join('|')}`]),
        ...(gold.of === undefined ||
        boundRight([gold, reading]) ||
        (gold.of.length === 0 && idsOf(reading).length === 0)
          ? []
          : [`of ${named(reading)} for ${gold.of.join('|') || 'nothing'}`]),
        ...(gold.population === undefined || gold.population === reading.population
          ? []
          : [`population ${reading.population ?? '-'} for ${gold.population}`]),
        ...(gold.period === undefined || gold.period === periodKey(reading)
          ? []
          : [`period ${periodKey(reading)} for ${gold.period}`]),
      ];
      return wrong.length === 0 ? [] : [`${gold.start} «${gold.quote}»: ${wrong.join('; ')}`];
    }),
  ];
}
