import { decompressed, openPath } from '#files';
import { fileError } from '../error.js';

/** Where rows are read from: a path or `file:` URL (in Node), a `File` or `Blob`, bytes, or text itself. */
export type Input =
  | string
  | URL
  | Blob
  | Uint8Array
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>
  | { readonly text: string; readonly name?: string };

/** An opened input: its name for messages, its bytes, and how many there are where that is known. */
export interface Opened {
  readonly name: string;
  readonly size?: number;
  /** A chunk is good until the next is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** An input opened, compressed or not: `bytes` are what it holds, `taken` says how many of its own were read so far. */
export interface Expanded extends Opened {
  readonly taken: () => number;
}

/** How an input may be compressed. */
export type Compression = 'gzip' | 'zstd';

/** What an input is called in messages. */
export function inputName(input: Input): string {
  if (typeof input === 'string') return input;
  if (input instanceof URL) return input.href;
  if (input instanceof File) return input.name;
  if (input instanceof Uint8Array) return 'bytes';
  return !(input instanceof Blob) && 'text' in input ? (input.name ?? 'text') : 'stream';
}

/** Whether an input can be opened again; a stream comes once. */
export const reopens = (input: Input): boolean =>
  typeof input === 'string' ||
  input instanceof URL ||
  input instanceof Blob ||
  input instanceof Uint8Array ||
  !(input instanceof ReadableStream || Symbol.asyncIterator in input);

/**
 * Opens an input for reading, once. What its first bytes say is compressed by gzip or zstd is expanded.
 *
 * @throws `PermilleError` `no-file`
 */
export async function open(input: Input): Promise<Expanded> {
  const { name, size, bytes } = await openRaw(input);
  let taken = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      taken += chunk.byteLength;
      yield chunk;
    }
  };
  const sized = size === undefined ? {} : { size };
  return { name, ...sized, bytes: expanded(counted(), name), taken: () => taken };
}

async function openRaw(input: Input): Promise<Opened> {
  const name = inputName(input);
  if (typeof input === 'string' || input instanceof URL) return openPath(input);
  if (input instanceof Blob) return { name, size: input.size, bytes: slices(input, name) };
  if (input instanceof Uint8Array) return held(name, input);
  if (input instanceof ReadableStream) return { name, bytes: streamed(input) };
  if ('text' in input) return held(name, new TextEncoder().encode(input.text));
  if (Symbol.asyncIterator in input) return { name, bytes: input };
  throw fileError('no-file', { file: name, why: 'it is no path, URL, File, Blob, stream or { text }' });
}

const magic: { readonly [Name in Compression]: readonly number[] } = {
  gzip: [0x1f, 0x8b, 0x08],
  zstd: [0x28, 0xb5, 0x2f, 0xfd],
};

/** How bytes that begin so are compressed. */
export function compressionOf(start: Uint8Array): Compression | undefined {
  for (const compression of ['gzip', 'zstd'] as const)
    if (magic[compression].every((byte, index) => start[index] === byte)) return compression;
  return undefined;
}

async function* expanded(bytes: AsyncGenerator<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  let start = new Uint8Array();
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    if (start.length > 0) yield start;
    yield* bytes;
  };
  try {
    for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
      const longer = new Uint8Array(start.length + next.value.length);
      longer.set(start);
      longer.set(next.value, start.length);
      start = longer;
      if (start.length >= 4) break;
    }
    const compression = compressionOf(start);
    if (compression === undefined) yield* whole();
    else yield* decompressed(whole(), compression, file);
  } finally {
    await bytes.return(undefined);
  }
}

const pieceSize = 1 << 20;

const held = (name: string, bytes: Uint8Array): Opened => ({ name, size: bytes.byteLength, bytes: pieces(bytes) });

// In pieces, as a file comes: what is made of one piece is let go before the next.
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

// The next slice is on its way while one is read.
async function* slices(blob: Blob, file: string): AsyncGenerator<Uint8Array> {
  const slice = (at: number): Promise<ArrayBuffer> | undefined =>
    at < blob.size ? blob.slice(at, at + pieceSize).arrayBuffer() : undefined;
  let coming = slice(0);
  for (let at = 0; coming !== undefined; at += pieceSize) {
    const here: ArrayBuffer = await coming.catch((error: Error) => {
      throw fileError('no-file', { file, why: error.message });
    });
    coming = slice(at + pieceSize);
    coming?.catch(() => {});
    yield new Uint8Array(here);
  }
}

// Not every browser lets a ReadableStream be iterated.
async function* streamed(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
    reader.releaseLock();
  }
}
