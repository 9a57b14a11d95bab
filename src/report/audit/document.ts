import type { Severity } from '../../model/finding.js';
import type { Name } from '../../value/name.js';
import type { TextFinding } from '../examined.js';
import type { Sentence } from '../layout/sentences.js';
import type { WrittenDate } from '../lex/dates.js';
import type { Mention } from '../mentions.js';
import type { Stages } from '../read.js';
import type { Reading, Span } from '../reading.js';

/** A reading, its number, and where it stands in the folded text. */
export interface Spot {
  readonly number: number;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** A sentence with its number and the figures and dates in it. */
export interface Passage extends Sentence {
  readonly number: number;
  readonly spots: readonly Spot[];
  readonly dates: readonly WrittenDate[];
}

/** A text that was read, as rules about texts look at it. */
export interface Document {
  readonly text: string;
  readonly dates: readonly WrittenDate[];
  /** Names of the catalogue in full. */
  readonly names: readonly Mention[];
  readonly spots: readonly Spot[];
  readonly passages: readonly Passage[];
  /** The sentence that a spot is in; none for one of a table. */
  readonly passageOf: (spot: Spot) => Passage | undefined;
  /** Where a stretch of folded text stands in the text that it is of. */
  readonly span: (start: number, end: number) => Span;
}

/** What is said of a stretch of text, or of several. */
interface Said {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: readonly Span[];
  readonly spots?: readonly Spot[];
  readonly expected: string;
  readonly found: string;
  readonly message: Name;
}

/** A finding about words and numbers of a text, rather than about figures of the catalogue. */
export const saidOf = ({ spots = [], ...said }: Said): TextFinding => ({
  ...said,
  figures: [],
  readings: spots.map(({ number }) => number),
});

/** The first index of a rising list whose number is no less than what is sought. */
function firstFrom(rising: Uint32Array, sought: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Things in the order of a text, stretch by stretch of it. */
function within<Thing extends { readonly start: number }>(
  things: readonly Thing[],
): (stretch: Pick<Sentence, 'start' | 'end'>) => readonly Thing[] {
  let next = 0;
  const goTo = (end: number): number => {
    while ((things[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
    return next;
  };
  return ({ start, end }) => things.slice(goTo(start), goTo(end));
}

/** A text at its stages as a document: every figure in its sentence. */
export function documentOf({ folded, sentences, scanned, mentions, readings }: Stages): Document {
  const spots = readings.map((reading, number): Spot => {
    const [start, end] = reading.at;
    return { number, reading, start: firstFrom(folded.at, start), end: firstFrom(folded.at, end) };
  });
  const [spotsOf, datesOf] = [within(spots), within(scanned.dates)];
  const passages = sentences.map(
    (sentence, number): Passage => ({ ...sentence, number, spots: spotsOf(sentence), dates: datesOf(sentence) }),
  );
  const owners = new Map(passages.flatMap((passage) => passage.spots.map((spot) => [spot, passage] as const)));
  return {
    text: folded.text,
    dates: scanned.dates,
    names: mentions.names,
    spots,
    passages,
    passageOf: (spot) => owners.get(spot),
    span: (start, end) => [folded.at[start] ?? 0, (folded.at[Math.max(start, end - 1)] ?? 0) + 1],
  };
}
