import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const npm = (...words: readonly string[]): void => {
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...words], { stdio: 'inherit' });
};

interface Manifest {
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

/** The peers and their versions. */
export const peers = (): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as Manifest).optionalDependencies;

/** Installs the peers where they are not: at the versions of the lock. What cannot be installed is reported as absent later. */
export function installPeers(): void {
  if (existsSync('node_modules')) return;
  npm();
  // npm leaves out this part of it by its "engines", although it runs.
  const polars = `nodejs-polars-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`;
  if (existsSync(`node_modules/${polars}`)) return;
  try {
    npm(`${polars}@${peers()['nodejs-polars']}`);
  } catch {
    console.log(`${polars} cannot be installed`);
  }
}
