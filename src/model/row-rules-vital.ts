import type { RowRule } from './row-rule.js';
import { oldest, oldestNote } from './row-rules-age.js';

/** What rows of births should keep. */
export const birthRowRules = [
  { id: 'birth.idIsUnique', of: 'birth', severity: 'error', unique: ['id'] },
  { id: 'birth.motherIsKnown', of: 'birth', severity: 'warning', refersTo: { key: 'mother', of: 'person', as: 'id' } },
  { id: 'birth.motherBornNotAfterBorn', of: 'birth', severity: 'error', inOrder: ['motherBorn', 'born'] },
  { id: 'birth.bornNotAfterToday', of: 'birth', severity: 'error', notAfterToday: 'born' },
  {
    id: 'birth.motherAgePossible',
    of: 'birth',
    severity: 'warning',
    aged: { since: 'motherBorn', at: 'born', atLeast: { years: 10 }, atMost: { years: 59 } },
  },
  { id: 'birth.visitedOnlyIfLive', of: 'birth', severity: 'error', onlyIf: ['visited', 'live'] },
  { id: 'birth.screenedMetabolicOnlyIfLive', of: 'birth', severity: 'error', onlyIf: ['screenedMetabolic', 'live'] },
  { id: 'birth.screenedHearingOnlyIfLive', of: 'birth', severity: 'error', onlyIf: ['screenedHearing', 'live'] },
  {
    id: 'birth.screenedDeafnessGeneOnlyIfLive',
    of: 'birth',
    severity: 'error',
    onlyIf: ['screenedDeafnessGene', 'live'],
  },
  { id: 'birth.screenedHeartOnlyIfLive', of: 'birth', severity: 'error', onlyIf: ['screenedHeart', 'live'] },
  { id: 'birth.caesareanOnlyIfInHospital', of: 'birth', severity: 'warning', onlyIf: ['caesarean', 'inHospital'] },
  {
    id: 'birth.stillborn28Weeks',
    of: 'birth',
    severity: 'error',
    is: { any: [{ is: ['live', true] }, { atLeast: ['gestation', 28] }] },
    about: { zh: '死胎死产满28周', en: 'A stillbirth is of 28 weeks or more' },
  },
  {
    id: 'birth.gestationPossible',
    of: 'birth',
    severity: 'warning',
    is: { all: [{ atLeast: ['gestation', 20] }, { atMost: ['gestation', 45] }] },
    about: { zh: '孕周在20至45周', en: 'Gestation is of 20 to 45 weeks' },
  },
  {
    id: 'birth.weightPossible',
    of: 'birth',
    severity: 'warning',
    is: { all: [{ atLeast: ['weight', 200] }, { atMost: ['weight', 8000] }] },
    about: { zh: '出生体重在200至8000克', en: 'Birth weight is of 200 to 8000 grams' },
  },
] as const satisfies readonly RowRule<'birth'>[];

/** What rows of deliveries should keep. */
export const deliveryRowRules = [
  { id: 'delivery.idIsUnique', of: 'delivery', severity: 'error', unique: ['id'] },
  {
    id: 'delivery.motherIsKnown',
    of: 'delivery',
    severity: 'warning',
    refersTo: { key: 'mother', of: 'person', as: 'id' },
  },
  { id: 'delivery.deliveredNotAfterToday', of: 'delivery', severity: 'error', notAfterToday: 'delivered' },
  {
    id: 'delivery.registeredBefore12WeeksOnlyIfRegisteredEarly',
    of: 'delivery',
    severity: 'error',
    onlyIf: ['registeredBefore12Weeks', 'registeredEarly'],
  },
  {
    id: 'delivery.fiveVisitsOnlyIfAntenatalCare',
    of: 'delivery',
    severity: 'error',
    onlyIf: ['fiveVisits', 'antenatalCare'],
  },
  {
    id: 'delivery.systematicallyManagedOnlyIfFiveVisits',
    of: 'delivery',
    severity: 'error',
    onlyIf: ['systematicallyManaged', 'fiveVisits'],
  },
  {
    id: 'delivery.systematicallyManagedOnlyIfPostnatalVisit',
    of: 'delivery',
    severity: 'error',
    onlyIf: ['systematicallyManaged', 'postnatalVisit'],
  },
  {
    id: 'delivery.prenatalHighRiskOnlyIfPrenatalScreened',
    of: 'delivery',
    severity: 'error',
    onlyIf: ['prenatalHighRisk', 'prenatalScreened'],
  },
  {
    id: 'delivery.prenatalReferredOnlyIfPrenatalHighRisk',
    of: 'delivery',
    severity: 'error',
    onlyIf: ['prenatalReferred', 'prenatalHighRisk'],
  },
  {
    id: 'delivery.highRiskManagedOnlyIfHighRisk',
    of: 'delivery',
    severity: 'error',
    onlyIf: ['highRiskManaged', 'highRisk'],
  },
  {
    id: 'delivery.registeredEarlyOnlyIfAntenatalCare',
    of: 'delivery',
    severity: 'warning',
    onlyIf: ['registeredEarly', 'antenatalCare'],
  },
  {
    id: 'delivery.systematicallyManagedOnlyIfRegisteredEarly',
    of: 'delivery',
    severity: 'warning',
    onlyIf: ['systematicallyManaged', 'registeredEarly'],
  },
] as const satisfies readonly RowRule<'delivery'>[];

/** What rows of deaths should keep. */
export const deathRowRules = [
  { id: 'death.idIsUnique', of: 'death', severity: 'error', unique: ['id'] },
  { id: 'death.personDiesOnce', of: 'death', severity: 'error', unique: ['person'] },
  { id: 'death.personIsKnown', of: 'death', severity: 'warning', refersTo: { key: 'person', of: 'person', as: 'id' } },
  { id: 'death.bornNotAfterDied', of: 'death', severity: 'error', inOrder: ['born', 'died'] },
  { id: 'death.bornNotAfterToday', of: 'death', severity: 'error', notAfterToday: 'born' },
  { id: 'death.diedNotAfterToday', of: 'death', severity: 'error', notAfterToday: 'died' },
  {
    id: 'death.agePossible',
    of: 'death',
    severity: 'error',
    aged: { since: 'born', at: 'died', atMost: oldest },
    note: oldestNote,
  },
  {
    id: 'death.maternalOnlyOfWomen',
    of: 'death',
    severity: 'error',
    is: { any: [{ not: { is: ['maternal', true] } }, { is: ['sex', 'female'] }] },
    about: { zh: '孕产妇死亡者为女性', en: 'A maternal death is a woman’s' },
  },
  {
    id: 'death.maternalAgePossible',
    of: 'death',
    severity: 'warning',
    is: {
      any: [
        { not: { is: ['maternal', true] } },
        { aged: { since: 'born', at: 'died', atLeast: { years: 10 }, below: { years: 60 } } },
      ],
    },
    about: { zh: '孕产妇死亡者为10至59岁', en: 'A maternal death is of a woman aged 10 to 59' },
  },
] as const satisfies readonly RowRule<'death'>[];
