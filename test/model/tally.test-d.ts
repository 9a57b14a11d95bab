import type { Counts, persons } from 'permille';
import type { mean, men, paid, pairs } from './made-up.js';

interface Share {
  readonly numerator: {
    readonly plus: readonly [
      typeof men,
      { readonly times: '2'; readonly of: typeof pairs; readonly unit: typeof persons },
    ];
  };
  readonly denominator: typeof mean;
}

export const counts: readonly Counts<Share>[] = [
  { men: 1, pairs: 2n, mean: '3.5' },
  { men: { yes: 1, unknown: 2 }, pairs: { missing: 'not-reported' }, mean: 3 },
  // @ts-expect-error a measure is missing
  { men: 1, mean: 3 },
  // @ts-expect-error a measure is misspelt
  { men: 1, pairz: 2, mean: 3 },
  // @ts-expect-error a count is no text
  { men: '1', pairs: 2, mean: 3 },
  // @ts-expect-error a count with unknown rows says how many
  { men: { yes: 1 }, pairs: 2, mean: 3 },
  // @ts-expect-error no reason of that name
  { men: { missing: 'forgotten' }, pairs: 2, mean: 3 },
  // @ts-expect-error missing is not null
  { men: null, pairs: 2, mean: 3 },
];

interface Spending {
  readonly numerator: typeof paid;
  readonly denominator: null;
}

export const money: readonly Counts<Spending>[] = [
  { paid: '1293.89' },
  { paid: 1293n },
  { paid: { yes: '1293.89', unknown: 2 } },
  // @ts-expect-error a float is not money
  { paid: 1293.89 },
  // @ts-expect-error nor is a whole number, lest it come of floats
  { paid: { yes: 1293, unknown: 2 } },
  // @ts-expect-error text that is no number
  { paid: '1,293.89' },
];
