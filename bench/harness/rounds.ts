import { type ChildProcess, fork } from 'node:child_process';
import type { Entry } from './contender.js';
import type { Failure, Loaded, Message, Order, Sample } from './messages.js';
import { byOthers, quiet, reading, tolerated } from './quiet.js';

/** What a contender came to: medians of rounds, in milliseconds. */
export interface Result {
  readonly name: string;
  readonly rows: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** The median of each round. */
  readonly rounds: readonly number[];
  /** The most memory the process ever held, in MiB. */
  readonly peak: number;
  readonly loadMs: number;
  /** Rounds kept although others used the machine meanwhile. */
  readonly disturbed: number;
}

/** Why a contender has no result. */
export interface Absent {
  readonly name: string;
  readonly absent: string;
}

interface Runner {
  readonly entry: Entry;
  readonly child: ChildProcess;
  readonly loadMs: number;
  readonly rounds: number[];
  peak: number;
  disturbed: number;
  failure?: Failure;
}

function next(child: ChildProcess): Promise<Message> {
  return new Promise((resolve) => {
    const said = (message: unknown): void => {
      child.off('exit', gone);
      resolve(message as Message);
    };
    const gone = (code: number | null, signal: string | null): void => {
      child.off('message', said);
      resolve({ failure: `its process ended (${code ?? signal})` });
    };
    child.once('message', said);
    child.once('exit', gone);
  });
}

const absence = ({ name }: Entry, { absent, failure }: Failure): Absent => ({
  name,
  absent: absent === undefined ? failure : `${absent} is not installed`,
});

const script = ({ build }: Entry): string => (build === 'source' ? 'build/js-source/child.js' : 'build/js/child.js');

async function load(entry: Entry): Promise<Runner | Absent> {
  const child = fork(script(entry), [JSON.stringify(entry)], {
    execArgv: ['--max-old-space-size=8000'],
    env: { ...process.env, ...entry.env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const message = await next(child);
  if ('failure' in message) {
    child.kill();
    return absence(entry, message);
  }
  return { entry, child, loadMs: (message as Loaded).loadMs, rounds: [], peak: 0, disturbed: 0 };
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function sample(runner: Runner, order: Order): Promise<(Sample & { readonly others: number }) | undefined> {
  const before = reading();
  runner.child.send(order);
  const message = await next(runner.child);
  if ('failure' in message) {
    runner.failure = message;
    return undefined;
  }
  const said = message as Sample;
  return { ...said, others: byOthers(before, reading(), said.cpu) };
}

const one: Order = { leastMs: 0, mostRuns: 1 };
const warming = ({ slow }: Entry): Order => (slow ? one : { leastMs: 500, mostRuns: 25 });
/** The system counts in ticks of 10 ms: a shorter round could not tell what others used. */
const measuring = ({ slow }: Entry): Order => (slow ? one : { leastMs: 300, mostRuns: 1000 });

/** One round of a contender: again, up to four times, when others used the machine meanwhile. */
async function round(runner: Runner): Promise<void> {
  let best: (Sample & { readonly others: number }) | undefined;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    await quiet();
    const taken = await sample(runner, measuring(runner.entry));
    if (taken === undefined) return;
    if (best === undefined || taken.others < best.others) best = taken;
    if (taken.others < tolerated) break;
  }
  if (best === undefined) return;
  runner.rounds.push(middle(best.each));
  runner.peak = Math.max(runner.peak, best.peak);
  if (best.others >= tolerated) runner.disturbed += 1;
}

const resultOf = ({ entry, rounds, peak, loadMs, disturbed }: Runner): Result => ({
  name: entry.name,
  rows: entry.task.rows,
  median: middle(rounds),
  least: Math.min(...rounds),
  most: Math.max(...rounds),
  rounds,
  peak,
  loadMs,
  disturbed,
});

/**
 * Runs contenders side by side: each in a process of its own, warm, its answers compared at every order, in rounds that take
 * turns, so that what slows the machine for a while slows all.
 */
export async function compete(entries: readonly Entry[], rounds: number): Promise<readonly (Result | Absent)[]> {
  const runners: Runner[] = [];
  const absent: Absent[] = [];
  for (const entry of entries) {
    const loaded = await load(entry);
    if ('absent' in loaded) absent.push(loaded);
    else runners.push(loaded);
  }
  for (const runner of runners) await sample(runner, warming(runner.entry));
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const index of runners.keys()) {
      const runner = runners[(index + turn) % runners.length];
      if (runner === undefined || runner.failure !== undefined) continue;
      if (!runner.entry.slow || turn < 3) await round(runner);
    }
  }
  for (const { child } of runners) child.disconnect();
  for (const { entry, failure } of runners) if (failure !== undefined) absent.push(absence(entry, failure));
  return [...runners.filter(({ failure }) => failure === undefined).map(resultOf), ...absent];
}
