import { readFileSync } from 'node:fs';
import { calculate, check, type Figure, state, year } from 'permille';
import { catalogue, familyDoctorSignupRate, infantMortalityRate, neonatalMortalityRate } from 'permille/catalogue';
import { type Case, type Examination, examine, judge } from 'permille/check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type SarifOptions, toSarif } from '../../src/check/output/sarif.js';

const isBare = (value: unknown): value is { readonly required: readonly string[] } =>
  typeof value === 'object' && value !== null && Object.keys(value).join() === 'required';

/** The schema in words that zod takes as they are meant: `required` is of objects, and a relative reference is no URL. */
const meant = (key: string, value: unknown): unknown => {
  if (key === 'format' && value === 'uri-reference') return undefined;
  if (!isBare(value)) return value;
  return { ...value, type: 'object', properties: Object.fromEntries(value.required.map((each) => [each, {}])) };
};
const published = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0.schema.json', 'utf8'), meant);
// Zod looks for definitions where draft 7 has them.
const schema = z.fromJSONSchema({ ...published, $schema: 'http://json-schema.org/draft-07/schema#' });

const about = { place: '140423', period: year(2019) };
const neonatal = state(neonatalMortalityRate, '5.10‰', about);
const infant = state(infantMortalityRate, '4.29‰', about);
const figures: readonly Figure[] = [
  neonatal,
  infant,
  state(familyDoctorSignupRate, '101%', { place: null, population: 'poor', by: { sex: null }, from: '公报:3' }),
  calculate(familyDoctorSignupRate, { signedResidents: 1, residentPopulation: 0 }),
];

const measured: Case = {
  rule: 'possible-range',
  outcome: 'measured',
  figures: [],
  measured: { value: '4', beyond: 'above', limits: [{ threshold: 'modifiedZ', severity: 'warning' }] },
  found: '4',
  message: { zh: '离群', en: 'far off' },
};

const examination = examine(figures, { catalogue });
const log = (given: Examination, options?: SarifOptions) => {
  const parsed = JSON.parse(toSarif(given, options));
  expect(schema.safeParse(parsed).error).toBeUndefined();
  return parsed.runs[0];
};

describe('the published schema', () => {
  const minimal = (result: object): object => ({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'permille' } }, results: [{ message: { text: 'm' }, ...result }] }],
  });

  test.each([
    ['a level that there is not', { level: 'info' }],
    ['a property that there is not', { severity: 'error' }],
    ['a message without text', { message: {} }],
    ['a line 0', { locations: [{ physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine: 0 } } }] }],
    ['a region of nothing', { locations: [{ physicalLocation: { region: { startLine: 1 } } }] }],
    ['a fingerprint that is no text', { partialFingerprints: { a: 1 } }],
  ])('refuses %s', (_, result) => {
    expect(schema.safeParse(minimal({})).success).toBe(true);
    expect(schema.safeParse(minimal(result)).success).toBe(false);
  });
});

test.each<[string, Examination, SarifOptions]>([
  ['findings', examination, {}],
  ['findings in English in a file', examination, { language: 'en', uri: 'a%20b.json' }],
  ['findings with lines', examination, { uri: 'a.json', at: () => ({ line: 1, column: 2, endLine: 3, endColumn: 4 }) }],
  ['findings with lines only', examination, { uri: 'a.json', at: () => ({ line: 1 }) }],
  ['findings without figures', judge([measured]), { uri: 'a.json' }],
  ['findings without figures or file', judge([measured], { modifiedZ: '1' }), {}],
  ['nothing', judge([]), {}],
  ['no figures', examine([], { catalogue }), { language: 'en' }],
])('%s are SARIF 2.1.0 as its schema says', (_, given, options) => {
  expect(log(given, options).results).toHaveLength(given.findings.length);
});

test('a result has its rule, level, message, and where its figures are', () => {
  const lines = new Map([
    [neonatal, { line: 2, column: 3, endLine: 2, endColumn: 80 }],
    [infant, { line: 3 }],
  ]);
  const { results, tool } = log(examination, {
    language: 'en',
    uri: 'figures.json',
    at: (figure) => lines.get(figure),
  });
  const nesting = results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === 'nesting');
  expect(nesting).toMatchObject({
    level: 'error',
    message: { text: expect.stringContaining('Neonatal mortality rate 5.10‰ exceeds Infant mortality rate 4.29‰') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'figures.json' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 80 },
        },
        logicalLocations: [
          {
            name: 'neonatalMortalityRate',
            fullyQualifiedName: '140423/2019-01-01..2019-12-31/neonatalMortalityRate',
            kind: 'figure',
          },
        ],
      },
    ],
    relatedLocations: [
      { id: 1, message: { text: 'infantMortalityRate 4.29‰' }, physicalLocation: { region: { startLine: 3 } } },
    ],
    properties: { expected: '≤ 4.29‰', found: '5.10‰' },
  });
  expect(tool.driver.rules[nesting.ruleIndex]).toMatchObject({
    id: 'nesting',
    shortDescription: { text: expect.stringMatching(/[一-龥].* \/ over one denominator/) },
    help: { text: expect.stringContaining('It reads rates over one denominator') },
  });
  const elsewhere = results.find(({ ruleId }: { readonly ruleId: string }) => ruleId === 'possible-range');
  expect(elsewhere.locations).toEqual([
    {
      physicalLocation: { artifactLocation: { uri: 'figures.json' } },
      logicalLocations: [
        {
          name: 'familyDoctorSignupRate',
          fullyQualifiedName: 'unknown/poor/sex=unknown/familyDoctorSignupRate',
          kind: 'figure',
        },
      ],
      properties: { from: '公报:3' },
    },
  ]);
});

test('levels are those of SARIF', () => {
  const levels = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ]);
  const { results } = log(examination);
  expect(results.map(({ level }: { readonly level: string }) => level).sort()).toEqual(
    check(figures, { catalogue })
      .map(({ severity }) => levels.get(severity))
      .sort(),
  );
});

test('the help of a rule names the thresholds that it went by, with their sources', () => {
  const [rule] = log(judge([measured], { modifiedZ: '5', completeness: '1' })).tool.driver.rules;
  expect(rule.help.text).toMatch(/\nmodifiedZ = 5: 修正Z值.* Iglewicz and Hoaglin.*\(wording not verified\)$/);
});

test('what could not be judged is a notification, of its rule and with its reason', () => {
  const { invocations, tool } = log(examination, { language: 'en' });
  const [{ toolExecutionNotifications: notices }] = invocations;
  const counted = examination.verdicts.reduce((sum, { notApplicable }) => sum + notApplicable.length, 0);
  expect(notices).toHaveLength(counted);
  for (const { associatedRule } of notices) expect(tool.driver.rules[associatedRule.index].id).toBe(associatedRule.id);
  expect(notices).toContainEqual(
    expect.objectContaining({
      level: 'note',
      message: { text: 'sum-of-parts: 1 not judged, there are no a total and its parts' },
    }),
  );
});

describe('fingerprints', () => {
  const prints = (given: readonly Figure[]): readonly string[] =>
    log(examine(given, { catalogue })).results.map(
      ({ partialFingerprints }: { readonly partialFingerprints: { readonly 'figures/v1': string } }) =>
        partialFingerprints['figures/v1'],
    );
  const pair = [state(neonatalMortalityRate, '5.10‰', about), state(infantMortalityRate, '4.29‰', about)];

  test('stay whatever the values, the order and the file', () => {
    const other = [
      state(infantMortalityRate, '4.19‰', { ...about, from: 'b' }),
      state(neonatalMortalityRate, '5.2‰', about),
    ];
    expect(prints(other).toSorted()).toEqual(prints(pair).toSorted());
  });

  test('differ by rule and by figure', () => {
    const there = pair.map((figure) => ({ ...figure, place: '140424' }));
    const all = prints([...pair, ...there]);
    expect(new Set(all).size).toBe(all.length);
    expect(prints(there)).not.toEqual(prints(pair));
  });

  test('tell two findings of one rule about the same figure apart', () => {
    const both = log(judge([measured, measured])).results;
    const [one, other] = both.map(
      ({ partialFingerprints }: { readonly partialFingerprints: object }) => Object.values(partialFingerprints)[0],
    );
    expect(other).toBe(`${one}:2`);
  });
});
