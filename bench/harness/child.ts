import { contenders } from '../contenders/index.js';
import { AbsentPeer } from '../peers/peer.js';
import { expectedSums } from '../workload/files.js';
import type { Answer, Entry, Ready } from './contender.js';
import type { Message, Order } from './messages.js';
import { peak } from './peak.js';

const entry = JSON.parse(process.argv[2] ?? '{}') as Entry;
const tell = (message: Message): void => void process.send?.(message);

function expected({ task: { rows, level } }: Entry, ready: Ready): Float64Array {
  if (ready.expected !== undefined) return ready.expected;
  if (level === undefined) throw new Error(`${entry.name} has nothing that its answer is held against`);
  return expectedSums(rows, level);
}

/** Compares number by number. */
function compare(answer: Float64Array, right: Float64Array): void {
  if (answer.length !== right.length) throw new Error(`${answer.length} numbers, and there should be ${right.length}`);
  const wrong = right.findIndex((number, index) => answer[index] !== number);
  if (wrong >= 0) throw new Error(`number ${wrong} is ${answer[wrong]}, and should be ${right[wrong]}`);
}

async function serve(ready: Ready, { leastMs, mostRuns }: Order, right: Float64Array): Promise<void> {
  const each: number[] = [];
  const used = process.cpuUsage();
  const since = performance.now();
  let answer: Answer | undefined;
  do {
    const from = performance.now();
    answer = await ready.run();
    each.push(performance.now() - from);
  } while (performance.now() - since < leastMs && each.length < mostRuns);
  const most = peak();
  compare(answer(), right);
  const { user, system } = process.cpuUsage(used);
  tell({ each, cpu: (user + system) / 1000, peak: most });
}

const fail = (error: unknown): void =>
  tell({
    failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    ...(error instanceof AbsentPeer ? { absent: error.peer } : {}),
  });

async function start(): Promise<void> {
  const contender = contenders[entry.contender];
  if (contender === undefined) throw new Error(`there is no contender ${entry.contender}`);
  const from = performance.now();
  const ready = await (await contender())(entry.task);
  const right = expected(entry, ready);
  process.on('message', (order: Order) => void serve(ready, order, right).catch(fail));
  process.on('disconnect', () => process.exit());
  tell({ ready: true, loadMs: performance.now() - from });
}

start().catch(fail);
