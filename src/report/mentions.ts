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

/** A stretch of folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** So far before a sentence its topic may have been named, in characters. */
export const furthestTopic = 120;

/** The stretches of a text whose names matter: sentences with a figure and tables, and what stands shortly before them. */
export function stretchesWith(
  figures: readonly Stretch[],
  sentences: readonly Stretch[],
  tables: readonly Stretch[],
): readonly Stretch[] {
  let next = 0;
  const withFigures = sentences.filter(({ start, end }) => {
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1;
    return (figures[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  });
  const stretches: Stretch[] = [];
  for (const { start, end } of [...withFigures, ...tables].sort((one, other) => one.start - other.start)) {
    const from = Math.max(0, start - furthestTopic);
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.end) stretches[stretches.length - 1] = { start: last.start, end };
    else stretches.push({ start: from, end });
  }
  return stretches;
}

/** The words of a catalogue in stretches of a folded text. */
export function mentionsIn(text: string, { words }: Lexicon, stretches: readonly Stretch[]): Mentions {
  const names: Mention[] = [];
  const partial: Mention[] = [];
  const populations: Mention[] = [];
  const topics: Mention[] = [];
  let nameEnd = 0;
  let populationEnd = 0;
  for (const { start: from, end: to } of stretches)
    for (let start = words.next(text, from, to); start < to; start = words.next(text, start + 1, to)) {
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
