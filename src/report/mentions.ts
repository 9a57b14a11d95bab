import type { Lexicon, Word } from './lexicon/lexicon.js';

/** A word of the catalogue in a folded text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

/** Everything of the catalogue that a text names, in order, by what it can be. */
export interface Mentions {
  /** Names in full, the longest at each place, none inside another. */
  readonly names: readonly Mention[];
  /** Words that are names only beside a topic, a count or a share. */
  readonly partial: readonly Mention[];
  readonly populations: readonly Mention[];
  readonly topics: readonly Mention[];
}

/** The words of a catalogue in a folded text. */
export function mentionsIn(text: string, { words }: Lexicon): Mentions {
  const names: Mention[] = [];
  const partial: Mention[] = [];
  const populations: Mention[] = [];
  const topics: Mention[] = [];
  let nameEnd = 0;
  let populationEnd = 0;
  for (let start = 0; start < text.length; start += 1) {
    const found = words.all(text, start);
    if (found.length === 0) continue;
    let name: Mention | undefined;
    let population: Mention | undefined;
    for (const { end, value: word } of found) {
      const mention: Mention = { start, end, word };
      if (word.names.length > 0) name = mention;
      if (word.populations.length > 0) population = mention;
      if (word.isTopic) topics.push(mention);
      if (word.isPartial) partial.push(mention);
    }
    if (name !== undefined && name.end > nameEnd) {
      if (start >= nameEnd) names.push(name);
      nameEnd = name.end;
    }
    if (population !== undefined && start >= populationEnd) {
      populations.push(population);
      populationEnd = population.end;
    }
  }
  return { names, partial, populations, topics };
}
