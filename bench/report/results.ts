import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Machine } from '../harness/machine.js';
import type { Absent, Result } from '../harness/rounds.js';

/** What a section came to. */
export interface Measured {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly results: readonly (Result | Absent)[];
}

/** All that was measured: what results.json holds. */
export interface Results {
  readonly machine: Machine;
  readonly sections: readonly Measured[];
}

const path = 'results.json';

/** What was measured last; nothing if nothing was. */
export const readResults = (): Results | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Results) : undefined;

/** Numbers to four figures: more were not measured. */
const figures = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value;

/** Lists of numbers on one line. */
const joined = (json: string): string =>
  json.replace(/\[\s+([\d.,\s]+?)\s+\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`);

/** Keeps what was measured. */
export const writeResults = (results: Results): void =>
  writeFileSync(path, `${joined(JSON.stringify(results, figures, 2))}\n`);

/** Whether what was measured with two sets of packages stands side by side: what is in both is of one version. */
const arePeersAlike = (one: Machine['peers'], other: Machine['peers']): boolean =>
  Object.keys(one).every((name) => !Object.hasOwn(other, name) || one[name] === other[name]);

function isSameMachine(one: Machine, other: Machine): boolean {
  const [{ peers, ...own }, { peers: others, ...theirs }] = [one, other];
  return JSON.stringify(own) === JSON.stringify(theirs) && arePeersAlike(peers, others);
}

/**
 * Puts sections in the place of those measured before, on the same machine with the same versions; others are dropped. A package
 * that is new to the comparison leaves all others as they are.
 */
export function merged(before: Results | undefined, now: Results, order: readonly string[]): Results {
  const same = before !== undefined && isSameMachine(before.machine, now.machine);
  const kept = same ? before.sections.filter(({ id }) => !now.sections.some((each) => each.id === id)) : [];
  const all = [...kept, ...now.sections];
  return { machine: now.machine, sections: order.flatMap((id) => all.filter((each) => each.id === id)) };
}

/** The result of a contender in a section, if both were measured. */
export function resultOf({ sections }: Results, section: string, name: string): Result | undefined {
  const found = sections.find(({ id }) => id === section)?.results.find((each) => each.name === name);
  return found === undefined || 'absent' in found ? undefined : found;
}

/** Whether a contender could not be measured. */
export const isAbsent = (result: Result | Absent): result is Absent => 'absent' in result;
