import {
  calculate,
  change,
  households,
  type Indicator,
  type Measure,
  type PercentChange,
  percent,
  persons,
  yuan,
} from 'permille';
import { actualInpatientReimbursementRatio, familyDoctorSignupRate, infantMortalityRate } from 'permille/catalogue';
import { fromCsv } from 'permille/dataset';

// @ts-expect-error liveBirths is missing
calculate(infantMortalityRate, { infantDeaths: 9 });

// @ts-expect-error a misspelt measure
calculate(infantMortalityRate, { infantDeath: 9, liveBirths: 2098 });

calculate(actualInpatientReimbursementRatio, {
  // @ts-expect-error money as a float
  basicPaidInpatient: 5856.96,
  seriousIllnessPaidInpatient: '0',
  assistancePaidInpatient: '0',
  supplementPaidInpatient: '0',
  inpatientExpense: '9326.44',
});

const heads = {
  id: 'heads',
  name: { zh: '人', en: 'Persons' },
  unit: persons,
  of: 'person',
  overTime: 'stock',
} as const satisfies Measure;
const homes = {
  id: 'homes',
  name: { zh: '户', en: 'Households' },
  unit: households,
  of: 'household',
  overTime: 'stock',
} as const satisfies Measure;
const spent = {
  id: 'spent',
  name: { zh: '元', en: 'Spent' },
  unit: yuan,
  of: 'claim',
  sum: 'total',
  overTime: 'flow',
} as const satisfies Measure;

export const numerators = [
  { plus: [heads], minus: [heads] },
  { plus: [heads, { times: '2', of: homes, unit: persons }] },
  // @ts-expect-error persons and households do not add up
  { plus: [heads, homes] },
  // @ts-expect-error nor do persons and yuan
  { plus: [heads], minus: [spent] },
] as const satisfies readonly Indicator['numerator'][];

const [one, other] = [1, 2].map((signedResidents) =>
  calculate(familyDoctorSignupRate, { signedResidents, residentPopulation: 100 }),
);
if (one !== undefined && other !== undefined) {
  // @ts-expect-error in points or in per cent: it has to be said
  change(one, other);
  // @ts-expect-error percentage points are not per cent
  const relative: PercentChange = change(one, other, { in: 'points' });
  console.log(relative, percent);
}

// @ts-expect-error a column that a person does not have
fromCsv('people.csv', { of: 'person', columns: { singed: '是否签约' } });
