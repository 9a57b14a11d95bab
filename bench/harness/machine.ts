import { readFileSync } from 'node:fs';
import { cpus, release, type as system, totalmem } from 'node:os';
import { join } from 'node:path';
import { peers } from '../peers/install.js';
import { manifest } from './build.js';

/** What was measured on, and with what. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly permille: string;
  /** The peers that are installed, and their versions. */
  readonly peers: Readonly<Record<string, string>>;
}

function installed(name: string): string {
  try {
    return (JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as { version: string })
      .version;
  } catch {
    return 'absent';
  }
}

/** This machine, and what is installed on it. */
export const machine = (): Machine => ({
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${system()} ${release()}`,
  node: process.versions.node,
  permille: manifest().version,
  peers: Object.fromEntries(Object.keys(peers()).map((name) => [name, installed(name)])),
});
