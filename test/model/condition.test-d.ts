import type { Condition } from 'permille';
import type { records } from '../../src/model/records/index.js';

export const conditions: readonly Condition<'person', typeof records>[] = [
  { is: ['signed', true] },
  { all: [{ byEnd: 'born' }, { not: { byEnd: 'died' } }] },
  // @ts-expect-error a column misspelt
  { is: ['sighned', true] },
  // @ts-expect-error a date is not a flag
  { is: ['born', true] },
  // @ts-expect-error a flag has no date
  { during: 'signed' },
  // @ts-expect-error two questions at once
  { byEnd: 'born', during: 'born' },
  // @ts-expect-error no question of that name
  { equals: ['signed', true] },
  // @ts-expect-error an age is in years or in days
  { aged: { since: 'born', at: 'periodEnd', below: { years: 1, days: 3 } } },
  // @ts-expect-error members are asked as persons are
  { everyMember: { are: { is: ['accidentInsured', true] } } },
];
