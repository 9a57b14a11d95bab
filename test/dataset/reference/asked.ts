import fc from 'fast-check';
import { type Measure, month, type Period, type PlaceChange, type Population, year } from 'permille';
import { everyone } from 'permille/catalogue';
import type { By } from 'permille/dataset';
import { rowsOf, sumOf } from '../inputs.js';
import { condition, dictionary, ofMembers } from '../truth.js';

const name = { zh: '列', en: 'column' };

/** The dictionary of `truth.ts`, and a column of codes that are not declared. */
export const records = { ...dictionary, person: { ...dictionary.person, custom: { type: 'code', name } } } as const;

const lag = fc.constantFrom({}, {}, { lag: { years: 1 } });

const measure = (id: string): fc.Arbitrary<Measure> =>
  fc.oneof(
    fc.tuple(condition, lag).map(([where, more]) => ({ ...rowsOf('person', where, id), ...more })),
    fc
      .tuple(
        fc.constantFrom('count', 'money', 'money2', 'decimal'),
        condition,
        lag,
        fc.constantFrom({}, { additive: false }),
      )
      .map(([sum, where, more, additive]) => ({ ...sumOf('person', sum, { where, ...more, ...additive }), id })),
    ofMembers.map((where) => rowsOf('household', where, id)),
  );

const measures = fc
  .integer({ min: 1, max: 9 })
  .chain((many) => fc.tuple(...Array.from({ length: many }, (_, index) => measure(`m${index}`))));

const population = fc.tuple(condition, fc.option(ofMembers, { nil: undefined })).map(
  ([person, household]): Population => ({
    id: 'some',
    name,
    where: { person, ...(household && { household }) } as Population['where'],
  }),
);
const populations = fc.oneof(
  fc.constant([everyone]),
  population.map((some) => [everyone, some]),
  population.map((some) => [some]),
);

const periods: readonly (readonly Period[])[] = [
  [year(2019)],
  [year(2020), year(2018), year(2019)],
  Array.from({ length: 12 }, (_, index) => month(2019, index + 1)),
];
const bys: readonly (readonly By[])[] = [
  [],
  ['county'],
  ['village'],
  ['flag'],
  ['township', 'custom'],
  ['code', 'flag2', 'custom'],
  [{ places: ['north', 'south'], parents: { '140423': 'north', '140424': 'south', '140423101202': '140423' } }],
];
const changes: readonly (readonly PlaceChange[])[] = [
  [],
  [],
  [
    { from: '140423', to: '140425', on: '2019-07-01' },
    { from: '140424', to: '140425', on: '2020-01-01' },
  ],
];

/** What a tally may be asked for, but from what. */
export const asked = fc.record({
  measures,
  populations,
  during: fc.constantFrom(...periods),
  by: fc.constantFrom(...bys),
  changes: fc.constantFrom(...changes),
});
