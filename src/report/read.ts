import type { Catalogue } from '../model/catalogue.js';
import type { Period } from '../value/period.js';
import { type Bound, bindSentence } from './bind/bind.js';
import type { Context } from './bind/context.js';
import { periodOfDate, periodSaid } from './bind/periods.js';
import { populationOf } from './bind/populations.js';
import { roleOf } from './bind/roles.js';
import { figuresOfTable, type TableFigure } from './bind/tables.js';
import { documentPeriod } from './bind/whole.js';
import type { Figure } from './figures/figure.js';
import { isFigure } from './figures/keep.js';
import { type Scanned, scan } from './figures/scan.js';
import { type Folded, fold } from './fold/fold.js';
import { type Sentence, sentencesIn } from './layout/sentences.js';
import { type Table, tablesIn } from './layout/tables.js';
import { type Lexicon, lexiconOf } from './lexicon/lexicon.js';
import { type Mention, type Mentions, mentionsIn } from './mentions.js';
import type { Evidence, Implied, Reading, Span } from './reading.js';

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
  return sentences.map((sentence) => {
    const { start, end } = sentence;
    const topics = between(mentions.topics, places.topics, start, end);
    const names = between(mentions.names, places.names, start, end);
    const context: Context = {
      text: folded.text,
      folded,
      lexicon,
      sentence,
      mentions,
      figures: outside(between(scanned.figures, places.figures, start, end), names),
      dates: between(scanned.dates, places.dates, start, end),
      names,
      partial: between(mentions.partial, places.partial, start, end),
      populations: between(mentions.populations, places.populations, start, end),
      topics: [...earlier, ...topics],
    };
    earlier = context.topics.slice(-keptTopics);
    return context;
  });
}

interface Whole {
  readonly period?: Period | undefined;
  readonly place?: string | undefined;
}

function readingOf(
  source: string,
  context: Context,
  bound: readonly Bound[],
  at: number,
  whole: Whole,
): Reading | undefined {
  const one = bound[at];
  if (one === undefined || !isFigure(context, one)) return undefined;
  const { figure, binding } = one;
  const { folded } = context;
  const span = (start: number, end: number): Span => [folded.at[start] ?? 0, (folded.at[end - 1] ?? 0) + 1];
  const evidence: Evidence[] = [];
  const says = (rule: Evidence['rule'], start: number, end: number): void => {
    const where = span(start, end);
    evidence.push({ rule, at: where, quote: source.slice(...where) });
  };
  if (binding !== undefined) says(binding.rule, binding.start, binding.end);
  const population = populationOf(context, bound, at);
  if (population !== undefined) says('population', population.start, population.end);
  const { role, cue } = roleOf(context, bound, at);
  if (cue !== undefined) says('role', ...cue);
  if (figure.hedge !== undefined) says('qualifier', ...figure.hedge);
  const said = periodSaid(
    context,
    bound,
    at,
    whole.period === undefined ? undefined : Number(whole.period.from.slice(0, 4)),
  );
  if (said !== undefined) says('period', said.start, said.end);
  const period = said?.period ?? whole.period;
  const implied: readonly Implied[] = [
    ...(said === undefined && period !== undefined ? (['period'] as const) : []),
    ...(whole.place === undefined ? [] : (['place'] as const)),
  ];
  const where = span(figure.start, figure.end);
  const sense = binding?.senses[0];
  const also = one.also?.map(({ meaning, population: of }) => ({
    ...meaning,
    ...(of === undefined ? {} : { population: of }),
  }));
  return {
    at: where,
    quote: source.slice(...where),
    value: figure.value,
    unit: unitOf(one),
    qualifier: figure.qualifier,
    role,
    ...(figure.places === undefined ? {} : { places: figure.places, scale: figure.scale }),
    ...(sense?.meaning ?? {}),
    ...(also === undefined ? {} : { also }),
    ...(population === undefined ? {} : { population: population.id }),
    ...(period === undefined ? {} : { period }),
    ...(whole.place === undefined ? {} : { place: whole.place }),
    ...(implied.length === 0 ? {} : { implied }),
    evidence,
  };
}

function readingInTable(
  source: string,
  folded: Folded,
  { figure, sense, name, date, role }: TableFigure,
  whole: Whole,
): Reading {
  const span = (start: number, end: number): Span => [folded.at[start] ?? 0, (folded.at[end - 1] ?? 0) + 1];
  const said = date === undefined ? undefined : periodOfDate(date, undefined);
  const period = said ?? whole.period;
  const where = span(figure.start, figure.end);
  const named = name === undefined ? undefined : span(name.start, name.end);
  return {
    at: where,
    quote: source.slice(...where),
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    role,
    places: figure.places ?? 0,
    scale: figure.scale,
    ...(sense?.meaning ?? {}),
    ...(period === undefined ? {} : { period }),
    ...(whole.place === undefined ? {} : { place: whole.place }),
    ...(said === undefined && period !== undefined ? { implied: ['period'] as const } : {}),
    evidence: named === undefined ? [] : [{ rule: 'table', at: named, quote: source.slice(...named) }],
  };
}

/** A number without a unit is in that of its name; a bare 0 of a rate has none. */
function unitOf({ figure, binding }: Bound): Reading['unit'] {
  const sense = binding?.senses[0];
  if (figure.strength !== 'bare' || sense === undefined) return figure.unit;
  const isRate =
    typeof sense.unit === 'string' && ['percent', 'permille', 'per-1k', 'per-10k', 'per-100k'].includes(sense.unit);
  return isRate || sense.unit === 'ratio' ? figure.unit : sense.unit;
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
  const mentions = mentionsIn(folded.text, lexicon);
  const whole: Whole = { period: documentPeriod(folded, scanned.dates, date), place };
  const inTables = tables.flatMap((table) =>
    figuresOfTable(folded, mentions, table, lexicon, scanned.figures).map((one) =>
      readingInTable(text, folded, one, whole),
    ),
  );
  const inProse = contexts(folded, sentences, scanned, mentions, lexicon).flatMap((context) => {
    const bound = bindSentence(context);
    return bound.flatMap((_, at) => readingOf(text, context, bound, at, whole) ?? []);
  });
  const readings = [...inTables, ...inProse].sort((one, other) => one.at[0] - other.at[0]);
  return { folded, sentences, tables, scanned, mentions, readings };
}

/**
 * Every figure of a text, with its place, value, unit and, where that is certain, what it is of.
 *
 * @example
 * read('全市已签约172.12万人', { catalogue })[0]?.value; // '1721200'
 */
export const read = (text: string, options: ReadOptions): readonly Reading[] => stagesOf(text, options).readings;
