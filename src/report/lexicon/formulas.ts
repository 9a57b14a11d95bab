import { type Catalogue, indicatorsOf } from '../../model/catalogue.js';
import type { Lexicon, Sense } from './word.js';

const keyOf = (part: string, whole: string): string => `${part}/${whole}`;

/** What is divided by what in a catalogue. */
export function formulasOf(
  catalogue: Catalogue,
): Pick<Lexicon, 'numeratorOf' | 'shareOf' | 'onlyRateOf' | 'onlyShareOf'> {
  const numerators = new Map<string, string>();
  const shares = new Map<string, Sense>();
  const rates = new Map<string, Sense[]>();
  const proportions = new Map<string, Sense[]>();
  for (const { id, kind, numerator, denominator, unit } of indicatorsOf(catalogue)) {
    if (!('id' in numerator)) continue;
    numerators.set(id, numerator.id);
    const sense: Sense = { meaning: { indicator: id }, unit: unit.kind };
    if (unit.kind === 'percent') rates.set(numerator.id, [...(rates.get(numerator.id) ?? []), sense]);
    if (kind === 'proportion') proportions.set(numerator.id, [...(proportions.get(numerator.id) ?? []), sense]);
    if (denominator !== null && 'id' in denominator && unit.kind === 'percent')
      shares.set(keyOf(numerator.id, denominator.id), sense);
  }
  const only = (all: ReadonlyMap<string, readonly Sense[]>, measure: string): Sense | undefined => {
    const found = all.get(measure) ?? [];
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    numeratorOf: numerators,
    shareOf: (part, whole) => shares.get(keyOf(part, whole)),
    onlyRateOf: (measure) => only(rates, measure),
    onlyShareOf: (measure) => only(proportions, measure),
  };
}
