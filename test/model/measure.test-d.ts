import { type Amount, persons } from 'permille';
import { men, paid, pairs, places, women } from './made-up.js';

export const amounts = [
  men,
  { plus: [men, women] },
  { plus: [men], minus: [women] },
  { plus: [men, { times: '2', of: pairs, unit: persons }] },
  { plus: [{ over: '12', of: paid }] },
] as const satisfies readonly Amount[];

// @ts-expect-error persons and couples are not added as they are
export const mixed = { plus: [men, pairs] } as const satisfies Amount;
// @ts-expect-error nor is one taken away from the other
export const less = { plus: [men], minus: [places] } as const satisfies Amount;
// @ts-expect-error a weight alone makes no persons of couples
export const weighted = { plus: [men, { times: '2', of: pairs }] } as const satisfies Amount;
// @ts-expect-error sums are flat
export const nested = { plus: [{ plus: [men] }] } as const satisfies Amount;
// @ts-expect-error a weight is exact text
export const float = { plus: [{ times: 0.5, of: men }] } as const satisfies Amount;
