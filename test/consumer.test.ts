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
  expect(run(application, 'node', join('out', 'app.js'))).toBe('4.29‰\n');
}, 300_000);
