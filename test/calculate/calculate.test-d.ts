import { calculate, type Figure, type Indicator, type Tally } from 'permille';
import {
  fundUtilisationRate,
  infantMortalityRate,
  naturalGrowthRate,
  preconceptionExaminationCoverage,
  residentPopulation,
} from 'permille/catalogue';

export const one: Figure = calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098n });
export const measured: Figure = calculate(residentPopulation, { residentPopulation: { yes: 1, unknown: 2 } });
export const grown: Figure = calculate(naturalGrowthRate, { births: 9, deaths: 8, meanResidentPopulation: '147403.5' });
export const paid: Figure = calculate(fundUtilisationRate, {
  insuranceFundExpenditure: '9.99',
  insuranceFundIncome: 10n,
});
export const many = (tally: Tally): readonly Figure[] => calculate(infantMortalityRate, tally);
export const loose = (indicator: Indicator): Figure => calculate(indicator, { whatever: 9 });

// @ts-expect-error a measure is missing
calculate(infantMortalityRate, { infantDeaths: 9 });
// @ts-expect-error a measure is misspelt
calculate(infantMortalityRate, { infantDeaths: 9, livebirths: 2098 });
// @ts-expect-error a measure too many
calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098, births: 2098 });
// @ts-expect-error no counts at all
calculate(infantMortalityRate);
// @ts-expect-error what is taken away is counted too
calculate(naturalGrowthRate, { births: 9, meanResidentPopulation: 100 });
// @ts-expect-error what is weighted is counted too
calculate(preconceptionExaminationCoverage, { preconceptionTarget: 9 });
// @ts-expect-error a float is not money
calculate(fundUtilisationRate, { insuranceFundExpenditure: 9.99, insuranceFundIncome: '10' });
// @ts-expect-error a count is not text
calculate(infantMortalityRate, { infantDeaths: '9', liveBirths: 2098 });
// @ts-expect-error missing is said with a reason
calculate(infantMortalityRate, { infantDeaths: undefined, liveBirths: 2098 });
// @ts-expect-error a measure wants its own count
calculate(residentPopulation, { residents: 5 });
// @ts-expect-error a figure of counts is one figure
export const wrong: readonly Figure[] = calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 });
// @ts-expect-error a place is no number
calculate(infantMortalityRate, { infantDeaths: 9, liveBirths: 2098 }, { place: 450181 });
