import { contenders } from '../contenders/index.js';
import { expectedSums } from '../workload/files.js';
import type { Entry } from './contender.js';
import { peak } from './peak.js';

// One run in a fresh process, start to end: loading, compiling and leaving included. The last line tells the memory (MiB) and processor time (ms) used.
const entry = JSON.parse(process.argv[2] ?? '{}') as Entry;
const contender = await contenders[entry.contender]?.();
if (contender === undefined) throw new Error(`there is no contender ${entry.contender}`);
const ready = await contender(entry.task);
const sums = (await ready.run())();
const right = ready.expected ?? expectedSums(entry.task.rows, entry.task.level ?? 'county');
if (sums.length !== right.length || sums.some((sum, index) => sum !== right[index]))
  throw new Error(`${entry.name} gives other sums`);
const { user, system } = process.cpuUsage();
console.log(`${peak()} ${(user + system) / 1000}`);
process.exit();
