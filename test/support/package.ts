import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const parts = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'tsup.config.ts',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'src',
];

export const temporaryFolder = (): string => mkdtempSync(join(realpathSync(tmpdir()), 'permille-'));

/** Runs a command to its end and gives what it printed; where it fails, that is the message. */
export function run(folder: string, command: string, ...words: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error([`${command} ${words.join(' ')} failed`, stdout, stderr, error?.message].join('\n'));
}

/** The package in a folder of its own, there to be built without touching `dist`. */
export function stagedPackage(): string {
  const folder = temporaryFolder();
  for (const part of parts.filter((path) => existsSync(path))) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
