import { openPath } from '../files/browser.js';
import type { Ranges } from '../ranges.js';

/** In a browser a path names nothing; a `File`, `Blob` or bytes are given instead. */
export async function openRanges(path: string | URL): Promise<Ranges> {
  const { name } = await openPath(path);
  throw new RangeError(name);
}
