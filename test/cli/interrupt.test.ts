import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test.skipIf(process.platform === 'win32')(
  'Ctrl-C stops compute in the middle of a file, and nothing is written',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'permille-interrupt-'));
    const pipe = join(folder, 'people.csv');
    execFileSync('mkfifo', [pipe]);
    const words = [
      'compute',
      '--person',
      pipe,
      '--year',
      '2019',
      '--indicator',
      'share65Plus',
      '--output',
      join(folder, 'out.txt'),
    ];
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), resolve('src/cli/index.ts'), ...words],
      {
        env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
      },
    );
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ended = new Promise<number | null>((done) => child.on('close', done));

    // Opening waits for the reader, which listens for the signal by then.
    const file = await open(pipe, 'w');
    await file.write('born,resident\n1950-01-01,是\n');
    child.kill('SIGINT');
    await file.write('1960-01-01,是\n'.repeat(200_000)).catch(() => undefined);
    await file.close();

    expect(await ended).toBe(130);
    expect(said).toBe('permille: stopped; nothing was written\n');
    expect(readdirSync(folder)).toEqual(['people.csv']);
    rmSync(folder, { recursive: true });
  },
);
