import type { Starter, Thread } from './thread.js';

/** Starts a thread. */
export function startThread(): Thread {
  const worker = new Worker(new URL('../worker.js', import.meta.url), { type: 'module' });
  return {
    tell: (message, handedOver = []) => worker.postMessage(message, [...handedOver]),
    listen: (heard, lost) => {
      worker.addEventListener('message', ({ data }) => heard(data));
      worker.addEventListener('messageerror', () => lost('what it said could not be read'));
      worker.addEventListener('error', ({ message }) => lost(message));
    },
    occupy: () => {},
    stop: async () => worker.terminate(),
  };
}

/** Who started this thread. */
export const starter: Starter = {
  tell: (message, handedOver = []) => globalThis.postMessage(message, { transfer: [...handedOver] }),
  listen: (heard) => globalThis.addEventListener('message', ({ data }) => heard(data)),
};

/** How many threads can run at once. */
export const cores = (): number => navigator.hardwareConcurrency;
