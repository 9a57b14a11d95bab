import type { Indicator } from '../../model/indicator.js';
import { measuresOf } from '../../model/indicator.js';
import type { Measure } from '../../model/measure.js';
import { fold } from '../fold/fold.js';
import type { Meaning } from '../reading.js';
import type { Sense } from './word.js';

const meaningOf = (id: string, isIndicator: boolean): Meaning => (isIndicator ? { indicator: id } : { measure: id });

/** The word as it is found: folded, without a bracket at its end that only explains. */
const folded = (word: string): string => fold(word).text;

/** 药品收入占医疗收入比例 is also said as 药品收入占医疗收入的29.4%. */
function sharesIn(name: string): readonly string[] {
  const share = /^(.{2,}占.{2,}?)的?(?:比例|比重|比率)$/u.exec(name);
  return share?.[1] === undefined ? [] : [share[1]];
}

/** A name in every way that it may be written. */
export const waysOf = (word: string): readonly string[] => {
  const plain = folded(word);
  const ways = new Set([
    plain,
    plain.replaceAll('的', ''),
    ...sharesIn(plain),
    plain.replace(/(\d)~(\d)/u, '$1-$2'),
    plain.replace('及以上', '以上'),
    plain.replace(/[“”]/gu, ''),
  ]);
  if (/^[a-z]/u.test(plain)) {
    ways.add(plain.replace(/s$/u, ''));
    ways.add(plain.replace(/(?:rate|ratio)$/u, ''));
  }
  return [...ways];
};

/** An entry of a catalogue, by the names that it goes by. */
export interface Named {
  readonly sense: Sense;
  readonly names: readonly string[];
  readonly isRate: boolean;
  readonly isCount: boolean;
  /** The names of what it divides. */
  readonly related?: readonly string[];
}

/** An indicator by its names, and within each population that has names of its own. */
export function namedIndicators(indicator: Indicator): readonly Named[] {
  const sense: Sense = { meaning: meaningOf(indicator.id, true), unit: indicator.unit.kind };
  const isCount = indicator.denominator === null && indicator.kind !== 'reported';
  const own: Named = {
    sense,
    names: [indicator.name.zh, indicator.name.en, ...(indicator.aliases ?? [])].flatMap(waysOf),
    isRate: !isCount,
    isCount,
    related: measuresOf(indicator).flatMap(({ name, aliases = [] }) => [name.zh, ...aliases].map(folded)),
  };
  const variants = (indicator.within ?? []).map(
    ({ population, names }): Named => ({ ...own, sense: { ...sense, population }, names: names.flatMap(waysOf) }),
  );
  return [own, ...variants];
}

/** A measure by its names. */
export const namedMeasure = (measure: Measure): Named => ({
  sense: { meaning: meaningOf(measure.id, false), unit: measure.unit.kind },
  names: [measure.name.zh, ...(measure.aliases ?? [])].flatMap(waysOf),
  isRate: false,
  isCount: true,
});
