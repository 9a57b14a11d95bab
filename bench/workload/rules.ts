import type { Condition } from 'permille';
import type { records } from './definitions.js';
import { lastDay } from './generate.js';
import { bitOf, type Flag, inOrder, none, type People, unknownBirth, unknownVisits } from './people.js';

type Asked = Condition<'person', typeof records>;

const born2000 = Date.UTC(2000, 0, 1) / 86_400_000;
const born1899 = Date.UTC(1899, 11, 31) / 86_400_000;

/** What cannot be so of a person, as questions that permille has an answer to. */
export const rules: Readonly<Record<string, Asked>> = {
  signedButNotResident: { all: [{ is: ['signed', true] }, { is: ['resident', false] }] },
  managedWithoutHypertension: { all: [{ is: ['hypertensionManaged', true] }, { is: ['hypertension', false] }] },
  managedWithoutDiabetes: { all: [{ is: ['diabetesManaged', true] }, { is: ['diabetes', false] }] },
  elderlyUnder65: {
    all: [
      { is: ['elderlyManaged', true] },
      { not: { aged: { since: 'born', at: 'periodEnd', atLeast: { years: 65 } } } },
    ],
  },
  diedUnborn: { all: [{ known: 'ageAtDeathDays' }, { is: ['liveBirth', false] }] },
  bornLater: { not: { byEnd: 'born' } },
  bornBefore1900: { aged: { since: 'born', at: 'periodEnd', atLeast: { years: 125 } } },
  tooManyVisits: { atLeast: ['visitsTotal', 201] },
  tooManyVisitsInCounty: { atLeast: ['visitsInCounty', 201] },
  tooManyPrimaryVisits: { atLeast: ['visitsPrimary', 201] },
  costTooHigh: { atLeast: ['inpatientCost', '1000000.01'] },
  tooMuchReimbursed: { atLeast: ['reimbursed', '1000000.01'] },
  diedTooOld: { atLeast: ['ageAtDeathDays', 365] },
};

const hash = (row: number): number => {
  let so = Math.imul(row + 1, 0x9e3779b1);
  so = Math.imul(so ^ (so >>> 15), 0x85ebca6b);
  return (so ^ (so >>> 13)) >>> 0;
};

/** The same persons, one in two hundred of them spoilt in one of ten ways. */
export function spoilt(people: People): People {
  const made = inOrder(
    people,
    Int32Array.from({ length: people.length }, (_, row) => row),
  );
  for (let row = 0; row < made.length; row += 1) {
    const drawn = hash(row);
    if (drawn % 200 === 0) spoil(made, row, (drawn >>> 8) % 10);
  }
  return made;
}

function spoil(people: People, row: number, way: number): void {
  const set = (flag: Flag, value: 0 | 1): void => {
    const bit = 1 << bitOf(flag);
    people.unknown[row] = (people.unknown[row] ?? 0) & ~bit;
    people.yes[row] = ((people.yes[row] ?? 0) & ~bit) | (value * bit);
  };
  const both = (part: Flag, whole: Flag): void => {
    set(part, 1);
    set(whole, 0);
  };
  const ways: readonly (() => void)[] = [
    () => both('signed', 'resident'),
    () => people.inpatientCost.set([100_000_100], row),
    () => people.visitsTotal.set([210], row),
    () => people.visitsInCounty.set([220], row),
    () => both('hypertensionManaged', 'hypertension'),
    () => people.visitsPrimary.set([230], row),
    () => people.birth.set([lastDay + 10], row),
    () => {
      set('elderlyManaged', 1);
      people.birth.set([born2000], row);
    },
    () => people.ageAtDeathDays.set([400], row),
    () => {
      set('liveBirth', 0);
      people.ageAtDeathDays.set([5], row);
    },
  ];
  ways[way]?.();
}

/** How many rows break each rule, and last how many break any: the plain way. */
export function broken(people: People): Float64Array {
  const counts = new Float64Array(Object.keys(rules).length + 1);
  const is = (row: number, flag: Flag): boolean => (((people.yes[row] ?? 0) >> bitOf(flag)) & 1) === 1;
  const isNot = (row: number, flag: Flag): boolean =>
    !is(row, flag) && (((people.unknown[row] ?? 0) >> bitOf(flag)) & 1) === 0;
  for (let row = 0; row < people.length; row += 1) {
    const birth = people.birth[row] ?? unknownBirth;
    const knownBirth = birth !== unknownBirth;
    const age = people.ageAtDeathDays[row] ?? none;
    const visits = [people.visitsTotal[row] ?? 0, people.visitsInCounty[row] ?? 0, people.visitsPrimary[row] ?? 0];
    const found = [
      is(row, 'signed') && isNot(row, 'resident'),
      is(row, 'hypertensionManaged') && isNot(row, 'hypertension'),
      is(row, 'diabetesManaged') && isNot(row, 'diabetes'),
      is(row, 'elderlyManaged') && knownBirth && birth > Date.UTC(1959, 11, 31) / 86_400_000,
      age !== none && isNot(row, 'liveBirth'),
      knownBirth && birth > lastDay,
      knownBirth && birth <= born1899,
      ...visits.map((count) => count !== unknownVisits && count > 200),
      (people.inpatientCost[row] ?? 0) > 100_000_000,
      (people.reimbursed[row] ?? 0) > 100_000_000,
      age > 364,
    ];
    for (const [index, one] of found.entries()) if (one) counts[index] = (counts[index] ?? 0) + 1;
    if (found.some(Boolean)) counts[found.length] = (counts[found.length] ?? 0) + 1;
  }
  return counts;
}
