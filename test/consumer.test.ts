import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run, stagedPackage, temporaryFolder } from './support/package.js';

const folders: string[] = [];

afterAll(() => folders.forEach((folder) => void rmSync(folder, { recursive: true })));

test('an application that installs the tarball compiles and runs', () => {
  const [library, application] = [stagedPackage(), temporaryFolder()];
  folders.push(library, application);

  run(library, 'npm', 'run', 'build');
  const tarball = run(library, 'npm', 'pack', '--silent', '--pack-destination', application).trim();
  cpSync('test/consumer', application, { recursive: true });
  run(application, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`);

  run(application, 'node', resolve('node_modules/typescript/bin/tsc'));
  expect(run(application, 'node', join('out', 'app.js'))).toMatchInlineSnapshot();

  const command = (...words: string[]): string => run(application, 'npx', '--no-install', 'permille', ...words);
  expect(command('show', '婴儿死亡率', '--language', 'en')).toContain('9 ÷ 2098 × 1000‰ = 4.29‰');
  expect(command('list', '孕产妇死亡率', '--format', 'csv')).toContain('maternalMortalityRatio');
}, 300_000);
