import type { Batch } from '../batch.js';
import { call } from '../call.js';
import { stepsOf } from './act.js';
import { type Board, empty, keep, lay, mostRows } from './board.js';
import { type Asked, askedOf, contribute, type LoadedParts, learnCodes, loadParts, type Step } from './contribute.js';
import type { Grid, Located } from './grid.js';
import { placeMap } from './grid.js';
import { powerOfTwo } from './grown.js';
import type { Homes } from './homes.js';
import { type Kernels, stripe } from './kernels.js';
import { fits, kernels, requireMemory } from './memory.js';
import type { Parts } from './page.js';
import type { Program } from './program.js';
import { enter, leave, type Tenant } from './tenant.js';
import { mostAtOnce, noTotals, type Totals } from './totals.js';

/** Where totals are handed over, with the groups that they are of. */
export type Settle = (totals: Totals, groups: Located) => void;

/** Counts the batches of a source. */
export interface Engine {
  readonly take: (batch: Batch) => void;
  /** Hands over all that has been counted. */
  readonly finish: () => void;
}

/** The first rows of all are taken a few at a time, so that a JavaScript engine optimises the kernels between two calls, not in the middle of one. */
let cold = 30_000;
const coldStripe = 32;

/**
 * An engine for a program and the groups of a grid. `rowsOf` is the number of rows of each place, of rows that are held in memory.
 *
 * @throws `PermilleError` `no-memory` when counters and households take more than is allowed
 */
export function engine(
  program: Program,
  grid: Grid,
  own: Homes | undefined,
  { rowsOf, memory: allowed }: { readonly rowsOf?: Int32Array; readonly memory?: number },
  settle: Settle,
): Engine {
  let memory: Kernels = kernels();
  let board: Board | undefined;
  let pages: readonly LoadedParts[] = [];
  let derived: readonly LoadedParts[] = [];
  let sums: readonly LoadedParts[] = [];
  let rows = 0;
  let taken = false;
  let unchecked = 0;
  let totals = noTotals();
  let acts: readonly (readonly Step[])[] = [];

  const isSeen = rowsOf !== undefined && grid.isByPlaceAlone;
  const most = (): number | undefined => rowsOf && grid.rowsIn(rowsOf)?.reduce((so, rows) => Math.max(so, rows), 0);
  const clear = (): void => {
    if (board !== undefined) empty(board, Math.min(grid.size(), board.groups), totals, memory);
    rows = 0;
    unchecked = 0;
  };
  /** Hands over what has been counted, with the groups as they are numbered now. */
  const hand = (): void => {
    if (board === undefined && totals.made.size === 0) return;
    const size = grid.size();
    if (board !== undefined) totals.kept = keep(board, Math.min(size, board.groups), rows, memory);
    const held = isSeen && taken ? grid.rowsIn(rowsOf) : undefined;
    const { seen } = memory;
    const located = grid.located((group) => seen[group] === 1 || (held?.[group] ?? 0) > 0);
    seen.fill(0, 0, size);
    settle(totals, located);
    totals = noTotals();
    board = undefined;
    rows = 0;
    unchecked = 0;
  };
  const tenant: Tenant = {
    leave: () => {
      hand();
      own?.save();
    },
  };
  const load = (): void => {
    const put = (parts: Parts): LoadedParts => loadParts(parts, program.derived, program.layout, memory);
    for (const { at, cells } of program.cellOf) memory.cellOf.set(cells, at);
    derived = program.derived.map(({ parts }) => put(parts));
    pages = program.pages.map(({ parts }) => put(parts));
    sums = program.totals.map(({ parts }) => put(parts));
    grid.load(memory);
    own?.load(memory);
  };
  /** Has the kernels' memory at hand, with room for a batch. */
  const settleIn = (batch: Batch): void => {
    const place = batch.columns.get('place');
    const texts = place?.type === 'place' ? place.dictionary.texts.length : 1;
    const least = { ...program.needs, table: placeMap + 2 * texts, homes: own?.needs(batch) ?? 0 };
    requireMemory(least, allowed);
    const entered = enter(tenant);
    if (!entered && fits(memory.room, least)) return;
    if (!entered) tenant.leave();
    memory = kernels(least);
    load();
  };
  const makeRoom = (batch: Batch): void => {
    if (board !== undefined && board.groups >= grid.size()) return;
    clear();
    const groups = isSeen ? Math.max(16, grid.size()) : powerOfTwo(Math.max(16, grid.size()));
    board = lay(program, groups, most(), memory);
    const least = { heap: board.size, table: groups };
    requireMemory({ ...least, homes: own?.needs(batch) ?? 0 }, allowed);
    if (!fits(memory.room, least)) {
      board = undefined;
      own?.save();
      memory = kernels(least);
      load();
      board = lay(program, groups, most(), memory);
    }
    memory.counts.fill(0, 0, board.size / 4);
    acts = board.pages.map((ways) => stepsOf(ways, memory, () => totals));
  };
  const takeStripe = (batch: Batch, from: number, n: number, asked: Asked): void => {
    grid.locate(batch, from, n, memory, rowsOf === undefined ? 'passing' : 'held');
    if (!isSeen) call(memory.see, n, undefined);
    own?.locate(batch, from, n);
    for (const [index, { given }] of program.derived.entries()) {
      contribute(derived[index] as LoadedParts, batch, from, n, asked);
      call(memory.answer, n, given);
    }
    for (let page = 0; page < acts.length; page += 1) {
      contribute(pages[page] as LoadedParts, batch, from, n, asked);
      const steps = acts[page] as readonly Step[];
      for (let k = 0; k < steps.length; k += 1) steps[k]?.(batch, from, n, asked);
      for (const mark of own?.marks(page) ?? []) mark(n);
    }
    own?.add(batch, from, n, asked, sums);
  };
  return {
    take: (batch) => {
      taken ||= batch.length > 0;
      settleIn(batch);
      if (grid.outgrown(batch)) hand();
      grid.learn(batch, memory);
      makeRoom(batch);
      const all = [...derived, ...pages, ...sums];
      for (const parts of all) learnCodes(parts, batch);
      own?.begin(batch);
      const laid = board as Board;
      const asked: Asked = new Map(all.flatMap((parts) => askedOf(parts, batch)));
      for (let from = 0, n = 0; from < batch.length; from += n) {
        n = Math.min(cold > 0 ? coldStripe : stripe, batch.length - from);
        if (rows + n > mostAtOnce) clear();
        if (unchecked + n > laid.full) {
          unchecked = mostRows(laid, grid.size(), memory);
          if (unchecked + n > laid.full / 2) clear();
        }
        takeStripe(batch, from, n, asked);
        rows += n;
        unchecked += n;
        cold -= n;
      }
      own?.end(batch);
    },
    finish: () => {
      if (enter(tenant)) {
        memory = kernels();
        load();
      }
      const counted = own?.finish();
      if (counted !== undefined) {
        for (const [task, total] of counted.totals) totals.made.set(task, total);
        for (const [group, has] of counted.groups.entries()) if (has === 1) memory.seen[group] = 1;
      }
      hand();
      leave(tenant);
    },
  };
}
