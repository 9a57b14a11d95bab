import type { Batch } from '../batch.js';
import { grown } from '../engine/grown.js';
import { textTable } from './text-table.js';
import type { FoundRow, RuleWork } from './work.js';

type Texts = readonly string[];

/** The keys that rows of a kind have in a column: those that others refer to. */
export interface HeldKeys {
  readonly take: (batch: Batch) => void;
  /** Each text that some row has. */
  readonly texts: () => Iterable<string>;
}

function keysIn(batch: Batch, key: string): { readonly ids: Int32Array; readonly texts: Texts } | undefined {
  const column = batch.columns.get(key);
  if (column?.type !== 'key' || !('texts' in column.dictionary)) return undefined;
  return { ids: column.ids, texts: column.dictionary.texts };
}

/** The keys of a column, gathered. A dictionary may list texts that no row has. */
export function heldKeys(key: string): HeldKeys {
  const dictionaries = new Map<Texts, Uint8Array>();
  return {
    take: (batch) => {
      const keys = keysIn(batch, key);
      if (keys === undefined) return;
      const { ids, texts } = keys;
      let seen = dictionaries.get(texts) ?? new Uint8Array(0);
      if (seen.length < texts.length) {
        const larger = new Uint8Array(texts.length * 2);
        larger.set(seen);
        seen = larger;
        dictionaries.set(texts, seen);
      }
      for (let row = 0; row < batch.length; row += 1) seen[ids[row] as number] = 1;
    },
    *texts() {
      for (const [texts, seen] of dictionaries)
        for (let id = 1; id < texts.length; id += 1) if (seen[id] === 1) yield texts[id] as string;
    },
  };
}

/** Of each key of a dictionary, by its number: how many rows have it, and the first. */
interface Referring {
  counts: Int32Array;
  firsts: Int32Array;
}

/** The work of a rule by which keys lead to rows; those are looked for when all are in. */
export function referenceWork(key: string, targets: () => HeldKeys | undefined, most: number): RuleWork {
  const dictionaries = new Map<Texts, Referring>();
  const counted = { rows: 0, unknown: 0 };
  const take = (batch: Batch, before: number): void => {
    counted.rows += batch.length;
    const keys = keysIn(batch, key);
    if (keys === undefined) {
      counted.unknown += batch.length;
      return;
    }
    const { ids, texts } = keys;
    const held = dictionaries.get(texts) ?? { counts: new Int32Array(0), firsts: new Int32Array(0) };
    dictionaries.set(texts, held);
    if (held.counts.length < texts.length) {
      held.counts = grown(held.counts, texts.length);
      held.firsts = grown(held.firsts, texts.length);
    }
    const { counts, firsts } = held;
    counts[0] = 0;
    for (let row = 0; row < batch.length; row += 1) {
      const id = ids[row] as number;
      if (counts[id] === 0) firsts[id] = before + row + 1;
      counts[id] = (counts[id] as number) + 1;
    }
    counted.unknown += counts[0] as number;
  };
  return {
    take,
    settle: () => {
      const lost = lostKeys(dictionaries, targets()?.texts() ?? []);
      const examples = lost.rows.sort((one, other) => one.row - other.row).slice(0, most);
      const { rows, unknown } = counted;
      const shown = examples.map(({ row, text }): FoundRow => ({ row, cells: { [key]: text } }));
      return { judged: rows - unknown, broken: lost.count, unknown, examples: shown };
    },
  };
}

interface LostKeys {
  readonly count: number;
  /** The first row of each. */
  readonly rows: { readonly row: number; readonly text: string }[];
}

/** The keys that lead to none of the texts. Those that refer are numbered, being fewer as a rule than those referred to. */
function lostKeys(dictionaries: ReadonlyMap<Texts, Referring>, targets: Iterable<string>): LostKeys {
  const { of, find, texts: numbered } = textTable();
  for (const [texts, { counts }] of dictionaries)
    for (let id = 1; id < texts.length; id += 1) if ((counts[id] as number) > 0) of(texts[id] as string);
  const size = numbered.length;
  const isFound = new Uint8Array(size);
  for (const text of targets) isFound[find(text)] = 1;
  const firsts = new Float64Array(size);
  let count = 0;
  for (const [texts, held] of dictionaries)
    for (let id = 1; id < texts.length; id += 1) {
      if ((held.counts[id] as number) === 0) continue;
      const number = find(texts[id] as string);
      if (isFound[number] === 1) continue;
      count += held.counts[id] as number;
      if (firsts[number] === 0) firsts[number] = held.firsts[id] as number;
    }
  const rows = [...firsts.entries()].filter(([, row]) => row > 0);
  return { count, rows: rows.map(([number, row]) => ({ row, text: numbered[number] as string })) };
}
