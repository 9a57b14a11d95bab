import type { Batch } from '../batch.js';
import { call } from '../call.js';
import type { Layout } from '../layout.js';
import type { RowTest } from '../test-row.js';
import { grown } from './grown.js';
import type { Kernels } from './kernels.js';
import type { AnswerPart, CodesPart, OrderPart, Parts } from './page.js';
import type { Derived } from './program.js';

/** What adds to the register of a page: what it has learnt of codes, what is asked row by row, and what is done for a stripe. */
export interface LoadedParts {
  readonly codes: readonly LoadedCodes[];
  readonly answers: readonly AnswerPart[];
  readonly steps: readonly Step[];
}

interface LoadedCodes {
  readonly part: CodesPart;
  /** What each text of the dictionary adds, by number, and how many of them are known. */
  adds: Int32Array;
  known: number;
}

/** What works out the register of a page. */
export function loadParts(parts: Parts, derived: readonly Derived[], layout: Layout, memory: Kernels): LoadedParts {
  const { base, spreads, orders } = parts;
  const [first, ...others] = spreads;
  // A first spread of several bytes sets the register; else it is filled.
  const isSet = first !== undefined && bytesOf(first.entries).length > 1;
  const held = spreads.at(-1)?.word;
  const wordOf = ({ key }: OrderPart): number => (layout.known.get(key) ?? 0) >> 5;
  const isHeld = (part: OrderPart): boolean => part.type === 'amount' && wordOf(part) === held;
  const codes: LoadedCodes[] = parts.codes.map((part) => ({ part, adds: new Int32Array(0), known: 0 }));
  const steps = [
    ...(isSet ? [] : [fillStep(memory, base)]),
    ...(first === undefined ? [] : spreadSteps(memory, isSet ? raised(first, base) : first, isSet)),
    ...others.flatMap((each) => spreadSteps(memory, each, false)),
    // The word that was spread last is still at hand for those whose cells it tells of.
    ...[...orders.filter(isHeld), ...orders.filter((part) => !isHeld(part))].flatMap((part) =>
      orderSteps(memory, part, layout.known.get(part.key) ?? 0, isHeld(part)),
    ),
    ...codes.flatMap((each) => codeSteps(memory, each)),
    ...parts.answers.flatMap((part) => {
      const from = derived.find(({ key }) => part.look.kind === 'derived' && key === part.look.key);
      return [from === undefined ? askStep(memory, part) : answerStep(memory, from, part)];
    }),
    ...parts.bad.map((each) => badStep(memory, each)),
  ];
  return { codes, answers: parts.answers, steps };
}

/** Takes in what the dictionaries of a batch have new. */
export function learnCodes(parts: LoadedParts, batch: Batch): void {
  for (const codes of parts.codes) {
    const column = batch.columns.get(codes.part.key);
    const texts = column?.type === 'code' ? column.dictionary.texts : nothing;
    if (codes.known >= texts.length) continue;
    if (texts.length > codes.adds.length) codes.adds = grown(codes.adds, texts.length);
    const { missing, other, texts: adds } = codes.part;
    for (let id = codes.known; id < texts.length; id += 1)
      codes.adds[id] = id === 0 ? missing : (adds.get(texts[id] ?? '') ?? other);
    codes.known = texts.length;
  }
}

const nothing: readonly string[] = [''];

/** The tests of a batch for what must be asked row by row. */
export type Asked = Map<AnswerPart, RowTest>;

export const askedOf = (parts: LoadedParts, batch: Batch): readonly (readonly [AnswerPart, RowTest])[] =>
  parts.answers.flatMap((part) => (part.look.kind === 'asked' ? [[part, part.look.test(batch)] as const] : []));

/** Works out the register of a page for some rows of a batch. */
export function contribute({ steps }: LoadedParts, batch: Batch, from: number, n: number, asked: Asked): void {
  for (let k = 0; k < steps.length; k += 1) steps[k]?.(batch, from, n, asked);
}

/** Something done for a stripe of rows. */
export type Step = (batch: Batch, from: number, n: number, asked: Asked) => void;

const fillStep =
  ({ register }: Kernels, base: number): Step =>
  (_batch, _from, n) =>
    register.fill(base, 0, n);

/** A spread that adds so much more, by the byte that every row has. */
const raised = (spread: Parts['spreads'][number], base: number): Parts['spreads'][number] => ({
  ...spread,
  entries: spread.entries.map((entry, at) => (at < 256 ? entry + base : entry)),
});

const wordStep =
  ({ word }: Kernels, index: number): Step =>
  (batch, from, n) => {
    const held = batch.words[index];
    if (held !== undefined) word.set(held.subarray(from, from + n));
  };

function spreadSteps(memory: Kernels, { word, entries }: Parts['spreads'][number], isFirst: boolean): readonly Step[] {
  const { spread, spreadFirst, spreadByte, setBytes } = memory;
  const [byte, ...others] = bytesOf(entries);
  if (!isFirst && byte !== undefined && others.length === 0) {
    const own = new Int32Array(1024);
    own.set(entries.subarray(byte * 256, byte * 256 + 256));
    const given = { shift: byte * 8 };
    return [
      wordStep(memory, word),
      (_batch, _from, n) => {
        setBytes(own);
        call(spreadByte, n, given);
      },
    ];
  }
  const kernel = isFirst ? spreadFirst : spread;
  return [
    wordStep(memory, word),
    (_batch, _from, n) => {
      setBytes(entries);
      call(kernel, n, undefined);
    },
  ];
}

const bytesOf = (entries: Int32Array): readonly number[] =>
  [0, 1, 2, 3].filter((byte) => entries.subarray(byte * 256, byte * 256 + 256).some((each) => each !== 0));

function orderSteps(memory: Kernels, part: OrderPart, known: number, isHeld: boolean): readonly Step[] {
  const { register, columns, steps, order, orderMany, orderDays } = memory;
  const [values] = columns;
  const { adds, key, type } = part;
  const limits = part.limits.map(Number);
  const takeWord = wordStep(memory, known >> 5);
  const kernel = limits.length > 2 ? orderMany : type === 'date' ? orderDays : order;
  const needsWord = !isHeld && kernel !== orderDays;
  const given = { bit: known & 31, limits };
  const reached = (amount: number | bigint): number => {
    let place = 1;
    for (const limit of part.limits) place += +(amount >= limit);
    return adds[place] ?? 0;
  };
  const all: Step = (batch, from, n, asked) => {
    const held = heldValues(batch, key);
    if (held === undefined) return;
    if (held.filled !== undefined) {
      for (let k = firstFrom(held.filled, from); (held.filled[k] ?? Infinity) < from + n; k += 1) {
        const row = held.filled[k] ?? 0;
        register[row - from] = (register[row - from] ?? 0) + reached(held.values[row] ?? 0);
      }
      return;
    }
    if (needsWord) takeWord(batch, from, n, asked);
    values.set(held.values.subarray(from, from + n));
    steps.set(adds);
    call(kernel, n, given);
  };
  const wide: Step = (batch, from, n) => {
    const held = batch.columns.get(key);
    if (held?.type !== 'count' && held?.type !== 'money') return;
    for (const [row, value] of held.wide) {
      if (row < from || row >= from + n) continue;
      register[row - from] = (register[row - from] ?? 0) + reached(value) - reached(0);
    }
  };
  return type === 'date' ? [all] : [all, wide];
}

function heldValues({ columns }: Batch, key: string) {
  const held = columns.get(key);
  return held?.type === 'date' || held?.type === 'count' || held?.type === 'money' ? held : undefined;
}

/** Where in a list of rows, lowest first, those from one on begin. */
function firstFrom(rows: Int32Array, from: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const codeSteps = ({ register }: Kernels, codes: LoadedCodes): readonly Step[] => [
  (batch, from, n) => {
    const held = batch.columns.get(codes.part.key);
    if (held?.type === 'code') addCodes(register, codes.adds, held.ids, from, n);
  },
];

function addCodes(register: Int32Array, adds: Int32Array, ids: Int32Array, from: number, n: number): void {
  for (let i = 0; i < n; i += 1) register[i] = (register[i] ?? 0) + (adds[ids[from + i] ?? 0] ?? 0);
}

function answerStep({ register }: Kernels, { given, answers }: Derived, part: AnswerPart): Step {
  const adds = Int32Array.from(answers, (answer) => part.adds[answer] ?? 0);
  return (_batch, _from, n) => addCodes(register, adds, given.into, 0, n);
}

const askStep =
  ({ register }: Kernels, part: AnswerPart): Step =>
  (_batch, from, n, asked) => {
    const test = asked.get(part);
    if (test === undefined) return;
    for (let i = 0; i < n; i += 1) register[i] = (register[i] ?? 0) + (part.adds[test(from + i)] ?? 0);
  };

const badStep =
  ({ register }: Kernels, { key, adds }: Parts['bad'][number]): Step =>
  (batch, from, n) => {
    for (const row of batch.columns.get(key)?.bad ?? [])
      if (row >= from && row < from + n) register[row - from] = (register[row - from] ?? 0) + adds;
  };
