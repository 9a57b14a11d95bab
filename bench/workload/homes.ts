import type { People } from './people.js';

/** Households numbered from 0 in the order they are met: the number of each row's, and the group of each household. */
export interface Homes {
  readonly count: number;
  readonly ofRow: Int32Array;
  readonly groups: Uint8Array | Uint16Array;
}

/** The households of persons in any order. */
export function homesOf({ household, length }: People, groups: Uint8Array | Uint16Array): Homes {
  const numbers = new Map<number, number>();
  const ofRow = new Int32Array(length);
  for (let row = 0; row < length; row += 1) {
    const id = household[row] ?? 0;
    const number = numbers.get(id) ?? numbers.size;
    if (number === numbers.size) numbers.set(id, number);
    ofRow[row] = number;
  }
  const groupsOfHomes = groups instanceof Uint8Array ? new Uint8Array(numbers.size) : new Uint16Array(numbers.size);
  for (let row = 0; row < length; row += 1) groupsOfHomes[ofRow[row] ?? 0] = groups[row] ?? 0;
  return { count: numbers.size, ofRow, groups: groupsOfHomes };
}
