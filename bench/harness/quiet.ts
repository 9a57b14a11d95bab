import { existsSync, readFileSync } from 'node:fs';

/** More than this share of a core used by others makes a sample worthless; BENCH_TOLERATES sets another, for trying things out. */
export const tolerated = Number(process.env.BENCH_TOLERATES ?? '0.15');

interface Reading {
  /** Milliseconds that all cores have been busy. */
  readonly busy: number;
  readonly at: number;
}

const stat = '/proc/stat';

/** What the machine has done so far; nothing where the system does not tell. */
export function reading(): Reading {
  if (!existsSync(stat)) return { busy: 0, at: performance.now() };
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (
    readFileSync(stat, 'utf8').split('\n', 1)[0] ?? ''
  )
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return { busy: (user + nice + system + irq + softirq + steal) * 10, at: performance.now() };
}

/** The share of a core that others used between two readings, given what was used by those measured, in milliseconds. */
export const byOthers = (before: Reading, after: Reading, own: number): number =>
  Math.max(0, (after.busy - before.busy - own) / (after.at - before.at));

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits till others are quiet, or for as long as it may. */
export async function quiet(longest = 15_000): Promise<void> {
  const since = performance.now();
  for (;;) {
    const [before, cpu] = [reading(), process.cpuUsage()];
    await sleep(80);
    const used = process.cpuUsage(cpu);
    if (byOthers(before, reading(), (used.user + used.system) / 1000) < tolerated) return;
    if (performance.now() - since > longest) return;
  }
}
