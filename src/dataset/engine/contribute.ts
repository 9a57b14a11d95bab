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
  // The first spread sets the register; without one it is cleared.
  const isSet = (parts.spreads[0]?.bytes.length ?? 0) > 2;
  let held = parts.spreads.at(-1)?.word;
  const codes: LoadedCodes[] = parts.codes.map((part) => ({ part, adds: new Int32Array(0), known: 0 }));
  const steps = [
    ...(isSet ? [] : [clearStep(memory)]),
    ...parts.spreads.flatMap((each, index) => spreadSteps(memory, each, index === 0)),
    ...parts.orders.flatMap((each) => {
      const known = layout.known.get(each.key) ?? 0;
      const isThere = held === known >> 5;
      held = known >> 5;
      return [...(isThere ? [] : [wordStep(memory, known >> 5)]), ...orderSteps(memory, each, known)];
    }),
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

const clearStep =
  ({ register }: Kernels): Step =>
  (_batch, _from, n) =>
    register.fill(0, 0, n);

const wordStep =
  ({ word }: Kernels, index: number): Step =>
  (batch, from, n) => {
    const held = batch.words[index];
    if (held !== undefined) word.set(held.subarray(from, from + n));
  };

function spreadSteps(
  memory: Kernels,
  { word, entries, bytes }: Parts['spreads'][number],
  isFirst: boolean,
): readonly Step[] {
  const { spread, spreadFirst, spreadByte, setBytes } = memory;
  const kernel = isFirst ? spreadFirst : spread;
  const take = wordStep(memory, word);
  if (bytes.length > 2) return [take, () => setBytes(entries), (_batch, _from, n) => call(kernel, n, undefined)];
  const each = bytes.flatMap((byte): readonly Step[] => {
    const own = new Int32Array(1024);
    own.set(entries.subarray(byte * 256, byte * 256 + 256));
    const given = { shift: byte * 8 };
    return [() => setBytes(own), (_batch, _from, n) => call(spreadByte, n, given)];
  });
  return [take, ...each];
}

function orderSteps(memory: Kernels, part: OrderPart, known: number): readonly Step[] {
  const { register, columns, steps, order1, order2, orderMany } = memory;
  const [values] = columns;
  const { adds, key } = part;
  const limits = part.limits.map(Number);
  const take: Step = (batch, from, n) => {
    const held = batch.columns.get(key);
    if (held !== undefined && 'values' in held && held.type !== 'decimal')
      values.set(held.values.subarray(from, from + n));
    steps.set(adds);
  };
  const wide: Step = (batch, from, n) => {
    const held = batch.columns.get(key);
    if (held?.type !== 'count' && held?.type !== 'money') return;
    for (const [row, value] of held.wide) {
      if (row < from || row >= from + n) continue;
      const reached = (amount: bigint): number => adds[1 + part.limits.filter((limit) => amount >= limit).length] ?? 0;
      register[row - from] = (register[row - from] ?? 0) + reached(value) - reached(0n);
    }
  };
  const kernel = limits.length === 1 ? order1 : limits.length === 2 ? order2 : orderMany;
  const given = { bit: known & 31, limits };
  return [take, (_batch, _from, n) => call(kernel, n, given), wide];
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
