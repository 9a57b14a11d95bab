import { stat } from 'node:fs/promises';
import { type Options, SingleBar } from 'cli-progress';
import type { Progress, Source } from '../dataset/index.js';
import { passageOf, passageWords, type Turn } from './passage.js';

/** A bar on a terminal; in a pipe nothing. */
export interface ProgressBar {
  readonly tell: (progress: Progress) => void;
  readonly stop: () => void;
}

const formats = {
  sized: '{bar} {percentage}%  {rows} rows  {speed} rows/s  {left} left  {file}',
  endless: '{rows} rows  {speed} rows/s  {file}',
} as const;

const look: Options = { stream: process.stderr, hideCursor: true, clearOnComplete: true, barsize: 30 };

/** One progress bar on standard error for all files of a run, if that is a terminal; where a size is unknown, without the bar. */
export async function progressBar(sources: readonly Source[]): Promise<ProgressBar> {
  if (!process.stderr.isTTY) return { tell: () => {}, stop: () => {} };
  const passage = passageOf(await Promise.all(sources.map(({ name }) => turnOf(name))));
  const began = performance.now();
  let bar: SingleBar | undefined;
  return {
    stop: () => {
      bar?.stop();
      bar = undefined;
    },
    tell: (progress) => {
      const come = passage(progress);
      const words = { ...passageWords(come, performance.now() - began), file: progress.name };
      if (bar === undefined) {
        bar = new SingleBar({ ...look, format: come.totalBytes === undefined ? formats.endless : formats.sized });
        bar.start(come.totalBytes ?? 0, come.bytes, words);
      }
      bar.update(come.bytes, words);
    },
  };
}

async function turnOf(name: string): Promise<Turn> {
  const found = await stat(name).catch(() => undefined);
  return found?.isFile() ? { name, size: found.size } : { name };
}
