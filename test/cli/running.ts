import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { stagedPackage } from '../support/package.js';

/** What a run of the command printed, and how it ended. */
interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** A run of the command under way. */
export interface Running {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly ended: Promise<Ran>;
}

/** `permille`, transpiled in a package of its own until the tests of this file are over: the words that run it. */
export function transpiled(): (words: readonly string[]) => readonly string[] {
  const folder = stagedPackage();
  beforeAll(async () => {
    const how = { format: 'esm', target: 'es2022', charset: 'utf8' } as const;
    await build({
      ...how,
      entryPoints: [join(folder, 'src/**/*.ts')],
      outdir: join(folder, 'dist'),
      tsconfigRaw: '{}',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return (words) => [process.execPath, join(folder, 'dist/cli/index.js'), ...words];
}

/** Starts a command of such words, as a process of its own. */
export function start([file = '', ...words]: readonly string[], env: NodeJS.ProcessEnv = {}, folder = '.'): Running {
  const child = spawn(file, words, {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const ended = new Promise<Ran>((done) => child.on('close', (code, signal) => done({ code, signal, out, err })));
  return { child, ended };
}

/** The words that run others on a terminal, which \u0003 on standard input interrupts. */
export const onTerminal = (words: readonly string[]): readonly string[] => [
  'script',
  '-qec',
  words.map((word) => `'${word}'`).join(' '),
  '/dev/null',
];

/** Whether there is such a terminal. */
export const hasTerminal = existsSync('/usr/bin/script');
