import { SingleBar } from 'cli-progress';
import type { Progress } from '../dataset/index.js';

/** A bar on a terminal; in a pipe nothing. */
export interface ProgressBar {
  readonly tell: (progress: Progress) => void;
  readonly stop: () => void;
}

/** A progress bar on standard error while files are read, if that is a terminal. */
export function progressBar(): ProgressBar {
  if (!process.stderr.isTTY) return { tell: () => {}, stop: () => {} };
  let bar: SingleBar | undefined;
  let name = '';
  const stop = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    stop,
    tell: ({ name: now, rows, bytes = 0, totalBytes }) => {
      if (now !== name) stop();
      name = now;
      if (bar === undefined) {
        bar = new SingleBar({
          format: '{file} {bar} {percentage}% {rows} rows, {eta_formatted} left',
          stream: process.stderr,
          hideCursor: true,
          clearOnComplete: true,
        });
        bar.start(totalBytes ?? bytes, 0, { file: now, rows: 0 });
      }
      bar.update(bytes, { rows: rows.toLocaleString('en') });
    },
  };
}
