import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';
import type { Starter, Thread } from './thread.js';

// Little is made anew per batch, and a nursery as large as by default only fills memory.
const resourceLimits = { maxYoungGenerationSizeMb: 2 };

/** Starts a thread. */
export const startThread = (): Thread =>
  threadOf(new Worker(new URL('../worker.js', import.meta.url), { resourceLimits }));

/** A thread out of a worker of Node. */
export function threadOf(worker: Worker): Thread {
  worker.unref();
  return {
    tell: (message, handedOver = []) => worker.postMessage(message, handedOver),
    listen: (heard, lost) => {
      worker.on('message', heard);
      worker.on('messageerror', (error) => lost(error.message));
      worker.on('error', (error) => lost(error instanceof Error ? error.message : String(error)));
      worker.on('exit', (code) => lost(`it ended with code ${code}`));
    },
    occupy: (by) => (by === 'work' ? worker.ref() : worker.unref()),
    stop: async () => void (await worker.terminate()),
  };
}

/** Who started this thread. */
export const starter: Starter = {
  tell: (message, handedOver = []) => parentPort?.postMessage(message, handedOver),
  listen: (heard) => void parentPort?.on('message', heard),
};

/** How many threads can run at once. */
export const cores = (): number => availableParallelism();
