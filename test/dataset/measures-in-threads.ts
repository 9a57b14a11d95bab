import type { Condition, Measure } from 'permille';
import { rowsOf, sumOf } from './inputs.js';

const flagged: Condition = { is: ['flag', true] };
const members = (id: string, where: object): Measure => rowsOf('household', where as unknown as Condition, id);

/** What rows are counted for in any number of threads: persons, sums and households. */
export const measures: readonly Measure[] = [
  rowsOf('person', flagged, 'flagged'),
  rowsOf('person', { known: 'date' }, 'dated'),
  sumOf('person', 'money'),
  sumOf('person', 'count'),
  members('homes', { all: [] }),
  members('some', { someMember: { are: flagged } }),
  members('every', { everyMember: { are: { known: 'money' }, among: flagged } }),
  members('spend', { total: { of: 'money', atLeast: { times: '0.5', of: 'count' } } }),
];
