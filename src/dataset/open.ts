import { openPath } from '#files';
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
  readonly bytes: AsyncIterable<Uint8Array>;
}

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
 * Opens an input for reading, once.
 *
 * @throws `PermilleError` `no-file`
 */
export async function open(input: Input): Promise<Opened> {
  const name = inputName(input);
  if (typeof input === 'string' || input instanceof URL) return openPath(input);
  if (input instanceof Blob) return { name, size: input.size, bytes: streamed(input.stream()) };
  if (input instanceof Uint8Array) return held(name, input);
  if (input instanceof ReadableStream) return { name, bytes: streamed(input) };
  if ('text' in input) return held(name, new TextEncoder().encode(input.text));
  if (Symbol.asyncIterator in input) return { name, bytes: input };
  throw fileError('no-file', { file: name, why: 'it is no path, URL, File, Blob, stream or { text }' });
}

const pieceSize = 64 * 1024;

const held = (name: string, bytes: Uint8Array): Opened => ({ name, size: bytes.byteLength, bytes: pieces(bytes) });

// In pieces, as a file comes: what is made of one piece is let go before the next.
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
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
