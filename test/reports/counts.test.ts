import { check, state, units } from 'permille';
import {
  catalogue,
  familyDoctorTeamMembers,
  familyDoctorTeams,
  hazardRectificationRate,
  hazardsFound,
  hazardsRectified,
  newbornsScreenedDeafnessGene,
  newbornsScreenedHearing,
  newbornsScreenedMetabolic,
  womenPrenatalHighRisk,
  womenPrenatalScreened,
} from 'permille/catalogue';
import { describe, expect, test } from 'vitest';
import { digits, errors, type Place, printed, quotient, total, worked, written } from '../support/reports.js';
import { catalogueOf, indicator, thing } from '../support/small-catalogue.js';

const percent = true;

test.each<[string, readonly Place[], readonly Place[] | null, number, string, boolean?]>([
  ['community-001-members', ['001@654', '001@675', '001@683', '001@692'], null, 0, '95'],
  ['community-001-members', ['001@654', '001@675', '001@683', '001@692', '001@703'], null, 0, '1315'],
  ['community-001-members', ['001@654', '001@675', '001@683', '001@692'], ['001@645'], 3, '7.917'],
  ['community-001-members', ['001@654'], ['001@645'], 3, '7.583'],
  ['community-001-members', ['001@703'], ['001@654'], 3, '13.407'],
  ['newborn-001', ['001@3176'], ['001@3150'], 2, '26.08', percent],
  ['newborn-001', ['001@2553'], ['001@3150'], 2, '80.36', percent],
  ['newborn-001', ['001@3219'], ['001@3150'], 3, '3.795'],
  ['posting-001', ['001@1240', '001@1263'], null, 0, '36355'],
  ['posting-001', ['001@1240'], ['001@1120'], 1, '938.5'],
  ['education-001', ['001@3025', '001@3037', '001@3053'], null, 0, '19672'],
  ['education-001', ['001@2865'], ['001@2853'], 3, '23.807'],
  ['two-cancers', ['003@2134', '003@2145'], null, 0, '9210'],
  ['two-cancers', ['003@2145'], ['003@2134'], 2, '19.56', percent],
  ['clinics-003', ['003@4034'], ['003@3982'], 2, '40.27', percent],
  ['sums-003', ['003@614', '003@630', '003@640'], null, 0, '96'],
  ['sums-003', ['003@2702'], ['003@2695'], 2, '44.44'],
  ['teams-004', ['004@1188'], ['004@1179'], 3, '5.950'],
  ['teams-004', ['004@1200'], ['004@1179'], 3, '1.527'],
  ['creation-004', ['004@2397', '004@2411', '004@2422', '004@2433'], null, 0, '47'],
  ['equipment-003', ['003@1176'], ['003@1154', '003@1160'], 2, '93972.22'],
  ['relief-000', ['000@287'], null, 0, '56875000'],
  ['visits-001', ['001@2418'], ['001@98'], 3, '12.453', percent],
  ['hires-003', ['003@4767', '003@4775', '003@4784'], null, 0, '17'],
])('%s: underdetermined; %j over %j', (_, plus, below, places, expected, share = false) => {
  expect(digits(quotient(plus, below), places, share)).toBe(expected);
});

test('clinics-003: underdetermined; what is left', () => {
  expect(total(['003@3982'], ['003@4034'])).toBe('89');
});

test('hires-003: underdetermined; one or two for each of thirteen centres', () => {
  const [least, most] = written('003@4805').value.split('-').map(Number);
  const centres = Number(written('003@1089').value) + 1;
  expect([17 + centres * (least ?? 0), 17 + centres * (most ?? 0)]).toEqual([30, 43]);
});

test('visits-001: underdetermined; more than 4500万 visits to 4131162 people at most', () => {
  const [visits, people] = [thing('visits', 'personTimes'), thing('people', 'persons')];
  const each = indicator(['each', '人均', 'Each'], visits, people, { kind: 'mean', bound: 'none', unit: units.events });
  const own = catalogueOf({ indicators: [each] });
  const figures = [printed(visits, '001@98'), state(people, '4131162人')];
  expect(worked(each, figures, own, 0)).toBe('10.89–…次');
});

test('primary-001-two-counts: underdetermined', () => {
  // read as one thing they contradict, read as part and whole they do not
  const [centres, clinics] = [thing('centres', 'institutions'), thing('clinics', 'institutions')];
  const member = thing('member', 'institutions', { partOf: ['centres'] });
  const own = catalogueOf({ measures: [centres, clinics, member] });
  expect(errors([printed(centres, '001@2883'), printed(centres, '001@654')], own)).toEqual([
    ['contradiction', '112家', '91家'],
  ]);
  expect(check([printed(centres, '001@2883'), printed(member, '001@654')], { catalogue: own })).toEqual([]);
  expect(total(['001@2883'], ['001@654'])).toBe('21');
  expect(total(['001@2903', '001@2926'])).toBe('1420');
  expect(total(['001@2903', '001@2926'], ['001@703'])).toBe('200');
});

test('count-135: underdetermined', () => {
  const [facilities, children] = [thing('facilities', 'institutions'), thing('children', 'persons')];
  const figures = [printed(facilities, '001@3188'), printed(children, '003@1951')];
  expect(check(figures, { catalogue: catalogueOf({ measures: [facilities, children] }) })).toEqual([]);
  expect(written('001@3188').value).toBe(written('003@1951').value);
});

describe('a part and its whole', () => {
  test.each<[string, Place, Place, string]>([
    ['hospitals-001', '001@2189', '001@800', '69.23'],
    ['parts-001', '001@3197', '001@3188', '18.52'],
    ['parts-001', '001@3823', '001@3807', '22.46'],
    ['investment-001', '001@1427', '001@1404', '45.41'],
    ['investment-001', '001@1415', '001@1388', '30.00'],
    ['hiv-004', '004@2720', '004@2680', '7.14'],
  ])('%s: consistent; %s of %s', (_, some, all, share) => {
    const unit = written(all).unit ?? 'items';
    const [whole, part] = [thing('whole', unit), thing('part', unit, { partOf: ['whole'] })];
    const own = catalogueOf({ measures: [whole, part] });
    expect(check([printed(whole, all), printed(part, some)], { catalogue: own })).toEqual([]);
    expect(errors([printed(whole, some), printed(part, all)], own)).toHaveLength(1);
    expect(digits(quotient([some], [all]), 2, true)).toBe(share);
  });

  test('hospitals-001: consistent; charters', () => {
    expect(total(['001@800', '001@808'])).toBe('22');
  });

  test('parts-001: consistent; 72 and 850 within 8208', () => {
    const kinds = ['001@3564', '001@3572'] as const;
    const all = thing('all', 'institutions', { sumOf: [...kinds, 'others'] });
    const own = catalogueOf({ measures: [all, ...kinds.map((at) => thing(at, 'institutions'))] });
    const figures = kinds.map((at) => printed(thing(at, 'institutions'), at));
    expect(check([printed(all, '001@3512'), ...figures], { catalogue: own })).toEqual([]);
    expect(errors([printed(all, '001@3572'), ...figures], own)).toEqual([['sum-of-parts', '922家', '850家']]);
    expect(total(['001@3188'], ['001@3197'])).toBe('110');
    expect(digits(quotient(['001@3581'], kinds), 4, true)).toBe('2.0607');
  });

  test('investment-001: consistent; the share within rounding', () => {
    const [all, some] = [thing('all', 'yuan'), thing('some', 'yuan', { partOf: ['all'] })];
    const share = indicator(['share', '占比', 'Share'], some, all);
    const figures = [printed(all, '001@1404'), printed(some, '001@1427')];
    expect(worked(share, figures, catalogueOf({ indicators: [share] }))).toBe('45.37–45.441%');
    expect(total(['001@1404'], ['001@1427'])).toBe('1117000000');
    expect(total(['001@1388'], ['001@1415'])).toBe('7');
  });

  test('hazards-003: consistent', () => {
    const figures = [printed(hazardsFound, '003@3015'), printed(hazardsRectified, '003@3026')];
    expect(errors(figures, catalogue)).toEqual([]);
    expect(worked(hazardRectificationRate, figures, catalogue)).toBe('100%');
  });

  test('staff-004: consistent', () => {
    const parts = [thing('four', 'persons'), thing('eleven', 'persons')] as const;
    const all = thing('all', 'persons', { sumOf: ['four', 'eleven'] });
    const own = catalogueOf({ measures: [all, ...parts] });
    const some = [printed(parts[0], '004@3392'), printed(parts[1], '004@3400')];
    expect(check([printed(all, '004@3361'), ...some], { catalogue: own })).toEqual([]);
    expect(errors([printed(all, '004@3308'), ...some], own)).toEqual([['sum-of-parts', '15人', '13人']]);
    expect(total(['004@3308', '004@3320'])).toBe('92');
    expect(total(['004@3308', '004@3320', '004@3331'])).toBe('103');
  });

  test('hiv-004: consistent; two cases an action', () => {
    expect(digits(quotient(['004@2680'], ['004@2666']), 0)).toBe('2');
  });

  test('prenatal-003: consistent', () => {
    const figures = [printed(womenPrenatalScreened, '003@2177'), printed(womenPrenatalHighRisk, '003@2187')];
    expect(check(figures, { catalogue })).toEqual([]);
    expect(digits(quotient(['003@2187'], ['003@2177']), 3, true)).toBe('5.333');
    expect(digits(quotient(['003@2167'], ['003@2196']), 2, true)).toBe('97.21');
  });

  test('teams-004: underdetermined; members are no fewer than teams', () => {
    expect(
      check([printed(familyDoctorTeams, '004@1179'), printed(familyDoctorTeamMembers, '004@1188')], { catalogue }),
    ).toEqual([]);
  });
});

test.each<[Place, string, string]>([
  ['003@2256', '4', '99.807%'],
  ['003@2268', '42', '97.972%'],
  ['003@2283', '42', '97.972%'],
])('screening-003: underdetermined; in one cohort %s leaves out %s', (screened, missed, share) => {
  expect(total(['003@2244'], [screened])).toBe(missed);
  const cohort = thing('cohort', 'persons');
  const all = indicator(['all', '筛查率', 'Screened'], newbornsScreenedMetabolic, cohort, { bound: 'soft' });
  const own = catalogueOf({ indicators: [all] });
  const figures = [printed(newbornsScreenedMetabolic, screened), printed(cohort, '003@2244')];
  expect(worked(all, figures, own)).toBe(share);
});

test('screening-003: underdetermined; screens with cohorts of their own do not contradict', () => {
  const figures = [
    printed(newbornsScreenedHearing, '003@2244'),
    printed(newbornsScreenedMetabolic, '003@2256'),
    printed(newbornsScreenedDeafnessGene, '003@2268'),
  ];
  expect(check(figures, { catalogue })).toEqual([]);
});
