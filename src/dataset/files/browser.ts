import { fileError } from '../../error.js';
import type { Compression, Opened } from '../open.js';

/** In a browser a path names nothing; a `File`, `Blob`, stream or `Response` body is given instead. */
export function openPath(path: string | URL): Promise<Opened> {
  throw fileError('no-file', {
    file: String(path),
    why: 'a browser opens no paths; give a File, a Blob or a ReadableStream',
  });
}

/**
 * What compressed bytes hold.
 *
 * @throws `PermilleError` `no-file` where they are cut short or damaged, or this browser cannot read them
 */
export async function* decompressed(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression,
  file: string,
): AsyncGenerator<Uint8Array> {
  const chunks = bytes[Symbol.asyncIterator]();
  let failure: unknown;
  const compressed = new ReadableStream<BufferSource>({
    pull: async (controller) => {
      try {
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value.slice());
      } catch (error) {
        failure = error;
        controller.error(error);
      }
    },
    cancel: async () => {
      await chunks.return?.();
    },
  });
  const reader = compressed.pipeThrough(expander(compression, file)).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } catch (error) {
    if (failure !== undefined) throw failure;
    throw fileError('no-file', { file, why: `its ${compression} compression is broken: ${(error as Error).message}` });
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function expander(compression: Compression, file: string): DecompressionStream {
  try {
    return new DecompressionStream(compression as CompressionFormat);
  } catch {
    throw fileError('no-file', {
      file,
      why: `it is compressed by ${compression}, which this browser does not read; expand it first`,
    });
  }
}
