import { Command, CommanderError } from 'commander';
import { PermilleError } from '../error.js';
import { auditCommand } from './audit.js';
import { benchCommand } from './bench/bench.js';
import { checkCommand } from './check.js';
import { computeCommand } from './compute.js';
import { exitCodes } from './exit-codes.js';
import { initCommand } from './init.js';
import { inspectCommand } from './inspect.js';
import { stoppedText } from './interrupt.js';
import { listCommand } from './list.js';
import { readCommand } from './read.js';
import { showCommand } from './show.js';
import { sqlCommand } from './sql.js';

const shownLines = 12;

/** Runs the command and gives its exit code. A user's mistake is a line on standard error, never a stack trace. */
export async function program(argv: readonly string[]): Promise<number> {
  let code: number = exitCodes.fine;
  const root = new Command('permille')
    .description('Health figures, defined once, computed the same everywhere.')
    .version('0.1.0', '-V, --version')
    .showHelpAfterError('(permille --help tells more)')
    .exitOverride();
  const finish = (result: number): void => {
    code = result;
  };
  for (const add of [
    listCommand,
    showCommand,
    computeCommand,
    sqlCommand,
    checkCommand,
    readCommand,
    auditCommand,
    inspectCommand,
    initCommand,
    benchCommand,
  ])
    add(root, finish);
  for (const each of root.commands) each.exitOverride();
  try {
    await root.parseAsync([...argv]);
  } catch (error) {
    return failure(error);
  }
  return code;
}

function failure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrong;
  if (error instanceof DOMException && error.name === 'AbortError') {
    console.error(stoppedText);
    return exitCodes.interrupted;
  }
  if (!(error instanceof PermilleError)) throw error;
  const lines = error.message.split('\n');
  console.error(
    `permille: ${lines.slice(0, shownLines).join('\n  ')}${lines.length > shownLines ? `\n  … and ${lines.length - shownLines} more lines` : ''}`,
  );
  return exitCodes.wrong;
}
