import { spawn } from 'node:child_process';
import type { Entry } from './contender.js';
import { byOthers, quiet, reading, tolerated } from './quiet.js';
import type { Absent, Result } from './rounds.js';

interface Run {
  readonly wall: number;
  readonly peak: number;
  readonly cpu: number;
}

function once(entry: Entry): Promise<Run> {
  const since = performance.now();
  const child = spawn(process.execPath, ['build/js/cold.js', JSON.stringify(entry)], {
    env: { ...process.env, ...entry.env },
  });
  let [said, failed] = ['', ''];
  child.stdout.on('data', (text) => {
    said += String(text);
  });
  child.stderr.on('data', (text) => {
    failed += String(text);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      const wall = performance.now() - since;
      const [peak = 0, cpu = 0] = (said.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
      if (code === 0) resolve({ wall, peak, cpu });
      else reject(new Error(failed));
    });
  });
}

/** A run while others were quiet, or the last of four. */
async function quietRun(entry: Entry): Promise<Run & { readonly disturbed: boolean }> {
  let last: Run | undefined;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await quiet();
    const before = reading();
    last = await once(entry);
    if (byOthers(before, reading(), last.cpu) < tolerated) return { ...last, disturbed: false };
  }
  if (last === undefined) throw new Error(`${entry.name} never ran`);
  return { ...last, disturbed: true };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs each contender in a fresh process each time, in rounds that take turns: start, compiling and end included. */
export async function competeCold(entries: readonly Entry[], rounds: number): Promise<readonly (Result | Absent)[]> {
  const runs = new Map<Entry, (Run & { readonly disturbed: boolean })[]>(entries.map((entry) => [entry, []]));
  const absent = new Map<Entry, Absent>();
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const entry of entries) {
      if (absent.has(entry)) continue;
      try {
        runs.get(entry)?.push(await quietRun(entry));
      } catch (error) {
        absent.set(entry, { name: entry.name, absent: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return entries.map((entry) => {
    const failed = absent.get(entry);
    if (failed !== undefined) return failed;
    const own = runs.get(entry) ?? [];
    const walls = own.map(({ wall }) => wall);
    return {
      name: entry.name,
      rows: entry.task.rows,
      median: middle(walls),
      least: Math.min(...walls),
      most: Math.max(...walls),
      rounds: walls,
      peak: Math.max(...own.map(({ peak }) => peak)),
      loadMs: 0,
      disturbed: own.filter(({ disturbed }) => disturbed).length,
    };
  });
}
