import { existsSync, readFileSync } from 'node:fs';

const status = '/proc/self/status';

/**
 * The most memory that this process ever held, in MiB.
 *
 * Where the system tells of the program alone, that: what it is asked of a process counts what started it, too.
 */
export function peak(): number {
  const told = existsSync(status) ? /^VmHWM:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return (told === undefined ? process.resourceUsage().maxRSS : Number(told)) / 1024;
}
