import { fileError } from '../../error.js';
import type { Opened } from '../open.js';

/** In a browser a path names nothing; a `File`, `Blob`, stream or `Response` body is given instead. */
export function openPath(path: string | URL): Promise<Opened> {
  throw fileError('no-file', {
    file: String(path),
    why: 'a browser opens no paths; give a File, a Blob or a ReadableStream',
  });
}
