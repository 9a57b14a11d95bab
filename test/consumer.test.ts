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
  expect(run(application, 'node', join('out', 'app.js'))).toMatchInlineSnapshot(`
    "4.29‰ 3.333‰
    { numerator: '9', denominator: '2098' }
    63.87%
    140423 100.00% {
      low: { numerator: '1', denominator: '1' },
      high: { numerator: '1', denominator: '1' }
    }
    140424 0.00% {
      low: { numerator: '0', denominator: '1' },
      high: { numerator: '1', denominator: '1' }
    }
    people.csv 2
    {
      infantDeaths: { missing: 'not-collected' },
      liveBirths: { yes: 1, unknown: 0 }
    }
    { born: { from: '出生日期', format: 'yyyyMMdd' }, live: '是否活产' }
    10.00个百分点 25.00%
    [ 'familyDoctorSignupRate within keyPopulation' ]
    [
      'Family-doctor sign-up rate 104% is above 100 %, yet the numerator is a part of the denominator'
    ]
    1 true
    bad-count
    "
  `);

  expect(run(application, 'node', join('out', 'threads.js'))).toBe('1 [ true, true, true ]\n');

  const command = (...words: string[]): string => run(application, 'npx', '--no-install', 'permille', ...words);
  expect(command('show', '婴儿死亡率', '--language', 'en')).toContain('9 ÷ 2098 × 1000‰ = 4.29‰');
  expect(command('list', '孕产妇死亡率', '--format', 'csv')).toContain('maternalMortalityRatio');
}, 300_000);
