import { stated, type Unit, type UnitId, units } from 'permille';
import { describe, expect, test } from 'vitest';

const all = Object.values(units) as readonly Unit<UnitId>[];
const waysOf = ({ symbol, written }: Unit): readonly string[] => [
  ...new Set([symbol.zh, symbol.en, ...written.zh, ...written.en].filter((way) => way !== '')),
];

test('a unit is found by its id', () => {
  for (const [key, unit] of Object.entries(units)) expect(unit.id).toBe(key);
});

test('what a unit is worth is a power of ten', () => {
  for (const { worth } of all) expect(worth).toMatch(/^10*$/);
});

test('a change is stated in a unit of the same worth', () => {
  const changes = all.flatMap(({ id, change, worth }) => (change === undefined ? [] : [{ id, change, worth }]));
  expect(changes.map(({ id, change }) => [id, change])).toEqual([
    ['percent', 'percentagePoint'],
    ['permille', 'permillePoint'],
  ]);
  for (const { change, worth } of changes) expect(units[change as UnitId].worth).toBe(worth);
});

describe('ways of writing', () => {
  const cases = all.flatMap((unit) => waysOf(unit).map((way) => [way, unit] as const));

  test.each(cases)('5.25 %s', (way, unit) => {
    expect(stated(`5.25 ${way}`, unit.id)).toEqual({ value: '5.25', places: 2, scale: '1', unit: unit.id });
  });

  const claimantsOf = (way: string): readonly UnitId[] =>
    all.filter((unit) => waysOf(unit).some((own) => own.normalize('NFKC') === way)).map(({ id }) => id);
  const shared = new Map(
    cases
      .map(([way]) => [way.normalize('NFKC'), claimantsOf(way.normalize('NFKC'))] as const)
      .filter(([, ids]) => ids.length > 1),
  );

  test('these belong to two units, and mean the first unless the other is asked for', () => {
    expect(Object.fromEntries(shared)).toEqual({
      分: ['minutes', 'points'],
      元: ['yuan', 'yuanPerHundred'],
    });
    for (const [way, [first]] of shared) expect(stated(`5.25${way}`).unit).toBe(first);
  });

  test('of those, only 元 is worth more in one than in the other', () => {
    const differ = [...shared].filter(([, ids]) => new Set(ids.map((id) => units[id].worth)).size > 1);
    expect(differ.map(([way]) => way)).toEqual(['元']);
  });
});
