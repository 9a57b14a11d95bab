import type { Severity } from '../../model/finding.js';
import type { Name } from '../../value/name.js';
import type { TextFinding } from '../examined.js';
import type { Sentence } from '../layout/sentences.js';
import type { WrittenDate } from '../lex/dates.js';
import type { Stages } from '../read.js';
import type { Reading, Span } from '../reading.js';

/** A reading, its number, and where it stands in the folded text. */
export interface Spot {
  readonly number: number;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** A sentence, the figures in it and those of the sentences before it in its line. */
export interface Passage extends Sentence {
  readonly number: number;
  readonly spots: readonly Spot[];
}

/** A text that was read, as rules about texts look at it. */
export interface Document {
  readonly text: string;
  readonly dates: readonly WrittenDate[];
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

/** A text at its stages as a document: every figure in its sentence. */
export function documentOf({ folded, sentences, scanned, readings }: Stages): Document {
  const spots = readings.map((reading, number): Spot => {
    const [start, end] = reading.at;
    return { number, reading, start: firstFrom(folded.at, start), end: firstFrom(folded.at, end) };
  });
  let next = 0;
  const passages = sentences.map((sentence, number): Passage => {
    while ((spots[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    const first = next;
    while ((spots[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
    return { ...sentence, number, spots: spots.slice(first, next) };
  });
  const owners = new Map(passages.flatMap((passage) => passage.spots.map((spot) => [spot, passage] as const)));
  return {
    text: folded.text,
    dates: scanned.dates,
    spots,
    passages,
    passageOf: (spot) => owners.get(spot),
    span: (start, end) => [folded.at[start] ?? 0, (folded.at[Math.max(start, end - 1)] ?? 0) + 1],
  };
}
