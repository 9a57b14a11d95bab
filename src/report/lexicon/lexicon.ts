import { type Catalogue, indicatorsOf } from '../../model/catalogue.js';
import { addCount, addRate, type Draft, draftsOf, longestTopic } from './drafts.js';
import { formulasOf } from './formulas.js';
import { namedIndicators, namedMeasure, waysOf } from './named.js';
import { partsOf } from './parts.js';
import { trieOf } from './trie.js';
import type { Lexicon, Sense, Word } from './word.js';

export type { Lexicon, Sense, Word } from './word.js';

function wordOf(word: string, { senses, populations, isTopic }: Draft): Word {
  const { clips, stems, clippedStems, predicates } = senses;
  const isPartial = clips.length + stems.length + clippedStems.length + predicates.length > 0;
  return { word, ...senses, populations, isTopic, isPartial };
}

function build(catalogue: Catalogue): Lexicon {
  const drafts = draftsOf();
  const named = [...indicatorsOf(catalogue).flatMap(namedIndicators), ...catalogue.measures.map(namedMeasure)];
  for (const population of catalogue.populations)
    for (const name of [population.name.zh, population.name.en, ...(population.aliases ?? [])].flatMap(waysOf))
      if (name.length > 1) drafts.draft(name).populations.push(population.id);
  const parts = partsOf(named, new Set(drafts.words.keys()));
  const topics = new Set([...parts.starts].filter((start) => start.length < longestTopic));
  for (const { sense, names, isRate, isCount, related = [] } of named)
    for (const name of names) {
      const own = { ...sense, name };
      drafts.add('names', name, own);
      if (isCount || name.endsWith('数')) addCount(drafts, name, own, topics);
      if (isRate) addRate(drafts, name, own, parts, related);
    }
  const words = [...drafts.words].map(([word, draft]) => [word, wordOf(word, draft)] as const);
  const known = new Map(words);
  return {
    words: trieOf(words),
    wordOf: (word) => known.get(word),
    swapped: ({ name = '' }, topic) => swappedSenses(known, name, topic),
    ...formulasOf(catalogue),
  };
}

/** What a name is of once one of the topics in it gives way to another. */
function swappedSenses(known: ReadonlyMap<string, Word>, name: string, topic: string): readonly Sense[] {
  for (let start = 0; start < Math.min(5, name.length); start += 1)
    for (let end = Math.min(name.length, start + longestTopic); end > start + 1; end -= 1) {
      if (known.get(name.slice(start, end))?.isTopic !== true) continue;
      const word = known.get(name.slice(0, start) + topic + name.slice(end));
      const senses = [...(word?.names ?? []), ...(word?.stems ?? [])];
      if (senses.length > 0) return senses;
    }
  return [];
}

const made = new WeakMap<Catalogue, Lexicon>();

/** The lexicon of a catalogue, made once for each. */
export function lexiconOf(catalogue: Catalogue): Lexicon {
  const known = made.get(catalogue);
  if (known !== undefined) return known;
  const lexicon = build(catalogue);
  made.set(catalogue, lexicon);
  return lexicon;
}
