import { calculate, fingerprint, format, indicatorsOf, state, type Tally } from 'permille';
import {
  actualInpatientReimbursementRatio,
  catalogue,
  infantMortalityRate,
  naturalGrowthRate,
  share65Plus,
} from 'permille/catalogue';
import {
  conditionSchema,
  countsSchema,
  exactSchema,
  figureSchema,
  figuresSchema,
  indicatorSchema,
  mappingSchema,
  measureSchema,
  periodSchema,
  populationSchema,
  rowSchema,
  statedSchema,
  tallySchema,
  targetSchema,
  toJsonSchema,
  unitSchema,
} from 'permille/schema';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';

/** What a schema says of something it refuses: path and message of each issue. */
const refusals = (schema: z.ZodType, given: unknown): readonly string[] =>
  schema.safeParse(given).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('values', () => {
  test.each([
    ['12.50', '12.5'],
    [9, '9'],
    [9n, '9'],
    ['-0', '0'],
    ['007', '7'],
  ])('%s is the exact number %s', (given, exact) => expect(exactSchema.parse(given)).toBe(exact));

  test.each([[0.1], [Number.NaN], [2 ** 53], ['1e3'], ['１２'], ['0x10'], [''], [null], [{}]])(
    '%j is no exact number',
    (given) => expect(refusals(exactSchema, given)).toHaveLength(1),
  );

  test.each([
    [2019, '2019-01-01', '2019-12-31'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-01..09', '2019-01-01', '2019-09-30'],
    ['2018-10-01/2019-09-30', '2018-10-01', '2019-09-30'],
    [{ from: '2019-01-01', to: '2019-01-31' }, '2019-01-01', '2019-01-31'],
  ])('%j is a period', (given, from, to) => expect(periodSchema.parse(given)).toEqual({ from, to }));

  test.each([
    ['2019-13'],
    ['2019-02-31/2019-03-01'],
    [{ from: '2019-02-01', to: '2019-01-01' }],
    ['2019/2020/2021'],
    [20190],
    [null],
  ])('%j is no period', (given) => expect(refusals(periodSchema, given)).not.toEqual([]));

  test('units come by id, and by nothing else', () => {
    expect(unitSchema.parse('permille').symbol.zh).toBe('‰');
    expect(unitSchema.parse({ id: 'permille', worth: '7' }).worth).toBe('1000');
    expect(refusals(unitSchema, '__proto__')[0]).toContain('there is no unit "__proto__"');
  });

  test('written numbers come as text or in parts', () => {
    expect(statedSchema.parse('172.12万人')).toEqual({ value: '1721200', places: 2, scale: '10000', unit: 'persons' });
    expect(statedSchema.parse({ value: '12.5', places: 2, scale: '1' })).toEqual({
      value: '12.5',
      places: 2,
      scale: '1',
    });
    expect(refusals(statedSchema, 'many')[0]).toContain('cannot be read as a written number');
  });
});

describe('counts', () => {
  test('are read exactly', () => {
    expect(countsSchema(infantMortalityRate).parse({ infantDeaths: 9, liveBirths: '2098' })).toEqual({
      infantDeaths: '9',
      liveBirths: '2098',
    });
    const money = countsSchema(actualInpatientReimbursementRatio).parse({
      basicPaidInpatient: '5856.96',
      seriousIllnessPaidInpatient: '0',
      assistancePaidInpatient: 0,
      supplementPaidInpatient: '0.00',
      inpatientExpense: '9326.44',
    });
    expect(format(calculate(actualInpatientReimbursementRatio, money))).toBe('62.80%');
    const partly = { infantDeaths: { yes: 9, unknown: 1 }, liveBirths: { missing: 'not-reported' } };
    expect(countsSchema(infantMortalityRate).parse(partly)).toEqual({
      infantDeaths: { yes: '9', unknown: 1 },
      liveBirths: { missing: 'not-reported' },
    });
  });

  test.each([
    [{ infantDeaths: -1, liveBirths: 2 }, ['infantDeaths: 婴儿死亡数 (Infant deaths) should be a whole number from 0']],
    [
      { infantDeaths: 1.5, liveBirths: 2 },
      ['infantDeaths: 婴儿死亡数 (Infant deaths) should be a whole number from 0'],
    ],
    [
      { infantDeaths: 1 },
      ['liveBirths: 活产数 (Live births) is missing; if it is not known give { "missing": "not-reported" }'],
    ],
    [{ infantDeaths: 1, liveBirths: 2, births: 3 }, [': Unrecognized key: "births"']],
  ])('%j is refused, by name', (given, said) =>
    expect(refusals(countsSchema(infantMortalityRate), given)).toEqual(said),
  );

  test('money is no float', () => {
    const given = {
      basicPaidInpatient: 5856.96,
      seriousIllnessPaidInpatient: '0',
      assistancePaidInpatient: '0',
      supplementPaidInpatient: '0',
      inpatientExpense: '9326.444',
    };
    expect(refusals(countsSchema(actualInpatientReimbursementRatio), given)).toEqual([
      expect.stringMatching(/^basicPaidInpatient: .*should be yuan as text/),
      expect.stringMatching(/^inpatientExpense: .*should be yuan as text/),
    ]);
  });

  test('a tally goes out as JSON and comes back as it was', () => {
    const tally: Tally = [
      {
        place: '140423',
        period: { from: '2019-01-01', to: '2019-12-31' },
        population: 'everyone',
        by: {},
        counts: { residents65Plus: { yes: 3, unknown: 1 }, residentPopulation: 10 },
      },
      {
        place: null,
        period: { from: '2019-01-01', to: '2019-12-31' },
        population: 'poor',
        by: { sex: null },
        counts: { residents65Plus: { missing: 'not-collected' }, residentPopulation: 0 },
      },
    ];
    const back = tallySchema([share65Plus]).parse(JSON.parse(JSON.stringify(tally)));
    expect(calculate(share65Plus, back)).toEqual(calculate(share65Plus, tally));
  });
});

describe('figures', () => {
  test('in full go out as JSON and come back as they were', () => {
    const figures = [
      calculate(
        infantMortalityRate,
        { infantDeaths: 9, liveBirths: 2098 },
        { place: '140423', period: { from: '2019-01-01', to: '2019-12-31' } },
      ),
      calculate(infantMortalityRate, { infantDeaths: { yes: 9, unknown: 2 }, liveBirths: 2098 }),
      calculate(infantMortalityRate, { infantDeaths: 0, liveBirths: 0 }),
      calculate(infantMortalityRate, { infantDeaths: 0, liveBirths: { yes: 0, unknown: 3 } }),
      state(infantMortalityRate, '0.43%'),
      calculate(naturalGrowthRate, { births: { missing: 'not-reported' }, deaths: 1, meanResidentPopulation: '10.5' }),
    ];
    expect(figuresSchema(catalogue).parse(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
  });

  test('as people list them, by any name', () => {
    expect(
      figureSchema(catalogue).parse({ figure: '重点人群签约覆盖率', value: '90.9%', place: '140423', period: 2018 }),
    ).toMatchObject({
      of: { indicator: 'familyDoctorSignupRate' },
      population: 'keyPopulation',
      status: 'stated',
      written: { value: '90.9', places: 1 },
    });
    expect(figureSchema(catalogue).parse({ figure: 'signedResidents', value: '3694人' })).toMatchObject({
      of: { measure: 'signedResidents' },
    });
  });

  test.each([
    [{ figure: '签约', value: '1%' }, 'figure: there is no indicator or measure "签约"; there are '],
    [{ figure: '婴儿死亡率', value: 'NaN' }, 'value: "NaN" cannot be read as a written number'],
    [{ figure: '婴儿死亡率' }, 'value: '],
    [{ figure: '婴儿死亡率', value: '1‰', plaec: '140423' }, ': Unrecognized key: "plaec"'],
    [
      { of: { indicator: 'x' }, unit: 'permille', status: 'known', numerator: '1', denominator: '0' },
      'denominator: a known figure has a denominator other than 0',
    ],
    [{ of: { indicator: 'x' }, unit: 'permille', status: 'guessed' }, 'status: '],
    ['4.29‰', ': '],
  ])('%j is refused where it is wrong', (given, said) =>
    expect(refusals(figureSchema(catalogue), given)[0]).toContain(said),
  );
});

describe('rows', () => {
  test('of a kind of record, with missing cells', () => {
    expect(
      rowSchema('birth').parse({ born: '2019-03-01', live: true, sex: 'male', weight: 3200, visited: '', place: null }),
    ).toEqual({
      born: '2019-03-01',
      live: true,
      sex: 'male',
      weight: 3200,
      visited: null,
      place: null,
    });
  });

  test.each([
    [{ born: '2019-02-31' }, 'born: should be a date that exists, 2019-01-05'],
    [{ live: 'yes' }, 'live: should be true or false'],
    [{ sex: '男' }, 'sex: should be one of male, female'],
    [{ weight: 3200.5 }, 'weight: should be a whole number from 0'],
    [{ weight: -1 }, 'weight: should be a whole number from 0'],
    [{ place: '14' }, 'place: should be a place code of six digits (GB/T 2260) or twelve'],
    [{ birthday: '2019-02-01' }, ': Unrecognized key: "birthday"'],
  ])('%j is refused', (given, said) => expect(refusals(rowSchema('birth'), given)).toEqual([said]));

  test('money in a claim is no float', () => {
    expect(rowSchema('claim').parse({ total: '9326.44', eligible: 100 })).toEqual({
      total: '9326.44',
      eligible: '100',
    });
    expect(refusals(rowSchema('claim'), { total: 9326.44 })).toEqual([
      'total: should be yuan as text, "1234.50": a float is not exact',
    ]);
  });
});

describe('definitions', () => {
  test.each(indicatorsOf(catalogue).map((indicator) => [indicator.id, indicator]))(
    '%s of the catalogue goes out as JSON and comes back',
    (_id, indicator) =>
      expect(fingerprint(indicatorSchema.parse(JSON.parse(JSON.stringify(indicator))))).toBe(fingerprint(indicator)),
  );
  test('so do measures, populations and targets', () => {
    for (const measure of catalogue.measures)
      expect(measureSchema.parse(JSON.parse(JSON.stringify(measure))).id).toBe(measure.id);
    for (const population of catalogue.populations)
      expect(populationSchema.parse(JSON.parse(JSON.stringify(population)))).toEqual(population);
    for (const target of catalogue.targets)
      expect(targetSchema.parse(JSON.parse(JSON.stringify(target)))).toEqual(target);
  });

  test.each([
    [{}],
    [{ is: ['signed', true], during: 'born' }],
    [{ equals: ['signed', true] }],
    [{ not: { is: ['signed'] } }],
    [{ all: { is: ['signed', true] } }],
    [JSON.parse('{ "__proto__": { "known": "born" } }')],
  ])('%j is no condition', (given) => expect(refusals(conditionSchema, given)).not.toEqual([]));

  test('an indicator without an example is refused', () => {
    const { examples: _examples, ...rest } = infantMortalityRate;
    expect(refusals(indicatorSchema, rest)[0]).toMatch(/^examples: /);
    expect(refusals(indicatorSchema, { ...rest, examples: [] })[0]).toMatch(/^examples/);
  });

  test('a mapping of columns', () => {
    expect(mappingSchema.parse({ of: 'person', columns: { born: { from: '出生日期', format: 'yyyyMMdd' } } }).of).toBe(
      'person',
    );
    expect(refusals(mappingSchema, { of: 'cat', columns: {} })[0]).toMatch(/^of: /);
  });
});

test.each([
  ['counts', countsSchema(infantMortalityRate)],
  ['tally', tallySchema([infantMortalityRate])],
  ['figures', figuresSchema(catalogue)],
  ['row', rowSchema('person')],
  ['indicator', indicatorSchema],
  ['condition', conditionSchema],
  ['target', targetSchema],
])('%s is JSON Schema too', (_name, schema) => {
  const json = JSON.parse(JSON.stringify(toJsonSchema(schema)));
  expect(json.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(json).length).toBeGreaterThan(1);
});
