import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What a run of the command printed, and its exit code. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `permille` from its source, as a process of its own. */
export function permille(words: readonly string[], folder = '.'): Promise<Ran> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('src/cli/index.ts'), ...words],
    {
      cwd: folder,
      env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json'), NO_COLOR: '1' },
    },
  );
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}
