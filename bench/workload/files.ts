import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from './csv.js';
import { generate, shuffled } from './generate.js';
import { blankPeople, byVillage, columnNames, inOrder, type People } from './people.js';
import { checkSums, type Level, reference } from './reference.js';

/** The order of rows: members of a household together and villages at random, sorted by village, or all at random. */
export type Order = 'homes' | 'sorted' | 'shuffled';

/** Where made files are kept: the working directory is that of the bench. */
export const folder = join('build', 'data');

const pathOf = (rows: number, name: string): string => join(folder, `${rows}${name}`);

const binary = (rows: number, order: Order): string => pathOf(rows, `-${order}.columns`);

/** The CSV file of so many persons. */
export const csvPath = (rows: number, writing: 'plain' | 'quoted'): string => pathOf(rows, `-${writing}.csv`);

/** The Parquet file of so many persons. */
export const parquetPath = (rows: number): string => pathOf(rows, '.parquet');

const sumsPath = (rows: number, level: Level): string => pathOf(rows, `-${level}.sums`);

/** What all sums of all groups should be. */
export function expectedSums(rows: number, level: Level): Float64Array {
  const bytes = readFileSync(sumsPath(rows, level));
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** Has a file made under another name, so that half a file is never taken for one. */
export async function make(path: string, write: (path: string) => void | Promise<void>): Promise<void> {
  if (existsSync(path)) return;
  mkdirSync(folder, { recursive: true });
  await write(`${path}.part`);
  renameSync(`${path}.part`, path);
}

const bytesOf = (people: People): readonly Uint8Array[] =>
  columnNames.map((name) => new Uint8Array(people[name].buffer, people[name].byteOffset, people[name].byteLength));

function save(people: People, path: string): void {
  const file = openSync(path, 'w');
  for (const bytes of bytesOf(people)) for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  closeSync(file);
}

/** The persons of a file made before. */
export function load(rows: number, order: Order = 'homes'): People {
  const people = blankPeople(rows);
  const file = openSync(binary(rows, order), 'r');
  for (const bytes of bytesOf(people)) {
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(file, bytes, at, bytes.length - at, null);
      if (read === 0) throw new Error(`${binary(rows, order)} is too short`);
      at += read;
    }
  }
  closeSync(file);
  return people;
}

const orders: Readonly<Record<Order, (people: People) => People>> = {
  homes: (people) => people,
  sorted: (people) => inOrder(people, byVillage(people)),
  shuffled: (people) => inOrder(people, shuffled(people.length)),
};

/** Makes the files of so many persons that are not there yet, and their sums. */
export async function prepare(rows: number, all: 'only homes' | 'all orders'): Promise<void> {
  await make(binary(rows, 'homes'), (path) => save(generate(rows), path));
  if (all === 'all orders') {
    for (const order of ['sorted', 'shuffled'] as const)
      await make(binary(rows, order), (path) => save(orders[order](load(rows)), path));
    await make(csvPath(rows, 'quoted'), (path) => writeCsv(load(rows), path, 'quoted'));
  }
  await make(csvPath(rows, 'plain'), (path) => writeCsv(load(rows), path, 'plain'));
  for (const level of ['county', 'village'] as const)
    await make(sumsPath(rows, level), (path) => writeSums(rows, level, path));
}

function writeSums(rows: number, level: Level, path: string): void {
  const sums = reference(load(rows), level);
  const total = sums.reduce((so, sum) => so + sum, 0);
  const right = checkSums.get(rows);
  if (right !== undefined && total !== right)
    throw new Error(`the sums of ${rows} persons come to ${total}, not ${right}`);
  const file = openSync(path, 'w');
  writeSync(file, new Uint8Array(sums.buffer));
  closeSync(file);
}
