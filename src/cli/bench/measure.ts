import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { calculate } from '../../calculate/calculate.js';
import { format } from '../../calculate/format.js';
import { fromCsv, hold, type Source, type SourcedTally, tally } from '../../dataset/index.js';
import type { Indicator } from '../../model/indicator.js';
import type { Tally } from '../../model/tally.js';
import { year } from '../../value/period.js';
import type { Stop } from '../interrupt.js';
import { notWritten } from '../write.js';
import { madeUpPeople } from './made-up.js';
import { inTemporaryDirectory } from './temporary.js';

/** A measurement: what was done, in how many threads, to how many of what, and how long it took at the median. */
export interface Measurement {
  readonly what: string;
  readonly threads: number;
  readonly amount: number;
  readonly of: 'rows' | 'figures';
  /** The bytes of the file read. */
  readonly bytes?: number;
  readonly milliseconds: number;
}

/** What measuring gave. */
export interface Measured {
  readonly measurements: readonly Measurement[];
  /** Whether every tally of the same rows was the same. */
  readonly identical: boolean;
}

/** What is to be measured. */
export interface Measuring {
  readonly rows: number;
  readonly threads: readonly number[];
  readonly indicators: readonly Indicator[];
}

const rounds = 5;

/** Rounds that are not measured: the first runs are of code not yet compiled. */
const warmUp = 2;

/**
 * Reads, tallies and calculates people made up.
 *
 * @throws `PermilleError` `not-written` where the file does not fit; the signal's reason when stopped
 */
export const measure = (asked: Measuring, stop: Stop): Promise<Measured> =>
  inTemporaryDirectory(async (directory) => {
    const file = join(directory, 'people.csv');
    await write(file, asked.rows, stop);
    return measureFile(file, asked, stop);
  }, stop);

async function write(file: string, rows: number, { signal }: Stop): Promise<void> {
  try {
    await pipeline(Readable.from(madeUpPeople(rows)), createWriteStream(file), { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw notWritten(file, error);
  }
}

async function measureFile(
  file: string,
  { rows, threads, indicators }: Measuring,
  { signal }: Stop,
): Promise<Measured> {
  const people = fromCsv(file, { of: 'person' });
  const held = await hold(people, { signal });
  const { size } = await stat(file);
  const tallied = async (from: Source, inThreads: number): Promise<SourcedTally> => {
    const request = { from: [from], by: ['county'], during: year(2019), threads: inThreads, signal } as const;
    const table = await tally(indicators, request);
    // Counts are made when they are first looked at, which is part of the work.
    for (const row of table) Object.values(row.counts);
    return table;
  };
  const steps = threads.flatMap((inThreads) => [
    { what: 'read and tally CSV', threads: inThreads, from: people, bytes: size },
    { what: 'tally in memory', threads: inThreads, from: held },
  ]);
  const tallies = new Set<string>();
  const times = steps.map((): number[] => []);
  const printing: number[] = [];
  let figures = 0;
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [index, step] of steps.entries()) {
      const began = performance.now();
      const table = await tallied(step.from, step.threads);
      times[index]?.push(performance.now() - began);
      tallies.add(JSON.stringify(table));
      if (index > 0) continue;
      const since = performance.now();
      figures = printAll(indicators, table);
      printing.push(performance.now() - since);
    }
  }
  const measurements = steps
    .map(({ from: _, ...step }, index) => ({
      ...step,
      amount: rows,
      of: 'rows' as const,
      milliseconds: median(times[index]?.slice(warmUp) ?? []),
    }))
    .sort((one, other) => (one.what < other.what ? -1 : one.what > other.what ? 1 : one.threads - other.threads));
  const calculated = { what: 'calculate and format', threads: 1, amount: figures, of: 'figures' } as const;
  return {
    measurements: [...measurements, { ...calculated, milliseconds: median(printing.slice(warmUp)) }],
    identical: tallies.size === 1,
  };
}

/** Calculates and formats all figures; how many there are. */
function printAll(indicators: readonly Indicator[], table: Tally): number {
  const texts = indicators.flatMap((indicator) => calculate(indicator, table).map((figure) => format(figure)));
  return texts.length;
}

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
