import { PermilleError } from '../../error.js';
import { openCsvPart } from '../csv/parts.js';
import { Unscannable } from '../csv/scanner/scan.js';
import { type SourceCounts, sourceCounts } from '../engine/source-counts.js';
import type { Groups } from '../groups.js';
import { Faults, KeysOutOfOrder, type OpenedSource, type Reading } from '../source.js';
import type { HeldRows, LeftHomes, Order, PartCount, PartRows, Passed, SentInput, WhyWhole } from './order.js';

/** How a part is counted: where held rows are, when to stop, and who is told how far it has come. */
export interface PartWork {
  readonly heldBy: (id: number) => HeldRows | undefined;
  readonly signal: AbortSignal;
  readonly onPassed: (passed: Passed) => void;
}

/** How often it is told how far a part has come, in milliseconds. */
const tellEach = 50;

/**
 * Counts a part of a source.
 *
 * @throws what opening and reading may throw; `Unscannable`, `KeysOutOfOrder`; the signal's reason
 */
export async function countPart(
  { rows: from, work }: Order,
  { heldBy, signal, onPassed }: PartWork,
): Promise<PartCount> {
  const opened = await open(from, heldBy, { wanted: from.wanted, signal });
  const counts = sourceCounts({ ...work, ...(opened.rowsOf && { rowsOf: opened.rowsOf }) });
  let rows = 0;
  let since = Date.now();
  for await (const batch of opened.batches) {
    if (Date.now() - since >= tellEach) {
      onPassed({ rows, bytes: opened.taken() });
      await new Promise((resolve) => setTimeout(resolve, 0)); // a message to stop can come in
      since = Date.now();
    }
    signal.throwIfAborted();
    counts.take(batch);
    rows += batch.length;
  }
  const settled: Parameters<Groups['settle']>[] = [];
  counts.settle({ settle: (...one) => void settled.push(one) });
  onPassed({ rows, bytes: opened.taken() });
  const { count, first } = opened.faults;
  return {
    settled,
    homes: homesLeft(counts),
    rows,
    members: counts.members(),
    faults: { count, first },
    endLine: opened.endLine(),
  };
}

/** Why a source whose part failed so is to be read as a whole, which tells what is wrong with it; `undefined` where that is no reason. */
export const whyWhole = (error: unknown): WhyWhole | undefined => {
  if (error instanceof KeysOutOfOrder) return 'out-of-order';
  const isUncopied = error instanceof DOMException && error.name === 'DataCloneError';
  const isOfWhole = error instanceof Unscannable || error instanceof PermilleError || error instanceof RangeError;
  return isUncopied || isOfWhole ? 'other' : undefined;
};

interface OpenedRows extends OpenedSource {
  readonly endLine: () => number;
  readonly taken: () => number;
}

async function open(rows: PartRows, heldBy: PartWork['heldBy'], reading: Reading): Promise<OpenedRows> {
  if (rows.kind === 'file')
    return openCsvPart(
      inputOf(rows.input),
      rows.how,
      { ...reading, ...(rows.runs === undefined ? {} : { runs: rows.runs }) },
      rows.part,
    );
  const held = heldBy(rows.id);
  if (held === undefined) throw new Error(`the rows held as ${rows.id} are not here`);
  const { batches, rowsOf } = held;
  const given = async function* () {
    yield* batches.slice(rows.from, rows.to);
  };
  return {
    has: rows.wanted,
    batches: given(),
    faults: new Faults(),
    ...(rowsOf && { rowsOf }),
    endLine: () => 1,
    taken: () => 0,
  };
}

function inputOf(input: SentInput): string | URL | Blob | Uint8Array {
  if (typeof input === 'string' || input instanceof Uint8Array) return input;
  return 'href' in input ? new URL(input.href) : new File([input.blob], input.name);
}

const homesLeft = (counts: SourceCounts): readonly LeftHomes[] =>
  counts.uncounted().map(({ open, store }) => {
    if (store === undefined) return { open, from: 0, state: [], sums: [] };
    const { from, to } = touched(store.state[0] ?? new Int32Array(0));
    return { open, from, state: store.state.map((words) => words.slice(from, to)), sums: store.sums };
  });

/** From which household on, and before which, there are members. */
function touched(words: Int32Array): { readonly from: number; readonly to: number } {
  let from = 0;
  let to = words.length;
  while (from < to && words[from] === 0) from += 1;
  while (to > from && words[to - 1] === 0) to -= 1;
  return { from, to };
}
