import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { directory } from '../dataset/inputs.js';
import { hasTerminal, onTerminal, start, transpiled } from './running.js';

const command = transpiled();

const stopped = 'permille: stopped; nothing was written\n';

const compute = (folder: string, files: readonly string[], ...more: readonly string[]): readonly string[] =>
  command([
    'compute',
    '--person',
    files.map((file) => join(folder, file)).join(','),
    '--year',
    '2019',
    '--indicator',
    'share65Plus',
    '--output',
    join(folder, 'out.txt'),
    ...more,
  ]);

describe.skipIf(process.platform === 'win32')('Ctrl-C stops', () => {
  test.each([
    ['compute in the middle of a file', ['people.csv'], []],
    ['compute in the middle of the second file', ['first.csv', 'people.csv', 'third.csv'], []],
    [
      'compute in the middle of the second file, the first read in two threads',
      ['first.csv', 'people.csv'],
      ['--threads', '2'],
    ],
  ])('%s, and nothing is written', async (_, files, more) => {
    const folder = await directory();
    const pipe = join(folder, 'people.csv');
    execFileSync('mkfifo', [pipe]);
    for (const file of files.filter((each) => each !== 'people.csv'))
      await writeFile(join(folder, file), `born,resident\n${'1950-01-01,是\n'.repeat(200_000)}`);
    const { child, ended } = start(compute(folder, files, ...more));

    // Opening waits for the reader, which listens for the signal by then.
    const file = await open(pipe, 'w');
    await file.write('born,resident\n1950-01-01,是\n');
    child.kill('SIGINT');
    await file.write('1960-01-01,是\n'.repeat(200_000)).catch(() => undefined);
    await file.close();

    expect(await ended).toEqual({ code: 130, signal: null, out: '', err: stopped });
    expect(readdirSync(folder)).toEqual([...files].sort());
  });

  test.skipIf(!hasTerminal).each(['1', '2'])(
    'compute of a long file in %s threads, at the keyboard',
    async (threads) => {
      const folder = await directory();
      const rows = '1950-01-01,1\n'.repeat(1_000_000);
      await writeFile(join(folder, 'people.csv'), ['born,resident\n', ...Array.from({ length: 8 }, () => rows)]);
      const hook = join(folder, 'hook.cjs');
      await writeFile(
        hook,
        `require('node:diagnostics_channel').subscribe('worker_threads', () => console.log('[thread]'));`,
      );
      const words = onTerminal(compute(folder, ['people.csv'], '--threads', threads));
      const { child, ended } = start(words, { NODE_OPTIONS: `--require ${hook}` });
      const press = (text: string): void => {
        if (!text.includes('rows/s')) return;
        child.stdout.off('data', press);
        child.stdin.write('\u0003');
      };
      child.stdout.on('data', press);
      const { code, out } = await ended;
      expect(out.split('[thread]')).toHaveLength(Number(threads));
      expect({ code, last: out.replace('^C', '').split('\u001b[2K').at(-1) }).toEqual({
        code: 130,
        last: stopped.replace('\n', '\r\n'),
      });
      expect(readdirSync(folder)).toEqual(['hook.cjs', 'people.csv']);
    },
  );

  test('compute that waits for a pipe, the second time', async () => {
    const folder = await directory();
    const pipe = join(folder, 'people.csv');
    execFileSync('mkfifo', [pipe]);
    const { child, ended } = start(compute(folder, ['people.csv']));
    const file = await open(pipe, 'w');
    child.kill('SIGINT');
    await passed(50); // signals of one kind that come at once are one
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: null, signal: 'SIGINT', out: '', err: stopped });
    await file.close();
    expect(readdirSync(folder)).toEqual(['people.csv']);
  });

  test('bench, and its directory is gone', async () => {
    const folder = await directory();
    const { child, ended } = start(command(['bench', '--rows', '100000000']), { TMPDIR: folder });
    const ours = (): string | undefined => readdirSync(folder)[0];
    const file = (): string => join(folder, ours() ?? '-', 'people.csv');
    while (!existsSync(file())) await passed(5);
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, signal: null, out: '', err: stopped });
    expect(ours()).toBe(undefined);
  });
});
