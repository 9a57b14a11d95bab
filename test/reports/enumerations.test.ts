import { calculate, check, type Figure, percent, type Stated, state, year } from 'permille';
import {
  catalogue,
  familyDoctorSignupRate,
  ncmsParticipationRate,
  neonatalMortalityRate,
  policyScopeReimbursementRatio,
  settlingVillageClinics,
  tasksPlanned,
  villageClinicSettlementCoverage,
  villageClinics,
} from 'permille/catalogue';
import { examine } from 'permille/check';
import { describe, expect, test } from 'vitest';
import { titlePeriod } from '../../src/check/rules/title.js';
import { findings, look } from '../support/look.js';
import { errors } from '../support/reports.js';
import { catalogueOf, thing } from '../support/small-catalogue.js';

const listed = thing('listed', 'items');
const own = catalogueOf({ measures: [listed] });

/** A count as printed, beside what is named next to it. */
const named = (printed: string, members: number): readonly Figure[] => [
  state(listed, `${printed}项`),
  calculate(listed, { listed: members } as never) as Figure,
];

test.each<[string, string, number]>([
  ['tasks-003', '7', [...'一二三四五六七'].length],
  ['rounds-004', '3', ['1月', '6月', '10月'].length],
  ['items-000', '10', [...'一二三四五六七八九十'].length],
  ['enumerations', '4', ['合疗报销', '大病保险', '民政医疗救助', '大病再报销'].length],
  ['enumerations', '3', ['医疗', '医保', '医药'].length],
  ['enumerations', '3', ['王村', '侯堡', '夏店'].length],
  ['enumerations', '5', ['诊断室', '治疗室', '药房', '公共卫生室', '观察室'].length],
  ['enumerations', '4', ['母婴安全', '出生缺陷综合防治', '健康儿童', '妇女健康'].length],
  ['enumerations', '2', ['突发公共卫生事件', '突发公共事件医疗卫生救援'].length],
])('%s: consistent; %s are printed and as many named', (_, printed, members) => {
  expect(errors(named(printed, members), own)).toEqual([]);
  expect(errors(named(printed, members + 1), own)).toEqual([['contradiction', `${printed}个`, `${members + 1}个`]]);
});

test('tasks-003: consistent; 27 tasks, numbered without a gap', () => {
  const tasks = (numbered: number) => [
    state(tasksPlanned, '27项'),
    calculate(tasksPlanned, { tasksPlanned: numbered }) as Figure,
  ];
  expect(errors(tasks(27), catalogue)).toEqual([]);
  expect(errors(tasks(26), catalogue)).toHaveLength(1);
});

test('clinics-004-contradiction: inconsistent; all 276 are connected, yet some are not', () => {
  const some = { value: '276', places: 0, scale: '1', unit: 'institutions', qualifier: 'less-than' } as const;
  const all = [state(villageClinics, '276家'), state(settlingVillageClinics, '276家')];
  expect(errors(all, catalogue)).toEqual([]);
  expect(errors([...all, state(settlingVillageClinics, some)], catalogue)).toEqual([
    ['contradiction', '276家', expect.stringContaining('276')],
  ]);
  // of the clinics of 307 villages, one each, 89.90% at most
  const villages = [state(villageClinics, '307家'), state(settlingVillageClinics, '276家')];
  expect(errors([...villages, state(villageClinicSettlementCoverage, '100%')], catalogue)).toEqual([
    ['recomputed', '89.9%', '100%'],
  ]);
});

describe('redacted', () => {
  const withheld = (unit: Stated['unit']): Stated =>
    ({ value: '0', places: 0, scale: '1', unit, qualifier: 'redacted' }) as Stated;
  const whys = (figures: readonly Figure[], of = catalogue) => {
    const { findings: found, verdicts } = examine(figures, { catalogue: of });
    const [range] = verdicts.filter(({ rule }) => rule === 'possible-range');
    return [found, range?.notApplicable.map(({ why, cases }) => [why.zh, cases])];
  };

  test('redacted-002-rates: underdetermined; what is withheld is not judged, and said to be so', () => {
    const rates = [familyDoctorSignupRate, ncmsParticipationRate, policyScopeReimbursementRatio];
    expect(whys(rates.map((rate) => state(rate, withheld(percent.id))))).toEqual([[], [['没有确定的数值', 3]]]);
  });

  test('redacted-002-systems: underdetermined; the list says eight or ten at least', () => {
    const least = { value: '8', places: 0, scale: '1', unit: 'items', qualifier: 'at-least' } as const;
    expect(whys([state(listed, withheld('items')), state(listed, least)], own)).toEqual([[], [['没有确定的数值', 1]]]);
    expect(errors([state(listed, '7项'), state(listed, least)], own)).toHaveLength(1);
    expect(errors([state(listed, '10项'), state(listed, least)], own)).toEqual([]);
  });
});

test('disease-lists: underdetermined; lists of other places and years do not contradict', () => {
  const sizes = [
    state(listed, '35种', { place: '140423', period: year(2018) }),
    state(listed, '25种', { place: '450127', period: year(2019) }),
  ];
  expect(check(sizes, { catalogue: own }).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(errors([state(listed, '35种'), state(listed, '25种')], own)).toHaveLength(1);
});

const titled = (figures: readonly Figure[], of: number) =>
  findings(look(titlePeriod, figures, catalogue, { title: { period: year(of) } }));

test('date-004: inconsistent; the title says 2020, the figures are of 2019', () => {
  const body = [state(neonatalMortalityRate, '2.09‰', { period: year(2019) })];
  expect(titled(body, 2020)).toEqual([['warning', '2020年', '2019年']]);
  expect(titled(body, 2019)).toEqual([]);
});
