import type { ColumnData } from 'permille/dataset';
import { villageCode, villageCount } from '../workload/geography.js';
import { bitOf, type Flag, flags, none, type People, unknownBirth, unknownVisits } from '../workload/people.js';

/** Which values are there, a bit each, the lowest of the first byte first. */
function valid(values: ArrayLike<number>, missing: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(values.length / 8));
  for (let row = 0; row < values.length; row += 1)
    if (values[row] !== missing) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  return bits;
}

/** A flag as 0 (no), 1 (yes) and 2 (unknown). */
function flagColumn({ yes, unknown, length }: People, flag: Flag): Uint8Array {
  const bit = bitOf(flag);
  const values = new Uint8Array(length);
  for (let row = 0; row < length; row += 1)
    values[row] = ((unknown[row] ?? 0) >> bit) & 1 ? 2 : ((yes[row] ?? 0) >> bit) & 1;
  return values;
}

const places = Array.from({ length: villageCount + 1 }, (_, village) => villageCode(village) || null);

/** Persons as `fromColumns` takes them. */
export const columnsOf = (people: People): Readonly<Record<string, ColumnData>> => ({
  household: people.household,
  place: { values: places, indices: people.village },
  born: { values: people.birth, valid: valid(people.birth, unknownBirth) },
  ...Object.fromEntries(flags.map((flag) => [flag, flagColumn(people, flag)])),
  visitsTotal: { values: people.visitsTotal, valid: valid(people.visitsTotal, unknownVisits) },
  visitsInCounty: { values: people.visitsInCounty, valid: valid(people.visitsInCounty, unknownVisits) },
  visitsPrimary: { values: people.visitsPrimary, valid: valid(people.visitsPrimary, unknownVisits) },
  inpatientCost: { fen: people.inpatientCost, valid: valid(people.inpatientCost, none) },
  reimbursed: { fen: people.reimbursed, valid: valid(people.reimbursed, none) },
  ageAtDeathDays: { values: people.ageAtDeathDays, valid: valid(people.ageAtDeathDays, none) },
});
