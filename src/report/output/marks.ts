import type { Examined } from '../examined.js';
import type { Span } from '../reading.js';

/** A stretch of a text that something is said of: the readings of it, and the findings about it, by number. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly number[];
  readonly findings: readonly number[];
}

/** The stretches of a text that readings and findings speak of, each once, in order, and the number of each. */
export interface Marks {
  readonly list: readonly Mark[];
  readonly numberOf: (span: Span) => number;
}

/** The marks of a text; where two begin together, the longer comes first. */
export function marksOf({ text, readings, findings }: Examined & { readonly text: string }): Marks {
  const found = new Map<string, { from: number; to: number; readings: number[]; findings: number[] }>();
  const at = (span: Span): { readings: number[]; findings: number[] } => {
    const [from, to] = fitted(span, text);
    const own = found.get(`${from} ${to}`) ?? { from, to, readings: [], findings: [] };
    found.set(`${from} ${to}`, own);
    return own;
  };
  for (const [index, reading] of readings.entries()) at(reading.at).readings.push(index);
  for (const [index, finding] of findings.entries())
    for (const span of finding.at) {
      const own = at(span).findings;
      if (own.at(-1) !== index) own.push(index);
    }
  const list = [...found.values()].sort((a, b) => a.from - b.from || b.to - a.to);
  const numbers = new Map<string, number>(list.map(({ from, to }, index) => [`${from} ${to}`, index] as const));
  return { list, numberOf: (span) => numbers.get(fitted(span, text).join(' ')) ?? 0 };
}

const pair = /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/;

/** A span within the text that parts neither a character nor the end of a line. */
function fitted([start, end]: Span, text: string): readonly [from: number, to: number] {
  const within = (index: number): number => Math.min(Math.max(Math.trunc(index) || 0, 0), text.length);
  const parts = (index: number): boolean => pair.test(text.slice(Math.max(index - 1, 0), index + 1));
  const [first, last] = [within(start), within(end)];
  const from = parts(first) ? first - 1 : first;
  return [from, last <= first ? from : parts(last) ? last + 1 : last];
}

/** A piece of a text that the same marks lie over from end to end. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** The marks, by number, that begin and end with it. */
  readonly begins: readonly number[];
  readonly ends: readonly number[];
  /** The marks over it, by number; to be read before the next piece is asked for. */
  readonly over: ReadonlySet<number>;
}

/** A text in pieces, in order; one that marks of no length stand at is empty. */
export function* piecesOf(length: number, list: readonly Mark[]): Generator<Piece> {
  const over = new Set<number>();
  const ending = new Map<number, number[]>();
  const cuts = [...new Set([0, length, ...list.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  let next = 0;
  for (const [index, from] of cuts.entries()) {
    const [begins, points]: [number[], number[]] = [[], []];
    for (let mark = list[next]; mark?.from === from; next += 1, mark = list[next])
      (mark.to === from ? points : begins).push(next);
    if (points.length > 0) yield { from, to: from, begins: points, ends: points, over: new Set(points) };
    for (const number of begins) {
      const to = list[number]?.to ?? from;
      const others = ending.get(to);
      over.add(number);
      if (others === undefined) ending.set(to, [number]);
      else others.push(number);
    }
    const to = cuts[index + 1];
    if (to === undefined) return;
    const ends = ending.get(to) ?? [];
    yield { from, to, begins, ends, over };
    for (const number of ends) over.delete(number);
  }
}
