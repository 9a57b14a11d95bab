import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stop } from '../interrupt.js';

/** Work in a directory of its own, which is gone afterwards whatever happens. */
export async function inTemporaryDirectory<Result>(
  work: (directory: string) => Promise<Result>,
  { cleanUps }: Stop,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'permille-bench-'));
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  cleanUps.add(remove);
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
    cleanUps.delete(remove);
  }
}
