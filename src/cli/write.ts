import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileError } from '../error.js';
import type { Stop } from './interrupt.js';

/**
 * Writes text to standard output, or to a file whole or not at all.
 *
 * @throws `PermilleError` `not-written`; the signal's reason when stopped
 */
export async function put(text: string, file: string | undefined, stop?: Stop): Promise<void> {
  stop?.signal.throwIfAborted();
  if (file === undefined) return print(`${text}\n`);
  try {
    // A link stays one; a pipe or a device is written to, not replaced.
    const found = await stat(file).catch(() => undefined);
    if (found !== undefined && !found.isFile() && !found.isDirectory()) await writeFile(file, `${text}\n`);
    else await putWhole(`${text}\n`, found === undefined ? file : await realpath(file), stop);
  } catch (error) {
    stop?.signal.throwIfAborted();
    throw notWritten(file, error);
  }
}

async function putWhole(text: string, file: string, stop: Stop | undefined): Promise<void> {
  const beside = `${file}.${randomUUID()}.part`;
  const remove = (): void => rmSync(beside, { force: true });
  stop?.cleanUps.add(remove);
  try {
    await writeFile(beside, text, { flush: true, ...(stop && { signal: stop.signal }) });
    stop?.signal.throwIfAborted();
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    stop?.cleanUps.delete(remove);
  }
}

/** A reader that has seen enough, as `head` has, is no error. */
async function print(text: string): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((done) => {
    process.stdout.once('error', done);
    process.stdout.write(text, done);
  });
  if (error && error.code !== 'EPIPE') throw notWritten('standard output', error);
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would be larger than files may be',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is not a directory',
  EISDIR: 'it is a directory',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the disk is read-only',
};

/** The error about a file that could not be written. */
export function notWritten(file: string, error: unknown): Error {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return fileError('not-written', { file, why: reasons[code] ?? message });
}
