import { fileError } from '../../error.js';
import type { SourceWork } from '../engine/source-counts.js';
import type { Reading } from '../source.js';
import { countPart, whyWhole } from './count-part.js';
import { type Divided, sentRows } from './divide.js';
import type { Order, PartCount, PartRows, Passed } from './order.js';
import { type Counter, PartFails, ThreadLost, takeThreads } from './pool.js';

/** Tells what a source has come to by what each of its parts has. */
function told({ name, bytes }: Divided, source: string, { onProgress }: Reading) {
  const passed = new Map<number, Passed>();
  return (part: number, so: Passed): void => {
    passed.set(part, so);
    const sum = (of: (each: Passed) => number): number => [...passed.values()].reduce((all, each) => all + of(each), 0);
    const rows = sum((each) => each.rows);
    if (bytes === undefined) onProgress?.({ name: source, rows });
    else onProgress?.({ name, rows, bytes: sum((each) => each.bytes), totalBytes: bytes });
  };
}

/**
 * Counts the parts of a source, each in whichever thread is free; this one is one of them. The counts are in the order of the parts.
 *
 * @throws `PartFails` where the source is to be counted as a whole; `PermilleError` `lost-thread`; the signal's reason
 */
export async function countDivided(
  divided: Divided,
  work: Omit<SourceWork, 'apart' | 'rowsOf'>,
  reading: Reading,
  source: string,
): Promise<readonly PartCount[]> {
  const { parts, threads, held } = divided;
  const { signal } = reading;
  signal?.throwIfAborted();
  const stopping = new AbortController();
  const others = takeThreads(threads - 1);
  const abort = (): void => {
    stopping.abort();
    for (const each of others) void each.stop();
  };
  signal?.addEventListener('abort', abort);
  const progress = told(divided, source, reading);
  const counts: PartCount[] = [];
  let next = 0;
  const take = async (count: (order: Order, onPassed: (passed: Passed) => void) => Promise<PartCount>) => {
    while (next < parts.length && !stopping.signal.aborted) {
      const part = next;
      next += 1;
      const order = { rows: parts[part] as PartRows, work };
      counts[part] = await count(order, (passed) => progress(part, passed));
    }
  };
  const here = (order: Order, onPassed: (passed: Passed) => void): Promise<PartCount> =>
    countPart(order, { heldBy: () => held, signal: stopping.signal, onPassed });
  const there = async (other: Counter): Promise<void> => {
    if (held !== undefined) other.keep(held.id, () => sentRows(held));
    await take(other.count);
  };
  const running = [...others.map(there), take(here)];
  try {
    await Promise.all(running);
    signal?.throwIfAborted();
    return counts;
  } catch (error) {
    const why = error instanceof PartFails ? error.why : whyWhole(error);
    stopping.abort();
    for (const each of others) {
      if (why === undefined) await each.stop();
      else each.interrupt();
    }
    await Promise.allSettled(running);
    signal?.throwIfAborted();
    if (why !== undefined) throw new PartFails(why);
    if (!(error instanceof ThreadLost)) throw error;
    if (error.when === 'starting') throw new PartFails('other');
    throw fileError('lost-thread', { file: source, why: error.message });
  } finally {
    signal?.removeEventListener('abort', abort);
    for (const each of others) each.release();
  }
}
