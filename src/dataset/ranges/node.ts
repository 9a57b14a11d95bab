import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openPath } from '../files/node.js';
import type { Ranges } from '../ranges.js';

/**
 * Opens a file by path or `file:` URL for reading anywhere in it.
 *
 * @throws `PermilleError` `no-file`
 */
export async function openRanges(path: string | URL): Promise<Ranges> {
  const { name, size = 0 } = await openPath(path);
  const handle = await open(typeof path === 'string' ? path : fileURLToPath(path));
  const read = async (from: number, to: number, into: Uint8Array = new Uint8Array(to - from)): Promise<Uint8Array> => {
    const bytes = into.subarray(0, to - from);
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at, from + at);
      if (bytesRead === 0) throw new RangeError('the file is shorter than it says');
      at += bytesRead;
    }
    return bytes;
  };
  return { name, size, read, close: () => handle.close() };
}
