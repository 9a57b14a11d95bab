import { fileError } from '../../error.js';
import { powerOfTwo } from './grown.js';
import { build, type Kernels } from './kernels.js';

/** How large the kernels' memory is: bytes of counters; entries of tables, and of those of cells, lanes and marks; words of households. */
export interface Room {
  readonly heap: number;
  readonly table: number;
  readonly cells: number;
  readonly lanes: number;
  readonly marks: number;
  readonly homes: number;
}

/** Whether there is room enough. */
export const fits = (room: Room, least: Partial<Room>): boolean =>
  Object.entries(least).every(([what, size]) => room[what as keyof Room] >= size);

const usual: Room = { heap: 1 << 26, table: 1 << 21, cells: 1 << 20, lanes: 1 << 17, marks: 1 << 18, homes: 1 << 22 };
let made: Kernels | undefined;

/** The loops with room enough; made once, and once more only for what does not fit. */
export function kernels(least: Partial<Room> = {}): Kernels {
  if (made !== undefined && fits(made.room, least)) return made;
  const before = made?.room ?? usual;
  const doubled = (what: keyof Room): number => Math.max(before[what], powerOfTwo(least[what] ?? 1));
  made = build({
    heap: doubled('heap'),
    table: doubled('table'),
    cells: doubled('cells'),
    lanes: doubled('lanes'),
    marks: doubled('marks'),
    homes: doubled('homes'),
  });
  return made;
}

/** Bytes of an entry of the table (with its mark in those seen), and of a household: its state, its place, and a key of usual length. */
const [tableBytes, homeBytes] = [5, 64];

/**
 * Refuses what takes more memory than is allowed.
 *
 * @throws `PermilleError` `no-memory`
 */
export function requireMemory({ heap = 0, table = 0, homes = 0 }: Partial<Room>, allowed: number | undefined): void {
  const needed = heap + table * tableBytes + homes * homeBytes;
  if (allowed !== undefined && needed > allowed) throw fileError('no-memory', { needed, allowed });
}
