import { existsSync, readFileSync } from 'node:fs';
import {
  calculate,
  type Example,
  format,
  type Indicator,
  indicatorsOf,
  lookUp,
  type Measure,
  measuresOf,
  stated,
} from 'permille';
import * as door from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { columnsOf, columnsOfMembers } from '../src/model/condition.js';
import { termsOf } from '../src/model/measure.js';
import ids from './fixtures/ids.json' with { type: 'json' };

const { catalogue } = door;
const indicators = indicatorsOf(catalogue);
const measures = new Map(catalogue.measures.map((measure) => [measure.id, measure] as const));
const nouns = [...indicators, ...catalogue.measures, ...catalogue.populations, ...catalogue.targets];

const placesOf = (printed: string): number => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (_id, indicator: Indicator) => {
  const worked = indicator.examples.filter((example): example is Example => 'given' in example);

  test('has a worked example, unless its method needs more than counts', () => {
    expect(worked.length > 0 || indicator.method !== undefined).toBe(true);
  });

  test.each(worked.map((example) => [example.gives, example] as const))('gives %s', (gives, example) => {
    const context = example.population === undefined ? {} : { population: example.population };
    const figure = calculate(indicator, example.given, context);
    expect(format(figure, { places: placesOf(gives) })).toBe(gives);
    expect(Object.keys(example.given).sort()).toEqual(
      measuresOf(indicator)
        .map(({ id }) => id)
        .sort(),
    );
    expect(example.source).not.toMatch(/https?:|www\./);
  });

  test.each(indicator.examples.flatMap((example) => ('states' in example ? [example.states] : [])))(
    'states %s, which can be read',
    (states) => {
      expect(stated(states, indicator.unit.id).value).toBeDefined();
    },
  );

  test('says where it is from, in words of its own', () => {
    expect(indicator.source.title).not.toBe('');
    expect(JSON.stringify(indicator)).not.toMatch(/https?:|www\.|\bseed\b/i);
    for (const text of [indicator.name, indicator.meaning]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/^[A-Z0-9]/);
    }
  });

  test('is of the kind that its formula makes it', () => {
    const divides = indicator.denominator !== null;
    expect(divides).toBe(!['count', 'amount', 'reported'].includes(indicator.kind));
    if (indicator.bound === 'hard') expect(indicator.kind).toBe('proportion');
    if (indicator.kind === 'reported') expect(indicator.aggregation).toBe('none');
    if (indicator.method === 'lifeTable') expect(indicator.basis).toBe('lifeTable');
  });
});

test('every id is unique, across all nouns', () => {
  const all = nouns.map(({ id }) => id);
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test('the catalogue has just what the door gives by name', () => {
  const { catalogue: _all, records: _records, ...entries } = door;
  expect(nouns.map(({ id }) => id).sort()).toEqual(Object.keys(entries).sort());
});

test('no name means two indicators', () => {
  const names = indicators.flatMap(({ id, name, aliases = [], within = [] }) =>
    [...new Set([name.zh, name.en, ...aliases, ...within.flatMap((variant) => variant.names)])].map(
      (each) => [each, id] as const,
    ),
  );
  const seen = new Map<string, string>();
  const doubles = names.filter(([name, id]) => {
    const before = seen.get(name);
    seen.set(name, id);
    return before !== undefined && before !== id;
  });
  expect(doubles).toEqual([]);
});

test.each([...measures.values()].map((measure) => [measure.id, measure] as const))(
  '%s asks for columns that its records have',
  (_id, measure: Measure) => {
    const columns = catalogue.records[measure.of];
    const asked = [
      ...(measure.where ? columnsOf(measure.where) : []),
      ...(measure.sum === undefined ? [] : [measure.sum]),
    ];
    expect(asked.filter((key) => !Object.hasOwn(columns, key))).toEqual([]);
    const ofMembers = measure.where ? [...columnsOfMembers(measure.where)] : [];
    expect(ofMembers.filter((key) => !Object.hasOwn(catalogue.records.person, key))).toEqual([]);
  },
);

test('parts, wholes and sums refer to measures that exist', () => {
  const broken = catalogue.measures.flatMap(({ id, partOf = [], usuallyPartOf = [], sumOf = [] }) =>
    [...partOf, ...usuallyPartOf, ...sumOf].filter((other) => !measures.has(other)).map((other) => `${id} → ${other}`),
  );
  expect(broken).toEqual([]);
});

test('nothing is a part of itself, through however many others', () => {
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    [...(measures.get(from)?.partOf ?? [])].some(
      (next) => next === to || (!seen.has(next) && reaches(next, to, new Set([...seen, next]))),
    );
  expect([...measures.keys()].filter((id) => reaches(id, id, new Set()))).toEqual([]);
});

test('a hard proportion says of its numerator what it is a part of', () => {
  const silent = indicators.filter(({ bound, numerator, denominator }) => {
    const [above] = termsOf(numerator);
    const below = denominator === null ? [] : termsOf(denominator);
    return (
      bound === 'hard' &&
      termsOf(numerator).length === 1 &&
      below.length === 1 &&
      !chain(above?.measure.id ?? '').has(below[0]?.measure.id ?? '')
    );
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

function chain(id: string, seen = new Set<string>()): ReadonlySet<string> {
  const measure = measures.get(id);
  for (const next of [...(measure?.partOf ?? []), ...(measure?.usuallyPartOf ?? [])]) {
    if (seen.has(next)) continue;
    seen.add(next);
    chain(next, seen);
  }
  return seen;
}

test('targets and variants refer to what exists', () => {
  const known = new Set(indicators.map(({ id }) => id));
  const populations = new Set(catalogue.populations.map(({ id }) => id));
  expect(catalogue.targets.filter(({ indicator }) => !known.has(indicator)).map(({ id }) => id)).toEqual([]);
  const named = [
    ...catalogue.targets.map(({ population }) => population),
    ...indicators.flatMap(({ within = [] }) => within.map(({ population }) => population)),
    ...indicators.flatMap(({ examples }) =>
      examples.map((example) => ('given' in example ? example.population : undefined)),
    ),
  ].filter((population) => population !== undefined);
  expect(named.filter((population) => !populations.has(population))).toEqual([]);
  expect(
    indicators.filter(({ replaces }) => replaces !== undefined && !known.has(replaces)).map(({ id }) => id),
  ).toEqual([]);
});

describe('the 173 entries of the domain study', () => {
  test.each(Object.entries(ids))('%s is there', (_theirs, ours) => {
    const found = indicators.find(({ id }) => id === ours.indicator);
    expect(found).toBeDefined();
    if ('population' in ours) {
      expect(found?.within?.map(({ population }) => population)).toContain(ours.population);
      expect(found?.examples.some((example) => 'given' in example && example.population === ours.population)).toBe(
        true,
      );
    }
  });

  const study = '../shared/catalogue/catalogue.json';
  test.skipIf(!existsSync(study))('and none is missing (skipped where the study is not at hand)', () => {
    const entries = JSON.parse(readFileSync(study, 'utf8')) as readonly { id: string; zh: string }[];
    expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(ids).sort());
    expect(entries).toHaveLength(173);
  });
});

test.each([
  ['重点人群签约覆盖率', 'familyDoctorSignupRate', 'keyPopulation'],
  ['重点人群签约率', 'familyDoctorSignupRate', 'keyPopulation'],
  ['残疾人签约率', 'familyDoctorSignupRate', 'disabled'],
  ['婴儿死亡率', 'infantMortalityRate', undefined],
  ['infant mortality rate', 'infantMortalityRate', undefined],
  ['县域内就诊率', 'countyVisitShare', undefined],
])('%s is found', (name, indicator, population) => {
  const [found] = lookUp(catalogue, name);
  expect(found?.indicator?.id).toBe(indicator);
  expect(found?.population).toBe(population);
});
