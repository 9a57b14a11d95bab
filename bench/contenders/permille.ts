import { type Exact, type Tally, type TallyValue, year } from 'permille';
import { fromColumns, hold, tally } from 'permille/dataset';
import type { Contender } from '../harness/contender.js';
import { measures, records } from '../workload/definitions.js';
import { load } from '../workload/files.js';
import type { Level } from '../workload/reference.js';
import { isMoney, sumIds, sums } from '../workload/sums.js';
import { columnsOf } from './columns.js';
import { blankSums, fen } from './results.js';

const during = year(2024);
const ofMoney = new Set(sums.filter(({ sum }) => sum !== undefined && isMoney(sum)).map(({ id }) => id));

/** What a count of a tally says for certain, as a number; money in fen. */
export function yes(value: TallyValue | undefined, id: string): number {
  if (value === undefined) throw new Error(`the tally has no ${id}`);
  const counted: number | Exact = typeof value === 'object' ? ('missing' in value ? 0 : value.yes) : value;
  return ofMoney.has(id) ? fen(String(counted)) : Number(counted);
}

/** All sums of a tally. */
export function sumsOfTally(table: Tally, level: Level): Float64Array {
  const all = blankSums(level);
  for (const { place, counts } of table) for (const id of sumIds) all.set(place, id, yes(counts[id], id));
  return all.all;
}

/** Reads every count of a tally, as who prints it does. */
export function readAll(table: Tally): number {
  let read = 0;
  for (const { counts } of table) for (const id of sumIds) read += counts[id] === undefined ? 0 : 1;
  return read;
}

/** permille on rows held in memory. The way `read` reads every count of the table as well, which are made when they are read. */
export const inMemory: Contender = async ({ rows, level = 'county', order, threads = 1, way = 'tally' }) => {
  const held = await hold(fromColumns(columnsOf(load(rows, order)), { of: 'person', records }));
  return {
    run: async () => {
      const table = await tally(measures, { from: [held], by: [level], during, threads });
      if (way === 'read') readAll(table);
      return () => sumsOfTally(table, level);
    },
  };
};

const levels = ['township', 'county', 'prefecture', 'province'] as const;

/** permille on rows held in memory, by village and rolled up to each of the four levels above; the answer is that by village. */
export const allLevels: Contender = async ({ rows, threads = 1 }) => {
  const held = await hold(fromColumns(columnsOf(load(rows)), { of: 'person', records }));
  return {
    run: async () => {
      const table = await tally(measures, { from: [held], by: ['village'], rollUp: levels, during, threads });
      if (levels.some((level) => table.rolledUp[level] === undefined)) throw new Error('a level is not there');
      return () => sumsOfTally(table, 'village');
    },
  };
};
