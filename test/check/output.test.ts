import { calculate, type Figure, type Finding, half, type Severity, state, year } from 'permille';
import {
  catalogue,
  familyDoctorSignupRate,
  infantMortalityRate,
  neonatalMortalityRate,
  residentPopulation,
  signedResidents,
} from 'permille/catalogue';
import { type Case, examine, judge } from 'permille/check';
import { describe, expect, test } from 'vitest';
import { countsOf, inOrder, sectionsOf } from '../../src/check/output/group.js';
import { toJson } from '../../src/check/output/json.js';
import { citation, limitsOf } from '../../src/check/output/limits.js';
import { countWords, heading, namer, ruleCounts } from '../../src/check/output/words.js';

const finding = (id: string, severity: Severity, ...figures: readonly Figure[]): Finding => ({
  rule: id,
  severity,
  figures,
  expected: '—',
  found: '—',
  message: { zh: id, en: id },
});

const measuredCase = (value: string): Case => ({
  rule: 'own',
  figures: [state(signedResidents, '3人')],
  outcome: 'measured',
  measured: {
    value,
    beyond: 'above',
    limits: [
      { threshold: 'extremeZ', severity: 'error' },
      { threshold: 'moderateZ', severity: 'warning' },
    ],
  },
  found: value,
  message: { zh: `偏离${value}`, en: `${value} off` },
});

const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);

describe('findings are put in order', () => {
  const here = { place: '140423', period: year(2019) };

  test('by place, period and figure; those without one come first, an unknown place last', () => {
    const given = [
      finding('unknown place', 'error', state(infantMortalityRate, '1‰', { place: null })),
      finding('second place', 'error', state(infantMortalityRate, '1‰', { place: '140424' })),
      finding('later', 'error', state(infantMortalityRate, '1‰', { ...here, period: year(2020) })),
      finding('half', 'error', state(infantMortalityRate, '1‰', { ...here, period: half(2019, 1) })),
      finding('of the poor', 'error', state(infantMortalityRate, '1‰', { ...here, population: 'poor' })),
      finding('of girls', 'error', state(infantMortalityRate, '1‰', { ...here, by: { sex: 'female' } })),
      finding('other figure', 'error', state(neonatalMortalityRate, '1‰', here)),
      finding('figure', 'error', state(infantMortalityRate, '1‰', here)),
      finding('no period', 'error', state(infantMortalityRate, '1‰', { place: '140423' })),
      finding('nowhere', 'error', state(infantMortalityRate, '1‰')),
      finding('no figure', 'error'),
    ];
    const wanted = [
      ...['no figure', 'nowhere', 'no period', 'half', 'figure', 'of girls', 'of the poor', 'other figure', 'later'],
      ...['second place', 'unknown place'],
    ];
    expect(ids(inOrder(given))).toEqual(wanted);
    expect(ids(inOrder(given.toReversed()))).toEqual(wanted);
  });

  test('errors first of each figure, and as they came of one severity', () => {
    const [one, other] = [state(infantMortalityRate, '1‰', here), state(neonatalMortalityRate, '1‰', here)];
    const given = [
      finding('a', 'info', one),
      finding('b', 'warning', one),
      finding('c', 'error', other),
      finding('d', 'error', one),
      finding('e', 'warning', { ...one, population: 'everyone' }),
    ];
    expect(ids(inOrder(given))).toEqual(['d', 'b', 'e', 'a', 'c']);
    expect(countsOf(given)).toEqual({ error: 2, warning: 2, info: 1 });
  });

  test('in a section each place and period', () => {
    const given = [
      finding('a', 'info', state(neonatalMortalityRate, '1‰', here)),
      finding('b', 'info', state(infantMortalityRate, '1‰')),
      finding('c', 'error', state(infantMortalityRate, '1‰', { ...here, population: 'poor' })),
      finding('d', 'error', state(infantMortalityRate, '1‰', { place: null })),
    ];
    expect(
      sectionsOf(given).map(({ findings, ...section }) => [
        heading(section, 'zh'),
        heading(section, 'en'),
        ids(findings),
      ]),
    ).toEqual([
      ['未注明地区和时期', 'No place or period named', ['b']],
      ['140423 2019年', '140423, 2019', ['c', 'a']],
      ['地区不详', 'Place unknown', ['d']],
    ]);
    expect(sectionsOf([])).toEqual([]);
  });
});

describe('words', () => {
  test('a figure goes by its name where a catalogue has it, with its population and codes', () => {
    const figure = state(infantMortalityRate, '1‰', { population: 'poor', by: { sex: 'female', age: null } });
    expect(namer(catalogue, 'zh')(figure)).toBe('婴儿死亡率(建档立卡贫困人口;sex: female;age: 不详)');
    expect(namer(catalogue, 'en')(state(infantMortalityRate, '1‰', { by: { sex: null } }))).toBe(
      'Infant mortality rate (sex: unknown)',
    );
    expect(namer(undefined, 'en')(figure)).toBe('infantMortalityRate (poor; sex: female; age: unknown)');
    expect(namer(catalogue, 'zh')(state(signedResidents, '1人'))).toBe(signedResidents.name.zh);
  });

  test('counts say how many findings are left out', () => {
    const { findings, verdicts } = judge([measuredCase('4'), measuredCase('2.5'), measuredCase('1')]);
    expect(countWords(findings, verdicts, 'en')).toBe('1 error, 1 warning, 0 notes');
    expect(countWords(findings.slice(0, 1), verdicts, 'en')).toBe('1 error, 0 warnings, 0 notes (1 more not shown)');
    expect(countWords(findings.slice(0, 1), verdicts, 'zh')).toBe('1个错误,0个可疑,0个说明(另有1个未列出)');
  });

  test('rules that judged nothing are counted', () => {
    const why = { zh: '没有', en: 'none' };
    const { verdicts } = judge([
      measuredCase('4'),
      { rule: 'idle', figures: [], outcome: 'not-applicable', why },
      { rule: 'own', figures: [], outcome: 'not-applicable', why },
    ]);
    expect(ruleCounts(verdicts, 'en')).toBe(
      '1 rule judged 1 case, 1 had nothing to judge; 2 cases could not be judged',
    );
    expect(ruleCounts(verdicts, 'zh')).toBe('1条规则作了1项判断,1条没有可判断的;2项未能判断');
  });

  test.each([
    [{ title: 'T', verified: true }, 'T', 'T'],
    [
      { title: 'T', number: '号', year: 2019, verified: false },
      'T 号 2019(原文未核对)',
      'T 号 2019 (wording not verified)',
    ],
    [{ title: 'T', verified: true, note: 'n' }, 'T(n)', 'T (n)'],
    [{ title: 'T', verified: false, note: 'n' }, 'T(原文未核对;n)', 'T (wording not verified; n)'],
  ])('%j is cited', (source, zh, en) => {
    expect([citation(source, 'zh'), citation(source, 'en')]).toEqual([zh, en]);
  });
});

test('limits are those of the cases and those asked for, in the order of all', () => {
  const limits = limitsOf(judge([measuredCase('4')], { completeness: '0.9', moderateZ: '1.5' }));
  expect(limits.map(({ id, value, standard }) => [id, value, standard])).toEqual([
    ['extremeZ', '3', '3'],
    ['moderateZ', '1.5', '2'],
    ['completeness', '0.9', '0.8'],
  ]);
  expect(limitsOf(judge([]))).toEqual([]);
});

describe('JSON', () => {
  const about = { place: '140423', period: year(2019), by: { sex: null }, from: '公报.md:3' };
  const figures = [
    state(neonatalMortalityRate, '5.10‰', about),
    state(infantMortalityRate, '4.29‰', about),
    state(
      familyDoctorSignupRate,
      { value: '101', places: 0, scale: '1', unit: 'percent', qualifier: 'at-least' },
      { place: null },
    ),
    calculate(familyDoctorSignupRate, { signedResidents: 3, residentPopulation: { yes: 9, unknown: 2 } }),
    calculate(familyDoctorSignupRate, { signedResidents: 3, residentPopulation: 0 }),
    state(signedResidents, '1001人'),
    state(residentPopulation, '0.1万人'),
  ];

  test.each([{}, { moderateZ: '1', extremeZ: '2' }])('is judged again, by %j, with the same result', (thresholds) => {
    const examination = judge(
      [...examine(figures, { catalogue }).cases, ...['1.5', '2.5'].map(measuredCase)],
      thresholds,
    );
    const stored = JSON.parse(toJson(examination, { cases: 'kept' }));
    const again = judge(stored.cases, stored.thresholds);
    expect(again).toEqual(examination);
    expect({ findings: stored.findings, verdicts: stored.verdicts }).toEqual({
      findings: examination.findings,
      verdicts: examination.verdicts,
    });
    expect(toJson(again, { cases: 'kept' })).toBe(toJson(examination, { cases: 'kept' }));
    expect(judge(stored.cases, { extremeZ: '1' }).findings).toEqual(
      judge(examination.cases, { extremeZ: '1' }).findings,
    );
  });

  test('has counts, findings, verdicts, thresholds and their sources; cases where they are asked for', () => {
    const examination = judge([measuredCase('4')], { moderateZ: '1' });
    const document = JSON.parse(toJson(examination));
    expect(Object.keys(document)).toEqual(['counts', 'findings', 'verdicts', 'thresholds', 'limits']);
    expect(document).toMatchObject({
      counts: { error: 1, warning: 0, info: 0 },
      findings: [{ severity: 'error', rule: 'own', expected: '≤ 3', found: '4' }],
      verdicts: [{ rule: 'own', holds: 0, found: { error: 1 }, notApplicable: [] }],
      thresholds: { moderateZ: '1' },
      limits: [
        { id: 'extremeZ', value: '3', standard: '3', source: { year: 2017, verified: false } },
        { id: 'moderateZ', value: '1', standard: '2' },
      ],
    });
    expect(Object.keys(JSON.parse(toJson(examination, { cases: 'kept' })))).toContain('cases');
  });

  test('is JSON of nothing too, with each case on a line', () => {
    expect(JSON.parse(toJson(judge([]), { cases: 'kept' }))).toMatchObject({ findings: [], cases: [] });
    const lines = toJson(judge([measuredCase('4'), measuredCase('1')]), { cases: 'kept' }).split('\n');
    expect(lines.filter((line) => line.includes('"outcome":"measured"'))).toHaveLength(2);
  });

  test('is the same text whatever the order of properties', () => {
    const turned = figures.map((figure) => Object.fromEntries(Object.entries(figure).reverse()) as unknown as Figure);
    const text = (given: readonly Figure[]): string => toJson(examine(given, { catalogue }), { cases: 'kept' });
    expect(text(turned)).toBe(text(figures));
  });
});
