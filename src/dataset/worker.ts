import { starter } from '#threads';
import { countPart, whyWhole } from './threads/count-part.js';
import type { HeldRows, Order, PartCount, Said, Told } from './threads/order.js';

const held = new Map<number, HeldRows>();
let stopping = new AbortController();

const say = (said: Said, handedOver: readonly ArrayBuffer[] = []): void => starter.tell(said, handedOver);

/** The memory of totals, which goes with them. */
const buffersOf = ({ settled, homes }: PartCount): readonly ArrayBuffer[] => {
  const arrays = [
    ...settled.flatMap(([{ made }]) => [...made.values()].flatMap(({ rows, unknown, sums }) => [rows, unknown, sums])),
    ...settled.flatMap(([{ kept }]) => (kept === undefined ? [] : [kept.counts])),
    ...homes.flatMap(({ state }) => state),
  ];
  // Parts without a count share an empty array, which stays here.
  return [...new Set(arrays.filter(({ length }) => length > 0).map(({ buffer }) => buffer as ArrayBuffer))];
};

async function count(order: Order): Promise<void> {
  stopping = new AbortController();
  try {
    const counted = await countPart(order, {
      heldBy: (id) => held.get(id),
      signal: stopping.signal,
      onPassed: (passed) => say({ kind: 'passed', passed }),
    });
    say({ kind: 'counted', count: counted }, buffersOf(counted));
  } catch (error) {
    const why = stopping.signal.aborted ? 'other' : whyWhole(error);
    if (why !== undefined) say({ kind: 'whole', why });
    else say({ kind: 'failed', why: error instanceof Error ? error.message : String(error) });
  }
}

starter.listen((message) => {
  const told = message as Told;
  if (told.kind === 'count') void count(told.order);
  else if (told.kind === 'stop') stopping.abort();
  else if (told.kind === 'keep') held.set(told.id, told.held);
  else held.delete(told.id);
});
say({ kind: 'ready' });
