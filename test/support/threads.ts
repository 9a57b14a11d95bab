import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { threadOf } from '../../src/dataset/threads/node.js';
import type { Thread } from '../../src/dataset/threads/thread.js';

export { cores, starter } from '../../src/dataset/threads/node.js';

/** The workers that were started here. */
export const workers: Worker[] = [];

const entry = JSON.stringify(pathToFileURL(resolve('src/dataset/worker.ts')));
const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${entry}); })`;

/** Starts a thread of the sources as they stand. */
export function startThread(): Thread {
  const worker = new Worker(code, { eval: true });
  workers.push(worker);
  return threadOf(worker);
}
