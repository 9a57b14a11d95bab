import type { Catalogue } from '../model/catalogue.js';
import type { Context } from './bind/context.js';
import { figuresOfTable } from './bind/tables.js';
import { documentPeriod } from './bind/whole.js';
import type { Figure } from './figures/figure.js';
import { type Scanned, scan } from './figures/scan.js';
import { type Folded, fold } from './fold/fold.js';
import { type Sentence, sentencesIn } from './layout/sentences.js';
import { type Table, tablesIn } from './layout/tables.js';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.js';
import { type Mention, type Mentions, mentionsIn, stretchesWith } from './mentions.js';
import type { Reading } from './reading.js';
import { numbered, readCell, readSentence, type Whole } from './reading-of.js';

/** What a text is read with. */
export interface ReadOptions {
  readonly catalogue: Catalogue;
  /** The day it was published, where the text does not say. */
  readonly date?: string;
  /** The code of the place it is of. */
  readonly place?: string;
}

/** A text at every stage of being read. */
export interface Stages {
  readonly folded: Folded;
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
  readonly scanned: Scanned;
  /** What is named in sentences with figures, and shortly before them. */
  readonly mentions: Mentions;
  readonly readings: readonly Reading[];
}

const between = <Part extends { readonly start: number; readonly end: number }>(
  parts: readonly Part[],
  from: { at: number },
  start: number,
  end: number,
): readonly Part[] => {
  while ((parts[from.at]?.start ?? Number.POSITIVE_INFINITY) < start) from.at += 1;
  const first = from.at;
  let last = first;
  while ((parts[last]?.start ?? Number.POSITIVE_INFINITY) < end) last += 1;
  from.at = last;
  return parts.slice(first, last);
};

/** Figures that are no part of a name: 每10万, 6个月内. */
const outside = (figures: readonly Figure[], names: readonly Mention[]): readonly Figure[] =>
  figures.filter(
    (figure) =>
      !names.some(({ start, end }) => start <= figure.start && figure.start < end) &&
      (figure.strength !== 'asked' ||
        figure.unit !== 'year' ||
        names.some(({ word }) => word.names.some(({ unit }) => unit === 'year'))),
  );

/** How many topics before a sentence are kept for the names in it that were clipped. */
const keptTopics = 12;

function contexts(
  folded: Folded,
  sentences: readonly Sentence[],
  scanned: Scanned,
  mentions: Mentions,
  lexicon: Lexicon,
): readonly Context[] {
  const places = {
    figures: { at: 0 },
    dates: { at: 0 },
    names: { at: 0 },
    partial: { at: 0 },
    populations: { at: 0 },
    topics: { at: 0 },
  };
  let earlier: readonly Mention[] = [];
  return sentences.flatMap((sentence): readonly Context[] => {
    const { start, end } = sentence;
    const topics = between(mentions.topics, places.topics, start, end);
    const names = between(mentions.names, places.names, start, end);
    const figures = outside(between(scanned.figures, places.figures, start, end), names);
    const context: Context = {
      text: folded.text,
      folded,
      lexicon,
      sentence,
      mentions,
      figures,
      dates: between(scanned.dates, places.dates, start, end),
      names,
      partial: between(mentions.partial, places.partial, start, end),
      populations: between(mentions.populations, places.populations, start, end),
      topics: [...earlier, ...topics],
    };
    earlier = context.topics.slice(-keptTopics);
    return figures.length === 0 ? [] : [context];
  });
}

/** Sentences that are no rows of a table. */
function outsideTables(sentences: readonly Sentence[], tables: readonly Table[]): readonly Sentence[] {
  let next = 0;
  return sentences.filter(({ start }) => {
    while ((tables[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return start < (tables[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** A text read stage by stage: what `read` gives, and what came before. */
export function stagesOf(text: string, { catalogue, date, place }: ReadOptions): Stages {
  const folded = fold(text);
  const tables = tablesIn(folded);
  const sentences = outsideTables(sentencesIn(folded), tables);
  const scanned = scan(folded);
  const lexicon = lexiconOf(catalogue);
  const mentions = mentionsIn(folded.text, lexicon, stretchesWith(scanned.figures, sentences, tables));
  const firstFigure = scanned.figures.find(({ strength }) => strength === 'figure')?.start ?? folded.text.length;
  const whole: Whole = { period: documentPeriod(folded, scanned.dates, firstFigure, date), place };
  const readings = numbered([
    ...tables.flatMap((table) =>
      figuresOfTable(folded, mentions, table, lexicon, scanned.figures).map((one) =>
        readCell(text, folded, one, whole),
      ),
    ),
    ...contexts(folded, sentences, scanned, mentions, lexicon).flatMap((context) => readSentence(text, context, whole)),
  ]);
  return { folded, sentences, tables, scanned, mentions, readings };
}

/**
 * Every figure of a text, with its place, value, unit and, where that is certain, what it is of.
 *
 * @example
 * read('全市已签约172.12万人', { catalogue })[0]?.value; // '1721200'
 */
export const read = (text: string, options: ReadOptions): readonly Reading[] => stagesOf(text, options).readings;
