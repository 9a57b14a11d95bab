import { fc, test } from '@fast-check/vitest';
import { type Measure, type PlaceLevel, year } from 'permille';
import { catalogue, residentPopulation } from 'permille/catalogue';
import { fromColumns, fromRows, hold, type Source, tally } from 'permille/dataset';
import { describe, expect } from 'vitest';
import { everyKind, kinds, sourceOf } from './every-kind.js';
import { refusal, rowsOf, sumOf } from './inputs.js';

const levels = ['province', 'prefecture', 'county', 'township'] as const satisfies readonly PlaceLevel[];
const places = [
  '140423101201',
  '140423101202',
  '140423102201',
  '140423102000',
  '140424',
  '14',
  '1404',
  '150102100201',
  null,
];
const asked: readonly Measure[] = [
  rowsOf('person'),
  rowsOf('person', { is: ['signed', true] }, 'signed'),
  sumOf('person', 'income'),
  rowsOf('household', { someMember: { are: { is: ['signed', true] } } }, 'homes'),
];

const person = fc.record({
  household: fc.constantFrom('a', 'b', 'c', null),
  place: fc.constantFrom(...places.map((place) => place?.padEnd(6, '0') ?? null)),
  signed: fc.constantFrom(true, false, null),
  income: fc.constantFrom('1.50', '999999999999999999.99', null),
  sex: fc.constantFrom('male', 'female', null),
});

describe('a tally rolled up is, at each level, the tally by that level', () => {
  const at = (from: Source, by: PlaceLevel) => tally(asked, { from: [from], by: [by, 'sex'], during: year(2019) });

  test.prop([fc.array(person, { maxLength: 30 })])('of rows by a code column as well', async (rows) => {
    const source = fromRows(rows, { of: 'person' });
    const table = await tally(asked, { from: [source], by: ['village', 'sex'], rollUp: levels, during: year(2019) });
    expect([...table]).toEqual([...(await at(source, 'village'))]);
    for (const level of levels) expect([...(table.rolledUp[level] ?? [])]).toEqual([...(await at(source, level))]);
  });

  test.prop([everyKind], { numRuns: 4 })('of the whole catalogue, over rows of every kind', async (rows) => {
    const from = kinds.map((of) => sourceOf(of, rows[of], false));
    const request = { from, during: year(2019) };
    const table = await tally(catalogue.measures, { ...request, by: ['county'], rollUp: ['province', 'prefecture'] });
    for (const level of ['province', 'prefecture', 'county'] as const) {
      const rolled = level === 'county' ? table : table.rolledUp[level];
      expect([...(rolled ?? [])]).toEqual([...(await tally(catalogue.measures, { ...request, by: [level] }))]);
    }
  });

  test('of rows held in memory, by all five levels', async () => {
    const values = Array.from(
      { length: 300 },
      (_, index) => `1404${21 + (index % 3)}10${index % 4}2${10 + (index % 25)}`,
    );
    const indices = Int32Array.from({ length: 9000 }, (_, row) => (row * 7919) % values.length);
    const held = await hold(
      fromColumns({ place: { values, indices }, resident: new Uint8Array(9000).fill(1) }, { of: 'person' }),
    );
    const one = (by: PlaceLevel) => tally([residentPopulation], { from: [held], by: [by], during: year(2019) });
    const table = await tally([residentPopulation], {
      from: [held],
      by: ['village'],
      rollUp: levels,
      during: year(2019),
    });
    for (const level of levels) expect([...(table.rolledUp[level] ?? [])]).toEqual([...(await one(level))]);
  });
});

describe('rollUp refuses', () => {
  test.each<[readonly string[], readonly PlaceLevel[]]>([
    [['county'], ['village']],
    [['county'], ['county']],
    [['county'], ['province', 'province']],
    [[], ['province']],
    [['sex'], ['county']],
  ])('by %j up to %j', async (by, rollUp) => {
    const from = [fromRows([{ sex: 'male', place: '140423' }], { of: 'person' })];
    const { code } = await refusal(tally(asked, { from, by, rollUp, during: year(2019) }));
    expect(code).toBe('bad-request');
  });
});
