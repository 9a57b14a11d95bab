import { infantDeaths, infantMortalityRate, liveBirths, neonatalMortalityRate } from 'permille/catalogue';
import { dropOut, level, type Relation, relation } from '../../src/model/relation.js';

const usual = {
  name: { zh: '甲', en: 'A' },
  severity: 'warning',
  whenMissing: 'skip-if-any',
} as const;

export const fine = [
  { ...usual, left: infantDeaths, operator: 'lessOrEqual', right: liveBirths },
  { ...usual, left: neonatalMortalityRate, operator: 'less', right: infantMortalityRate, tolerance: { share: '0.1' } },
  { ...usual, left: infantMortalityRate, operator: 'lessOrEqual', right: '60' },
  { ...usual, left: { plus: [infantDeaths], over: liveBirths }, operator: 'equal', right: infantMortalityRate },
  { ...usual, left: { plus: [{ times: '2', of: infantDeaths }] }, operator: 'notEqual', right: liveBirths },
  { ...usual, left: infantDeaths, operator: 'compulsoryPair', right: { plus: [liveBirths, infantDeaths] } },
  { ...usual, left: infantDeaths, operator: 'exclusivePair', right: liveBirths, place: '140423', population: 'poor' },
] as const satisfies readonly Relation[];

export const built = [
  relation({ left: infantDeaths, operator: 'lessOrEqual', right: liveBirths }),
  relation({ left: infantDeaths, operator: 'exclusivePair', right: liveBirths, severity: 'error' }),
  dropOut({ from: liveBirths, to: infantDeaths, atMost: '0.1' }),
  level({ of: infantDeaths, as: { plus: [liveBirths] }, within: '0.33' }),
] satisfies readonly Relation[];

// @ts-expect-error a misspelt definition
relation({ left: infantDeath, operator: 'lessOrEqual', right: liveBirths });
// @ts-expect-error an id is no definition, and no constant
relation({ left: infantDeaths, operator: 'lessOrEqual', right: 'liveBirths' });
// @ts-expect-error nor in a sum
relation({ left: { plus: ['infantDeaths'] }, operator: 'lessOrEqual', right: liveBirths });
// @ts-expect-error nor in a term of one
relation({ left: { plus: [{ of: 'infantDeaths' }] }, operator: 'lessOrEqual', right: liveBirths });
// @ts-expect-error a float is no constant
relation({ left: infantDeaths, operator: 'lessOrEqual', right: 0.5 });
// @ts-expect-error an operator that there is not
relation({ left: infantDeaths, operator: 'atMost', right: liveBirths });
// @ts-expect-error sums are flat
relation({ left: { plus: [{ plus: [infantDeaths] }] }, operator: 'lessOrEqual', right: liveBirths });
// @ts-expect-error a pair is of what may be there, and a constant always is
relation({ left: infantDeaths, operator: 'compulsoryPair', right: '5' });
// @ts-expect-error a pair is not nearly there
relation({ left: infantDeaths, operator: 'exclusivePair', right: liveBirths, tolerance: { share: '0.1' } });
// @ts-expect-error what may not be equal may not be nearly so
relation({ left: infantDeaths, operator: 'notEqual', right: liveBirths, tolerance: { share: '0.1' } });
// @ts-expect-error a tolerance is a share or an amount
relation({ left: infantDeaths, operator: 'equal', right: liveBirths, tolerance: { percent: '5' } });
// @ts-expect-error a strategy that there is not
relation({ left: infantDeaths, operator: 'equal', right: liveBirths, whenMissing: 'skip' });
// @ts-expect-error a drop-out is held to something
dropOut({ from: liveBirths, to: infantDeaths });
// @ts-expect-error data say everything
export const unsaid = { left: infantDeaths, operator: 'less', right: liveBirths } as const satisfies Relation;
// @ts-expect-error data misspell nothing either
export const misspelt = { ...usual, left: infantDeaths, operator: 'less', right: 'births' } as const satisfies Relation;
