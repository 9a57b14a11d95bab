import { state } from '../../calculate/state.js';
import { type Catalogue, indicatorsOf } from '../../model/catalogue.js';
import type { Figure } from '../../model/figure.js';
import type { Indicator } from '../../model/indicator.js';
import type { Measure } from '../../model/measure.js';
import { type Unit, type UnitId, units } from '../../value/unit.js';
import type { Reading } from '../reading.js';
import type { Document, Spot } from './document.js';
import { isElsewhere, isOfPart, isPlain } from './part.js';
import { isApart, isCounted, limitsOf, sameUnit, writtenOf } from './values.js';

/** A figure, the spot that it is read at, and whether its name is printed in full. */
export interface FigureRead {
  readonly figure: Figure;
  readonly spot: Spot;
  readonly isNamed: boolean;
}

const named = new Set(['name-before', 'name-after', 'table', 'heading', 'respectively', 'from-to']);

const rates = new Set<unknown>(['percent', 'permille', 'per-1k', 'per-10k', 'per-100k']);
const points = new Set<unknown>(['percentage-point', 'permille-point', 'percent']);
const perHeads = new Set<unknown>(['per-1k', 'per-10k', 'per-100k']);
const heads = new Set<unknown>(['person', 'bed', 'person-time']);
/** 人, 例 and 份 (of a record) are said of the same people, 个 of anything. */
const alike: readonly ReadonlySet<unknown>[] = [
  new Set(['person', 'case', 'document']),
  new Set(['item', 'institution', 'village', 'team', 'document', 'event']),
];

const byKind = new Map(
  (Object.values(units) as readonly Unit<UnitId>[])
    .map((unit) => [JSON.stringify(unit.kind), unit.id] as const)
    .reverse(),
);

/** The unit that a figure is printed in, where its definition can be in it. */
function unitOf({ unit, role }: Reading, definition: Indicator | Measure): UnitId | undefined {
  const own = definition.unit;
  if (sameUnit(unit, own.kind)) return own.id;
  if (rates.has(unit) && rates.has(own.kind)) return byKind.get(JSON.stringify(unit));
  if (role === 'change' && points.has(unit)) return byKind.get(JSON.stringify(unit));
  // 每千人口2.58人 are per thousand, though 人 is all the unit that is printed.
  if (perHeads.has(own.kind) && heads.has(unit)) return own.id;
  return alike.some((kinds) => kinds.has(unit) && kinds.has(own.kind)) ? own.id : undefined;
}

/** Whether a value is the one that another of the same thing came from: it is of an earlier time, which is not printed. */
const isBefore = ({ reading }: Spot, next: Spot | undefined): boolean =>
  next?.reading.evidence[0]?.rule === 'from-to' &&
  next.reading.indicator === reading.indicator &&
  next.reading.measure === reading.measure;

/** Whether a sentence dates a figure by a month of a year that nobody says. */
const isUndated = (document: Document, spot: Spot): boolean =>
  spot.reading.period === undefined &&
  (document.passageOf(spot)?.dates.some(({ start }) => start < spot.start) ?? false);

/** What a reading, or something else said with it, is of. */
type Of = Partial<Record<'indicator' | 'measure', string | undefined>>;

/** The definitions of a catalogue by id; an indicator and a measure may share one. */
function definitionsBy(catalogue: Catalogue): (of: Of) => Indicator | Measure | undefined {
  const indicators = new Map(indicatorsOf(catalogue).map((one) => [one.id, one] as const));
  const measures = new Map(catalogue.measures.map((one) => [one.id, one] as const));
  return ({ indicator, measure }) =>
    indicator !== undefined ? indicators.get(indicator) : measure === undefined ? undefined : measures.get(measure);
}

/**
 * What a text's readings are figures of: of the whole place, of one period, with a number.
 *
 * None is a reading whose meaning or value is not certain, whose part of a whole it is, or which the text says of a village,
 * a hospital or another part of its place.
 */
export function figuresOf(document: Document, catalogue: Catalogue): readonly FigureRead[] {
  return withoutAmbiguous(document, allFiguresOf(document, catalogue));
}

const scopeOf = ({ of, place, period, population, role }: Figure): string =>
  JSON.stringify([of, place, period?.from, period?.to, population, role]);

/**
 * Figures without those that are printed with several values: 招聘13人,公开招聘79人 are two counts of one name, of parts that
 * only the words around tell apart. Rates of sentences apart that are plainly of the whole stay, and contradict.
 */
function withoutAmbiguous(document: Document, reads: readonly FigureRead[]): readonly FigureRead[] {
  const inSentence = ({ figure, spot }: FigureRead): string => `${document.passageOf(spot)?.number}/${scopeOf(figure)}`;
  const inText = ({ figure }: FigureRead): string => scopeOf(figure);
  const ownSeveral = severalBy(reads, inSentence);
  const left = reads.filter((read) => !ownSeveral.has(inSentence(read)));
  const several = severalBy(left, inText);
  return left.filter(
    (read) =>
      !several.has(inText(read)) ||
      (read.figure.of.indicator !== undefined && read.isNamed && isPlain(document, read.spot)),
  );
}

/** The keys of figures that are printed with values which cannot be one. */
function severalBy(reads: readonly FigureRead[], keyOf: (read: FigureRead) => string): ReadonlySet<string> {
  const first = new Map<string, FigureRead>();
  const several = new Set<string>();
  for (const read of reads) {
    const known = first.get(keyOf(read));
    if (known === undefined) first.set(keyOf(read), read);
    else {
      const [one, other] = [limitsOf(known.spot), limitsOf(read.spot)];
      if (one === undefined || other === undefined || isApart(one, other)) several.add(keyOf(read));
    }
  }
  return several;
}

function allFiguresOf(document: Document, catalogue: Catalogue): readonly FigureRead[] {
  const definitionOf = definitionsBy(catalogue);
  return document.spots.flatMap((spot, index) => {
    const { reading } = spot;
    const written = writtenOf(reading);
    const of = [reading, ...(reading.also ?? [])];
    if (written === undefined || reading.partOf !== undefined || isBefore(spot, document.spots[index + 1])) return [];
    if (of.every((each) => each.indicator === undefined && each.measure === undefined)) return [];
    if (isOfPart(document, spot) || isElsewhere(document, spot) || isUndated(document, spot)) return [];
    return of.flatMap((each): readonly FigureRead[] => {
      const definition = definitionOf(each);
      const unit = definition && unitOf(reading, definition);
      if (definition === undefined || unit === undefined) return [];
      // 2.91人 of a count are for each thousand, or in a table in ten thousands.
      if (isCounted(definition.unit.kind) && written.value.includes('.')) return [];
      const { place, period, role } = reading;
      const population = each.population;
      const figure = state(
        definition,
        { ...written, unit },
        {
          role,
          ...(place === undefined ? {} : { place }),
          ...(period === undefined ? {} : { period }),
          ...(population === undefined ? {} : { population }),
        },
      );
      return [{ figure, spot, isNamed: named.has(reading.evidence[0]?.rule ?? '') }];
    });
  });
}
