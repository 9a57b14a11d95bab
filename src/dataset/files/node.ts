import { type FileHandle, open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import * as zlib from 'node:zlib';
import { fileError } from '../../error.js';
import type { Compression, Opened } from '../open.js';

/**
 * Opens a file by path or `file:` URL.
 *
 * @throws `PermilleError` `no-file` when there is none, or it is a directory, or may not be read
 */
export async function openPath(path: string | URL): Promise<Opened> {
  if (typeof path !== 'string' && path.protocol !== 'file:') {
    throw fileError('no-file', {
      file: path.href,
      why: 'it is no file: URL; give what fetch brings, as a stream',
    });
  }
  const place = typeof path === 'string' ? path : fileURLToPath(path);
  const found = await stat(place).catch((error: NodeJS.ErrnoException) => refuse(place, error));
  if (found.isDirectory()) throw fileError('no-file', { file: place, why: 'it is a directory' });
  // What has no size, a pipe for one, is read to its end, and not ahead of who reads.
  const bytes = found.isFile() && found.size > 0 ? chunks(place, found.size) : stream(place);
  return { name: place, size: found.size, bytes };
}

const chunkSize = 1 << 20;

/** What a file had when it was opened, in two buffers: one is filled while the other is read. */
async function* chunks(place: string, size: number): AsyncGenerator<Uint8Array> {
  const file = await open(place).catch((error: NodeJS.ErrnoException) => refuse(place, error));
  const [one, other] = [new Uint8Array(Math.min(chunkSize, size)), new Uint8Array(Math.min(chunkSize, size))];
  const fill = async (buffer: Uint8Array, at: number): Promise<number> => {
    if (at >= size) return 0;
    const got = await readAt(file, place, buffer.subarray(0, size - at), at);
    if (got === 0) throw fileError('no-file', { file: place, why: 'it became shorter while it was read' });
    return got;
  };
  let buffer = one;
  let at = 0;
  let filling = fill(buffer, at);
  try {
    for (let got = await filling; got > 0; got = await filling) {
      const full = buffer.subarray(0, got);
      at += got;
      buffer = buffer === one ? other : one;
      filling = fill(buffer, at);
      filling.catch(() => {}); // told when it is asked for
      yield full;
    }
  } finally {
    await filling.catch(() => {});
    await file.close();
  }
}

async function* stream(place: string): AsyncGenerator<Uint8Array> {
  const file = await open(place).catch((error: NodeJS.ErrnoException) => refuse(place, error));
  const buffer = new Uint8Array(chunkSize);
  try {
    for (let got = await readAt(file, place, buffer); got > 0; got = await readAt(file, place, buffer))
      yield buffer.subarray(0, got);
  } finally {
    await file.close();
  }
}

const readAt = async (file: FileHandle, place: string, buffer: Uint8Array, at?: number): Promise<number> => {
  const { bytesRead } = await file
    .read(buffer, 0, buffer.length, at ?? null)
    .catch((error: NodeJS.ErrnoException) => refuse(place, error));
  return bytesRead;
};

function refuse(place: string, error: NodeJS.ErrnoException): never {
  throw fileError('no-file', { file: place, why: reasons[error.code ?? ''] ?? error.message });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  ENOTDIR: 'a part of its path is not a directory',
  EISDIR: 'it is a directory',
  ERR_INVALID_ARG_VALUE: 'its name has a NUL character',
};

/**
 * What compressed bytes hold.
 *
 * @throws `PermilleError` `no-file` where they are cut short or damaged, or this Node cannot read them
 */
export async function* decompressed(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression,
  file: string,
): AsyncGenerator<Uint8Array> {
  const options = { chunkSize };
  let expander: zlib.Gunzip;
  if (compression === 'gzip') expander = zlib.createGunzip(options);
  else if ('createZstdDecompress' in zlib)
    expander = (zlib.createZstdDecompress as unknown as typeof zlib.createGunzip)(options);
  else
    throw fileError('no-file', {
      file,
      why: 'it is compressed by zstd, which Node reads from 22.15 on; expand it first',
    });
  const copies = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) yield chunk.slice();
  };
  const compressed = Readable.from(copies(), { objectMode: true, highWaterMark: 2 });
  let failure: Error | undefined;
  compressed.on('error', (error) => {
    failure = error;
    expander.destroy(error);
  });
  try {
    for await (const chunk of compressed.pipe(expander)) yield chunk as Uint8Array;
  } catch (error) {
    if (failure !== undefined) throw failure;
    throw fileError('no-file', { file, why: `its ${compression} compression is broken: ${(error as Error).message}` });
  } finally {
    compressed.destroy();
    expander.destroy();
  }
}
