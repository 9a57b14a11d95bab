import { fileError, PermilleError } from '../../error.js';
import { prepended } from '../decode.js';
import { lacking } from '../lacking.js';
import { type Input, open, reopens } from '../open.js';
import type { Reading } from '../source.js';
import { wholeOf } from '../whole.js';
import type { ArrowData, ArrowType } from './cells.js';

/** A column of a schema. */
export interface Field {
  readonly name: string;
  readonly type: ArrowType;
}

/** Some rows, by column in the order of their schema. */
export interface RecordBatch {
  readonly numRows: number;
  readonly data: { readonly children: readonly ArrowData[] };
}

/** Record batches, and their schema. */
export interface RecordBatches {
  readonly fields: readonly Field[];
  readonly batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>;
  readonly progress?: () => { readonly bytes: number; readonly totalBytes?: number };
  /** Lets go of what they are read from, where they are not read to the end. */
  readonly close?: () => Promise<unknown>;
}

/**
 * Opens a file or a stream of Arrow's.
 *
 * @throws `PermilleError` `not-installed`, `no-file`, `bad-file`
 */
export async function openArrow(input: Input, name: string, { signal }: Reading): Promise<RecordBatches> {
  const { RecordBatchReader } = await import('apache-arrow').catch(lacking('apache-arrow', name));
  let read = 0;
  let size: number | undefined;
  let isFile = false;
  /** The last bytes, once there are no more. */
  let end: Uint8Array | undefined;
  async function* counted(): AsyncGenerator<Uint8Array> {
    const opened = await open(input);
    size = opened.size;
    read = 0;
    let last: Uint8Array = new Uint8Array();
    for await (const chunk of opened.bytes) {
      signal?.throwIfAborted();
      read += chunk.byteLength;
      last = joined(last, chunk.slice(-mark.length)).slice(-mark.length);
      yield chunk.slice();
    }
    end = last;
  }
  const broken = (error: unknown): never => {
    if (error instanceof PermilleError || signal?.aborted === true) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw fileError('bad-file', { file: name, where: undefined, why: `it is not Arrow, or cannot be read: ${why}` });
  };
  const inTurn = async (chunks: AsyncIterable<Uint8Array>) => {
    const reader = await RecordBatchReader.from(chunks);
    await reader.open();
    if (!reader.schema) throw new RangeError('it has no schema');
    return reader;
  };
  const atOnce = async (chunks: AsyncIterable<Uint8Array>) => {
    const reader = RecordBatchReader.from(await wholeOf(chunks, signal));
    reader.open();
    if (!reader.schema) throw new RangeError('it has no schema');
    return reader;
  };
  const bytes = counted();
  // Not left to who reads from them: a generator that was never begun closes nothing.
  const close = () => bytes.return(undefined);
  const begin = async () => {
    const start = await startOf(bytes);
    isFile = isMark(start);
    if (!isFile) return inTurn(prepended(start, bytes));
    if (!reopens(input)) return atOnce(prepended(start, bytes));
    // After its mark a file goes on as a stream does, but some have their schema at the end only.
    return inTurn(prepended(start.slice(markLength), bytes)).catch(async () => {
      await close();
      return atOnce(counted());
    });
  };
  const reader = await begin().catch(async (error: unknown) => {
    await close();
    return broken(error);
  });
  async function* batches(): AsyncGenerator<RecordBatch> {
    try {
      for await (const batch of reader) yield batch as unknown as RecordBatch;
      // A file that is cut off between two batches looks like a stream that is whole.
      if (isFile && end !== undefined && !isMark(end)) throw new RangeError('it ends before its footer');
    } catch (error) {
      broken(error);
    } finally {
      await close();
    }
  }
  const progress = () => ({ bytes: read, ...(size === undefined ? {} : { totalBytes: size }) });
  return { fields: reader.schema.fields as unknown as readonly Field[], batches: batches(), progress, close };
}

const mark = new TextEncoder().encode('ARROW1');
const markLength = 8;

const isMark = (bytes: Uint8Array): boolean => mark.every((byte, at) => bytes[at] === byte);

/** The first bytes, as many as tell whether they are a file's. */
async function startOf(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array();
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    start = joined(start, next.value);
    if (start.length > markLength) break;
  }
  return start;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
