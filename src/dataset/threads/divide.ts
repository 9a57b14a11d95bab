import { openPath } from '#files';
import { cores } from '#threads';
import { fileError } from '../../error.js';
import type { Batch, HeldColumn } from '../batch.js';
import { scannableHeader } from '../csv/open-csv.js';
import { cutCsv } from '../csv/parts.js';
import { inputName } from '../open.js';
import { openRanges } from '../ranges.js';
import type { Reading } from '../source.js';
import type { Divisible, DivisibleFile, DivisibleRows, FileInput } from './divisible.js';
import { limits } from './limits.js';
import type { HeldRows, PartRows, SentInput } from './order.js';
import { isWarm } from './pool.js';

/** A source cut into parts. */
export interface Divided {
  readonly parts: readonly PartRows[];
  readonly threads: number;
  /** The columns it has, of those wanted. */
  readonly has: ReadonlySet<string>;
  /** What it is called in messages about its lines. */
  readonly name: string;
  readonly bytes: number | undefined;
  readonly held?: DivisibleRows;
}

/**
 * How many threads are asked for.
 *
 * @throws `PermilleError` `bad-request`
 */
export function threadsAsked(threads: number | undefined): number | undefined {
  if (threads === undefined || (Number.isSafeInteger(threads) && threads >= 1)) return threads;
  throw fileError('bad-request', { why: `threads is a whole number from 1, not ${threads}` });
}

/**
 * Cuts a source into parts for threads; `undefined` where one thread does as well.
 *
 * @throws `PermilleError` `no-file`, and for the header as for a whole file
 */
export const divide = (
  source: Divisible,
  reading: Reading,
  asked: number | undefined,
): Promise<Divided | undefined> | Divided | undefined =>
  source.kind === 'file' ? divideFile(source, reading, asked) : divideRows(source, reading, asked);

async function divideFile(
  { input, how }: DivisibleFile,
  reading: Reading,
  asked: number | undefined,
): Promise<Divided | undefined> {
  if (asked === 1) return undefined;
  const bytes = await sizeOf(input);
  const pays = bytes >= (isWarm() ? limits.warmBytes : limits.coldBytes);
  const threads = Math.min(asked ?? (pays ? cores() : 1), Math.ceil(bytes / limits.leastBytes));
  if (threads < 2) return undefined;
  const parts = await cutCsv(input, how, reading, threads * limits.partsEach);
  if (parts.length < 2) return undefined;
  const { name, has } = await headerOf(input, how, reading);
  const sent = sentInput(input);
  const rows = { kind: 'file', input: sent, how, wanted: reading.wanted, runs: reading.runs } as const;
  return {
    parts: parts.map((part) => ({ ...rows, part })),
    threads: Math.min(threads, parts.length),
    has,
    name,
    bytes,
  };
}

// A pipe may not be opened to see how long it is: what it has comes once.
async function sizeOf(input: FileInput): Promise<number> {
  if (input instanceof Blob) return input.size;
  if (input instanceof Uint8Array) return input.byteLength;
  return (await openPath(input)).size ?? 0;
}

const startLength = 1 << 20;

async function headerOf(
  input: FileInput,
  how: DivisibleFile['how'],
  reading: Reading,
): Promise<Pick<Divided, 'name' | 'has'>> {
  const ranges = await openRanges(input);
  try {
    const start = await ranges.read(0, Math.min(ranges.size, startLength));
    const wanted = scannableHeader(start, ranges.name, how, reading)?.wanted ?? [];
    return { name: ranges.name, has: new Set(wanted.map(({ key }) => key)) };
  } finally {
    await ranges.close();
  }
}

/** What a thread is given of an input: bytes of one's own only where they cannot be shared. */
function sentInput(input: FileInput): SentInput {
  if (typeof input === 'string') return input;
  if (input instanceof URL) return { href: input.href };
  const name = inputName(input);
  if (input instanceof Blob) return { blob: input.slice(), name };
  return input.buffer instanceof ArrayBuffer ? { blob: new Blob([input as Uint8Array<ArrayBuffer>]), name } : input;
}

function divideRows(held: DivisibleRows, reading: Reading, asked: number | undefined): Divided | undefined {
  const { batches, has, id } = held;
  const rows = batches.reduce((sum, { length }) => sum + length, 0);
  const pays = isWarm() && rows >= limits.warmRows;
  const threads = Math.min(asked ?? (pays ? cores() : 1), batches.length);
  if (threads < 2) return undefined;
  const many = Math.min(batches.length, threads * limits.partsEach);
  const cut = (part: number): number => Math.floor((batches.length * part) / many);
  return {
    parts: Array.from({ length: many }, (_, part) => ({
      kind: 'held',
      id,
      wanted: reading.wanted,
      from: cut(part),
      to: cut(part + 1),
    })),
    threads,
    has: new Set([...has].filter((key) => reading.wanted.has(key))),
    name: '',
    bytes: undefined,
    held,
  };
}

/** Held rows as they are sent: of keys no texts, only how many there are. */
export const sentRows = ({ batches, rowsOf }: DivisibleRows): HeldRows => {
  const counted = new Map<readonly string[], { readonly texts: readonly string[] }>();
  const without = (column: HeldColumn): HeldColumn => {
    if (column.type !== 'key' || !('texts' in column.dictionary)) return column;
    const { texts } = column.dictionary;
    const dictionary = counted.get(texts) ?? { texts: new Array<string>(texts.length) };
    counted.set(texts, dictionary);
    return { ...column, dictionary };
  };
  const sent = ({ length, words, columns }: Batch): Batch => ({
    length,
    words,
    columns: new Map([...columns].map(([key, column]) => [key, without(column)])),
  });
  return { batches: batches.map(sent), rowsOf };
};
