import { fileError, PermilleError } from '../../error.js';
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
  async function* counted(): AsyncGenerator<Uint8Array> {
    const opened = await open(input);
    size = opened.size;
    read = 0;
    for await (const chunk of opened.bytes) {
      signal?.throwIfAborted();
      read += chunk.byteLength;
      yield chunk.slice();
    }
  }
  const broken = (error: unknown): never => {
    if (error instanceof PermilleError || signal?.aborted === true) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw fileError('bad-file', { file: name, where: undefined, why: `it is not Arrow, or cannot be read: ${why}` });
  };
  const inTurn = async (bytes: AsyncIterable<Uint8Array>) => {
    const reader = await RecordBatchReader.from(bytes);
    try {
      await reader.open();
      if (!reader.schema) throw new RangeError('it has no schema');
    } catch (error) {
      await reader.cancel();
      throw error;
    }
    return reader;
  };
  const atOnce = async (bytes: AsyncIterable<Uint8Array>) => {
    const reader = RecordBatchReader.from(await wholeOf(bytes, signal));
    reader.open();
    if (!reader.schema) throw new RangeError('it has no schema');
    return reader;
  };
  const begin = async () => {
    const { isFile, bytes } = await begun(counted());
    if (!isFile) return inTurn(bytes);
    if (!reopens(input)) return atOnce(bytes);
    // After its mark a file goes on as a stream does, but some have their schema at the end only.
    return inTurn(skipped(bytes)).catch(async () => {
      await bytes.return(undefined);
      return atOnce(counted());
    });
  };
  const reader = await begin().catch(broken);
  async function* batches(): AsyncGenerator<RecordBatch> {
    try {
      for await (const batch of reader) yield batch as unknown as RecordBatch;
    } catch (error) {
      broken(error);
    } finally {
      await reader.cancel();
    }
  }
  const progress = () => ({ bytes: read, ...(size === undefined ? {} : { totalBytes: size }) });
  return { fields: reader.schema.fields as unknown as readonly Field[], batches: batches(), progress };
}

const mark = new TextEncoder().encode('ARROW1');
const markLength = 8;

/** The same bytes, the first chunk long enough to tell whether they are a file's. */
async function begun(
  chunks: AsyncGenerator<Uint8Array>,
): Promise<{ readonly isFile: boolean; readonly bytes: AsyncGenerator<Uint8Array> }> {
  let start: Uint8Array = new Uint8Array();
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    const joined = new Uint8Array(start.length + next.value.length);
    joined.set(start);
    joined.set(next.value, start.length);
    start = joined;
    if (start.length > markLength) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield start;
    yield* chunks;
  }
  return { isFile: mark.every((byte, at) => start[at] === byte), bytes: all() };
}

async function* skipped(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const first = await chunks.next();
  if (first.done === true) return;
  yield first.value.slice(markLength);
  yield* chunks;
}
