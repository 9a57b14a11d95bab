import {
  type Column,
  type Columns,
  type Condition,
  households,
  type Measure,
  persons,
  personTimes,
  yuan,
} from 'permille';
import { records as ours } from 'permille/catalogue';
import { type Question, type Sum, sums } from './sums.js';

const named = (name: string): Column['name'] => ({ zh: name, en: name });
const flag = (name: string) => ({ type: 'flag', name: named(name) }) as const;
const count = (name: string) => ({ type: 'count', name: named(name) }) as const;
const money = (name: string) => ({ type: 'money', name: named(name) }) as const;

/** The persons of the workload as a record dictionary; the names are the headings of its files. */
export const person = {
  household: { type: 'key', name: named('household_id'), to: 'household' },
  place: { type: 'place', name: named('village_code') },
  born: { type: 'date', name: named('birth_date') },
  resident: flag('resident'),
  keyPopulation: flag('key_population'),
  poor: flag('poor'),
  disabled: flag('disabled'),
  signed: flag('signed_family_doctor'),
  insured: flag('insured'),
  hypertension: flag('hypertension'),
  hypertensionManaged: flag('hypertension_managed'),
  diabetes: flag('diabetes'),
  diabetesManaged: flag('diabetes_managed'),
  elderlyManaged: flag('elderly_managed'),
  visitsTotal: count('visits_total'),
  visitsInCounty: count('visits_in_county'),
  visitsPrimary: count('visits_primary'),
  inpatientCost: money('inpatient_cost'),
  reimbursed: money('reimbursed'),
  liveBirth: flag('live_birth'),
  ageAtDeathDays: count('age_at_death_days'),
} as const satisfies Columns;

/** The record dictionary of the workload. */
export const records = { ...ours, person } as const;

type Asked = Condition<'person', typeof records>;

function asked(question: Question): readonly Asked[] {
  if ('flag' in question) return [{ is: [question.flag, true] }];
  if ('known' in question) return [{ known: question.known }];
  if ('born' in question) {
    const years = question.born === 'by65' ? 65 : 35;
    return [{ aged: { since: 'born', at: 'periodEnd', atLeast: { years } } }];
  }
  return [{ known: 'ageAtDeathDays' }, { atMost: ['ageAtDeathDays', question.diedBefore - 1] }];
}

const unitOf = ({ sum }: Sum): Measure['unit'] =>
  sum === undefined ? persons : sum === 'inpatientCost' || sum === 'reimbursed' ? yuan : personTimes;

const personMeasures: readonly Measure[] = sums.map((each) => ({
  id: each.id,
  name: named(each.id),
  unit: unitOf(each),
  of: 'person',
  where: { all: each.where.flatMap(asked) } as Condition,
  ...(each.sum === undefined ? {} : { sum: each.sum }),
  overTime: 'stock',
}));

const isResident = { all: [{ known: 'resident' }, { is: ['resident', true] }] } as const satisfies Asked;
const isSigned = { all: [{ known: 'signed' }, { is: ['signed', true] }] } as const satisfies Asked;

/** The 36 measures that the 20 indicators divide, as permille has them. */
export const measures: readonly Measure[] = [
  ...personMeasures,
  {
    id: 'householdsWithResidents',
    name: named('householdsWithResidents'),
    unit: households,
    of: 'household',
    where: { someMember: { are: isResident as Condition<'person'> } },
    overTime: 'stock',
  },
  {
    id: 'householdsAllSigned',
    name: named('householdsAllSigned'),
    unit: households,
    of: 'household',
    where: {
      all: [
        { someMember: { are: isResident as Condition<'person'> } },
        { everyMember: { are: isSigned as Condition<'person'>, among: isResident as Condition<'person'> } },
      ],
    },
    overTime: 'stock',
  },
];
