import type { Meaning, ReadingUnit } from '../reading.js';
import type { Trie } from './trie.js';

/** Something a figure can be of, as far as a name says it. */
export interface Sense {
  readonly meaning: Meaning;
  /** What it is measured in. */
  readonly unit: ReadingUnit;
  readonly population?: string;
  /** The name it goes by here. */
  readonly name?: string;
  /** What else must be named nearby: 高血压 for 规范管理率. */
  readonly topic?: string;
}

/** Everything that one word of a catalogue can be. */
export interface Word {
  readonly word: string;
  /** What it names in full. */
  readonly names: readonly Sense[];
  /** What it names when its beginning was said before. */
  readonly clips: readonly Sense[];
  /** What a count right behind it is of: 已签约 before 172.12万人. */
  readonly stems: readonly Sense[];
  /** What a count right behind it is of when the rest of its name was said before: 规范管理 before 13420人. */
  readonly clippedStems: readonly Sense[];
  /** What a share of people is of whose predicate it is: 在基层就诊 after 65%的患者. */
  readonly predicates: readonly Sense[];
  readonly populations: readonly string[];
  readonly isTopic: boolean;
  /** Whether it is more than a name, a population or a topic. */
  readonly isPartial: boolean;
}

/** The words of a catalogue, folded, ready to be found in folded text. */
export interface Lexicon {
  readonly words: Trie<Word>;
  /** The measure, by id, that an indicator divides. */
  readonly numeratorOf: ReadonlyMap<string, string>;
  /** What the share of one measure in another is, by both ids. */
  readonly shareOf: (part: string, whole: string) => Sense | undefined;
  /** The one rate in percent whose numerator a measure is, if there is one only. */
  readonly onlyRateOf: (measure: string) => Sense | undefined;
  /** The one proportion whose numerator a measure is, if there is one only. */
  readonly onlyShareOf: (measure: string) => Sense | undefined;
  /** What a name is of with another topic in it. */
  readonly swapped: (sense: Sense, topic: string) => readonly Sense[];
  /** Everything that a word is. */
  readonly wordOf: (word: string) => Word | undefined;
}
