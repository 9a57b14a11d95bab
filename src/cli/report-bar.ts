import { SingleBar } from 'cli-progress';

/** A bar on a terminal that counts reports; in a pipe, or of one report, nothing. */
export interface ReportBar {
  /** Tells that a report is begun. */
  readonly begin: (name: string) => void;
  readonly stop: () => void;
}

/** A progress bar on standard error for so many reports, if that is a terminal. */
export function reportBar(total: number): ReportBar {
  if (total < 2 || !process.stderr.isTTY) return { begin: () => {}, stop: () => {} };
  let [bar, done]: [SingleBar | undefined, number] = [undefined, -1];
  return {
    stop: () => {
      bar?.stop();
      bar = undefined;
    },
    begin: (file) => {
      done += 1;
      if (bar === undefined) {
        bar = new SingleBar({ ...look, format });
        bar.start(total, done, { file });
      }
      bar.update(done, { file });
    },
  };
}

const format = '{bar} {percentage}%  {value} of {total} reports  {file}';
const look = { stream: process.stderr, hideCursor: true, clearOnComplete: true, barsize: 30 };
