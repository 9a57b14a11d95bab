/** What work that Ctrl-C stops goes by. */
export interface Stop {
  readonly signal: AbortSignal;
  /** What puts things right at once, should the work not end by itself. */
  readonly cleanUps: Set<() => void>;
}

const patience = 2000;

/** Text on standard error when the user has stopped the command. */
export const stoppedText = 'permille: stopped; nothing was written';

/**
 * Work that Ctrl-C stops by its signal.
 *
 * Where it hangs, in a pipe that gives nothing for one, the second Ctrl-C or two seconds end the process.
 */
export async function stoppable<Result>(work: (stop: Stop) => Promise<Result>): Promise<Result> {
  const controller = new AbortController();
  const cleanUps = new Set<() => void>();
  let hanging: NodeJS.Timeout | undefined;

  const end = (): void => {
    for (const cleanUp of cleanUps) cleanUp();
    console.error(stoppedText);
    process.off('SIGINT', interrupt);
    // Not process.exit, which waits for reads under way.
    process.kill(process.pid, 'SIGINT');
  };
  const interrupt = (): void => {
    if (controller.signal.aborted) end();
    controller.abort();
    hanging ??= setTimeout(end, patience);
  };
  process.on('SIGINT', interrupt);
  try {
    return await work({ signal: controller.signal, cleanUps });
  } finally {
    clearTimeout(hanging);
    process.off('SIGINT', interrupt);
  }
}
