import type { Form } from './ask.js';
import type { Cluster, ClusterAxis, Job } from './cluster.js';
import { type Field, field as fieldOf } from './given.js';

/** A cluster and where its places stand in the register of its page. */
export interface Placed<Of extends Job> {
  readonly cluster: Cluster<Of>;
  readonly field: Field;
}

/** Clusters whose places are worked out together, side by side in one register. */
export interface Page<Of extends Job> {
  readonly placed: readonly Placed<Of>[];
}

/** Spreads clusters over as few pages as a first fit finds; `cells` is where each one's look-up table begins. */
export function pagesOf<Of extends Job>(
  clusters: readonly Cluster<Of>[],
  cellsAt: (cells: Uint16Array) => number,
): readonly Page<Of>[] {
  const pages: { bits: number; placed: Placed<Of>[] }[] = [];
  for (const cluster of clusters) {
    const bits = Math.ceil(Math.log2(cluster.cellOf.length));
    const found = pages.find((page) => page.bits + bits <= 31) ?? { bits: 0, placed: [] };
    if (found.placed.length === 0) pages.push(found);
    const field = fieldOf(found.bits, 2 ** bits - 1, cellsAt(cluster.cellOf));
    found.placed.push({ cluster, field });
    found.bits += bits;
  }
  return pages;
}

/** What a value of an axis adds to the register. */
const part = ({ classOf, step }: ClusterAxis, { shift }: Field, value: number): number =>
  ((classOf[value] ?? 0) * step) << shift;

/** A table of what each byte of a word adds to the register: 256 entries for each of four bytes. */
interface Spread {
  readonly word: number;
  readonly entries: Int32Array;
}

/** A column put in order by limits, and what each place in that order adds; a missing cell, the first, adds nothing. */
export interface OrderPart {
  readonly key: string;
  readonly type: 'date' | 'amount';
  readonly limits: readonly bigint[];
  readonly adds: readonly number[];
}

/** A column of codes, and what a text adds; of a missing one, `missing`, of any other, `other`. */
export interface CodesPart {
  readonly key: string;
  readonly missing: number;
  readonly other: number;
  readonly texts: ReadonlyMap<string, number>;
}

/** Something answered row by row, or before; and what each answer adds. */
export interface AnswerPart {
  readonly look: Extract<ClusterAxis['look'], { kind: 'asked' | 'derived' }>;
  readonly adds: readonly [number, number, number];
}

/** What bad cells of a column add. */
interface BadPart {
  readonly key: string;
  readonly adds: number;
}

/** All that adds to the register of a page. */
export interface Parts {
  /** What is in it from the start: that cells in order are missing. */
  readonly base: number;
  readonly spreads: readonly Spread[];
  readonly orders: readonly OrderPart[];
  readonly codes: readonly CodesPart[];
  readonly answers: readonly AnswerPart[];
  readonly bad: readonly BadPart[];
}

interface OfField {
  readonly axis: ClusterAxis;
  readonly field: Field;
}

/** What adds to the register of a page, for a source of this form. */
export function partsOf({ placed }: Page<Job>, { layout, types }: Form): Parts {
  const byLook = new Map<string, OfField[]>();
  for (const { cluster, field } of placed) {
    for (const axis of cluster.axes) {
      if (Math.max(...axis.classOf) === 0) continue;
      const key = `${axis.look.kind} ${axis.look.key}`;
      byLook.set(key, [...(byLook.get(key) ?? []), { axis, field }]);
    }
  }
  const spreads = new Map<number, Int32Array>();
  const parts = {
    base: 0,
    orders: [] as OrderPart[],
    codes: [] as CodesPart[],
    answers: [] as AnswerPart[],
    bad: [] as BadPart[],
  };
  for (const own of byLook.values()) {
    const look = (own[0] as OfField).axis.look;
    const sum = (value: number): number => own.reduce((all, { axis, field }) => all + part(axis, field, value), 0);
    if (look.kind === 'flag' || look.kind === 'known') {
      const known = layout.known.get(look.key) ?? 0;
      const entries = spreads.get(known >> 5) ?? new Int32Array(1024);
      spreads.set(known >> 5, entries);
      spread(entries, known & 31, types.get(look.key) === 'flag', sum);
    } else if (look.kind === 'order') {
      parts.base += sum(0);
      parts.orders.push(orderPart(own, types.get(look.key) === 'date' ? 'date' : 'amount'));
    } else if (look.kind === 'codes') parts.codes.push(codesPart(own));
    else if (look.kind === 'bad') parts.bad.push({ key: look.key, adds: sum(1) - sum(0) });
    else parts.answers.push({ look: look as AnswerPart['look'], adds: [sum(0), sum(1), sum(2)] });
  }
  const found = [...spreads].map(([word, entries]) => ({ word, entries }));
  return { ...parts, spreads: found.filter(({ entries }) => entries.some((each) => each !== 0)) };
}

/** Adds what a flag (missing, no, yes) or a known cell (missing, known) adds, to the table of its byte. */
function spread(entries: Int32Array, known: number, isFlag: boolean, sum: (value: number) => number): void {
  const at = (known >> 3) * 256;
  const bit = known & 7;
  for (let byte = 0; byte < 256; byte += 1) {
    const isKnown = (byte >> bit) & 1;
    const value = isFlag && isKnown === 1 ? 1 + ((byte >> (bit - 1)) & 1) : isKnown;
    entries[at + byte] = (entries[at + byte] ?? 0) + sum(value);
  }
}

function orderPart(own: readonly OfField[], type: OrderPart['type']): OrderPart {
  const limits = [...new Set(own.flatMap(({ axis }) => axis.limits))].sort((a, b) => (a < b ? -1 : 1));
  const key = (own[0] as OfField).axis.look.key;
  const missing = own.reduce((all, { axis, field }) => all + part(axis, field, 0), 0);
  const reaching = Array.from({ length: limits.length + 1 }, (_, reached) =>
    own.reduce((all, { axis, field }) => {
      const here = limits.slice(0, reached).filter((limit) => axis.limits.includes(limit)).length;
      return all + part(axis, field, 1 + here);
    }, -missing),
  );
  return { key, type, limits, adds: [0, ...reaching] };
}

function codesPart(own: readonly OfField[]): CodesPart {
  const sum = (valueIn: (axis: ClusterAxis) => number): number =>
    own.reduce((all, { axis, field }) => all + part(axis, field, valueIn(axis)), 0);
  const texts = new Set(own.flatMap(({ axis }) => [...axis.texts.keys()]));
  return {
    key: (own[0] as OfField).axis.look.key,
    missing: sum(() => 0),
    other: sum(() => 1),
    texts: new Map([...texts].map((text) => [text, sum(({ texts }) => texts.get(text) ?? 1)])),
  };
}
