import { fc, test } from '@fast-check/vitest';
import { calculate, type Indicator, type Measure, placeAt, pool, type RecordKind, year } from 'permille';
import {
  everyone,
  familyDoctorSignupRate,
  householdsSurveyed,
  infantMortalityRate,
  institutionBeds,
  keyPopulation,
  liveBirths,
  medicalRevenue,
  medicalRevenueYearBefore,
  poor,
  towns,
} from 'permille/catalogue';
import { type By, fromRows, tally } from 'permille/dataset';
import { expect } from 'vitest';
import { rowsOf, sumOf } from './inputs.js';

type Rows = { readonly [Kind in RecordKind]?: readonly object[] };

const village = fc.constantFrom(
  '140423101202',
  '140423101203',
  '140423102200',
  '140424101200',
  '140424101201',
  '140521100200',
);
const lives = fc.option(fc.oneof({ weight: 5, arbitrary: village }, fc.constantFrom('140423', '140000')), {
  nil: null,
});
const flag = fc.option(fc.boolean(), { nil: null });
const day = fc.option(
  fc.constantFrom('1950-01-01', '2018-12-31', '2019-01-01', '2019-06-01', '2019-12-31', '2020-01-01'),
  { nil: null },
);
const fen = fc.option(
  fc.bigInt({ min: 100n, max: 10n ** 19n }).map((value) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`),
  { nil: null },
);
/** Keys may be left out, as rows of JSON leave out what they do not know. */
const sparse = <Value>(fields: { [Key in keyof Value]: fc.Arbitrary<Value[Key]> }) =>
  fc.record(fields, { requiredKeys: [] });

const person = sparse({
  household: fc.option(fc.constantFrom('F1', 'F2', 'F3', 'F4', 'F5'), { nil: null }),
  relation: fc.option(fc.constantFrom('head', 'child'), { nil: null }),
  place: lives,
  sex: fc.option(fc.constantFrom('male', 'female'), { nil: null }),
  resident: flag,
  born: day,
  died: day,
  signed: flag,
  poor: flag,
  keyGroup: flag,
  income: fen,
});
const birth = sparse({ place: lives, born: day, live: flag, sex: fc.constantFrom('male', 'female') });
const death = sparse({ place: lives, born: day, died: day, stillbirth: flag });
const years = fc.constantFrom('2018', '2019').map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
const reported = <Extra>(extra: { [Key in keyof Extra]: fc.Arbitrary<Extra[Key]> }) =>
  fc.tuple(years, fc.record(extra)).map(([period, row]) => ({ ...period, ...row }));
const area = reported({
  place: fc.constantFrom('140423', '140423101000', '140423102000', '140424', '140424101000', '140521100000', '140500'),
  towns: fc.option(fc.nat(9), { nil: null }),
});
const facility = reported({
  id: fc.nat(40),
  place: lives,
  beds: fc.option(fc.nat(500), { nil: null }),
  medicalRevenue: fen,
});

const some = <Row extends object>(row: fc.Arbitrary<Row>, key?: (row: Row) => string) =>
  key === undefined ? fc.array(row, { maxLength: 14 }) : fc.uniqueArray(row, { maxLength: 14, selector: key });

const rows: fc.Arbitrary<Rows> = fc.record({
  person: some(person),
  birth: some(birth),
  death: some(death),
  area: some(area, ({ place, from }) => `${place} ${from}`),
  facility: some(facility, ({ id, from }) => `${id} ${from}`),
});

const asked: readonly (Indicator | Measure)[] = [
  familyDoctorSignupRate,
  infantMortalityRate,
  householdsSurveyed,
  rowsOf('household', { someMember: { are: { is: ['signed', true] } } }, 'homesSigned'),
  sumOf('person', 'income'),
  towns,
  institutionBeds,
  medicalRevenue,
  medicalRevenueYearBefore,
];

const count = (told: readonly Rows[], by: readonly By[]) =>
  tally(asked, {
    from: told.flatMap((each) =>
      Object.entries(each).map(([of, rows]) => fromRows(rows, { of: of as RecordKind, name: of })),
    ),
    by,
    during: [year(2018), year(2019)],
    populations: [everyone, poor],
  });

/** The rows in an order of their own, dealt out to so many files. */
const dealt = (told: Rows, files: number, seed: readonly number[]): readonly Rows[] =>
  Array.from({ length: files }, (_, file) =>
    Object.fromEntries(
      Object.entries(told).map(([of, rows]) => {
        const turn = (index: number): number => seed[index % seed.length] ?? 0;
        const order = rows.map((row, index) => ({ row, at: turn(index), file: turn(index + 3) % files }));
        return [
          of,
          order
            .filter((each) => each.file === file)
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row),
        ];
      }),
    ),
  );

const bys: readonly (readonly By[])[] = [[], ['county'], ['township'], ['county', 'sex'], ['signed']];

test.prop(
  [
    rows,
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.nat(1000), { minLength: 7, maxLength: 14 }),
    fc.constantFrom(...bys),
  ],
  { numRuns: 300 },
)('the order of rows, and how they are spread over files, makes no difference', async (told, files, seed, by) => {
  const parts = dealt(told, files, seed);
  expect([...(await count(parts, by))]).toEqual([...(await count([told], by))]);
  expect([...(await count(parts.toReversed(), by))]).toEqual([...(await count([told], by))]);
});

test.prop([
  rows,
  fc.integer({ min: 1, max: 3 }),
  fc.array(fc.nat(1000), { minLength: 7, maxLength: 14 }),
  fc.constantFrom(...bys),
])('of each source, rows read are rows used and rows left out', async (told, files, seed, by) => {
  const { sources } = await count(dealt(told, files, seed), by);
  for (const { name, read, used, leftOut } of sources) {
    expect({ name, read: used + leftOut.reduce((sum, { rows }) => sum + rows, 0) }).toEqual({ name, read });
    expect(leftOut.every(({ rows }) => rows > 0)).toBe(true);
  }
  const sum = sources.reduce((so, { read }) => so + read, 0);
  expect(sum).toBe(Object.values(told).flat().length);
});

test.prop([
  fc.array(fc.tuple(village, person), { minLength: 1, maxLength: 40 }),
  fc.array(fc.tuple(village, birth), { minLength: 1, maxLength: 20 }),
])('a tally by township, pooled, is the tally by county', async (people, births) => {
  const empty = Object.fromEntries(['resident', 'born', 'signed', 'keyGroup', 'live'].map((key) => [key, null]));
  const from = [
    fromRows(
      people.map(([place, row]) => ({ ...empty, ...row, place })),
      { of: 'person' },
    ),
    fromRows(
      births.map(([place, row]) => ({ ...empty, ...row, place })),
      { of: 'birth' },
    ),
  ];
  const request = { from, during: year(2019), populations: [everyone, keyPopulation] };
  for (const definition of [familyDoctorSignupRate, liveBirths] as readonly (Indicator | Measure)[]) {
    const [low, high] = [
      calculate(definition, await tally([definition], { ...request, by: ['township'] })),
      calculate(definition, await tally([definition], { ...request, by: ['county'] })),
    ];
    for (const { place, population, ...figure } of high) {
      const parts = low.filter(
        (each) => placeAt(each.place ?? '', 'county') === place && each.population === population,
      );
      const { place: _, ...pooled } = pool(definition, parts);
      expect(pooled).toEqual({ ...figure, population });
    }
  }
});
