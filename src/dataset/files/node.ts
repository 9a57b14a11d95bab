import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fileError } from '../../error.js';
import type { Opened } from '../open.js';

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
  const found = await stat(place).catch((error: NodeJS.ErrnoException) => {
    throw fileError('no-file', { file: place, why: reasons[error.code ?? ''] ?? error.message });
  });
  if (found.isDirectory()) throw fileError('no-file', { file: place, why: 'it is a directory' });
  return { name: place, size: found.size, bytes: chunks(place) };
}

async function* chunks(place: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(place)) yield chunk as Uint8Array;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw fileError('no-file', { file: place, why: reasons[String(error.code)] ?? error.message });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  ENOTDIR: 'a part of its path is not a directory',
  EISDIR: 'it is a directory',
  ERR_INVALID_ARG_VALUE: 'its name has a NUL character',
};
