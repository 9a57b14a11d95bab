import { openRanges as openPath } from '#ranges';
import { fileError } from '../error.js';
import { type Input, inputName } from './open.js';

/** Something that can be read anywhere: its name for messages, how many bytes it has, and those from one place to another. */
export interface Ranges {
  readonly name: string;
  readonly size: number;
  /** Into a buffer, if one is given and what is read has not got memory of its own. */
  readonly read: (from: number, to: number, into?: Uint8Array) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

const nothing = async (): Promise<void> => {};

/**
 * Opens a path, URL, `File`, `Blob` or bytes for reading anywhere in it.
 *
 * @throws `PermilleError` `no-file`
 */
export async function openRanges(input: Input): Promise<Ranges> {
  const name = inputName(input);
  if (typeof input === 'string' || input instanceof URL) return openPath(input);
  if (input instanceof Blob) {
    const read = async (from: number, to: number) => new Uint8Array(await input.slice(from, to).arrayBuffer());
    return { name, size: input.size, read, close: nothing };
  }
  if (input instanceof Uint8Array)
    return { name, size: input.length, read: async (from, to) => input.slice(from, to), close: nothing };
  throw fileError('no-file', { file: name, why: 'it is read from its end: give a path, URL, File, Blob or bytes' });
}
