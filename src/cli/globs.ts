import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { glob } from 'tinyglobby';
import { fileError } from '../error.js';

/**
 * The files that names and patterns (`*`, `**`, `?`, `[…]`) stand for, each once; those of a pattern by name.
 *
 * @throws `PermilleError` `no-file` for a pattern that nothing matches
 * @example
 * await filesOf(['people/*.csv']); // ['people/north.csv', 'people/south.csv']
 */
export async function filesOf(names: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(names.map((name) => (isPattern(name) ? matches(name) : [name])));
  return [...new Set(found.flat())];
}

/** A file may have such a character in its very name. */
const isPattern = (name: string): boolean => /[*?[{]/.test(name) && !existsSync(name);

async function matches(pattern: string): Promise<readonly string[]> {
  const found = await glob(pattern, { absolute: isAbsolute(pattern), expandDirectories: false });
  if (found.length === 0) throw fileError('no-file', { file: pattern, why: 'no file has such a name' });
  return found.sort();
}
