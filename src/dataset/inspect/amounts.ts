import { powerOfTen, type Scaled, scaled } from '../../value/decimal.js';
import { amountAt, type Batch, type HeldColumn, isSet } from '../batch.js';
import { broken, holds, type Judge, unknown } from './work.js';

type Whole = Extract<HeldColumn, { type: 'count' | 'money' }>;

/** The judge of amounts whose sum is not more than another. */
export const amountsJudge = (parts: readonly string[], whole: string): Judge => ({
  judge: (batch, verdicts) => {
    const held = [...parts, whole].flatMap((key) => batch.columns.get(key) ?? []);
    if (held.length <= parts.length) verdicts.fill(unknown, 0, batch.length);
    else if (isPlain(held)) judgePlain(batch, held, verdicts);
    else judgeExactly(batch, held, verdicts);
  },
});

/** Whether all are of one unit and held in 32 bits, so that no sum of theirs is beyond a double. */
const isPlain = (held: readonly HeldColumn[]): held is readonly Whole[] =>
  held.every((column) => column.type === held[0]?.type && 'wide' in column && column.wide.size === 0);

function judgePlain({ length, words }: Batch, held: readonly Whole[], verdicts: Uint8Array): void {
  const last = held.length - 1;
  const sums = new Float64Array(length);
  verdicts.fill(holds, 0, length);
  for (const [at, { known, values }] of held.entries()) {
    const word = words[known >> 5] as Int32Array;
    const bit = known & 31;
    const sign = at === last ? -1 : 1;
    for (let row = 0; row < length; row += 1) {
      sums[row] = (sums[row] as number) + sign * (values[row] as number);
      verdicts[row] = (verdicts[row] as number) | ((~((word[row] as number) >>> bit) & 1) << 1);
    }
  }
  for (let row = 0; row < length; row += 1)
    if (verdicts[row] === holds && (sums[row] as number) > 0) verdicts[row] = broken;
}

function judgeExactly({ length, words }: Batch, held: readonly HeldColumn[], verdicts: Uint8Array): void {
  for (let row = 0; row < length; row += 1) {
    const amounts = held.flatMap((column) => exactAt(words, column, row) ?? []);
    const whole = amounts.pop();
    if (whole === undefined || amounts.length + 1 < held.length) verdicts[row] = unknown;
    else verdicts[row] = isMore(amounts, whole) ? broken : holds;
  }
}

function exactAt(words: Batch['words'], column: HeldColumn, row: number): Scaled | undefined {
  if (!isSet(words, column.known, row)) return undefined;
  const amount = amountAt(words, column, row);
  if (amount === undefined) return undefined;
  return typeof amount === 'string'
    ? scaled(amount)
    : { digits: BigInt(amount), places: column.type === 'money' ? 2 : 0 };
}

function isMore(parts: readonly Scaled[], whole: Scaled): boolean {
  const places = Math.max(whole.places, ...parts.map((part) => part.places));
  const at = ({ digits, places: own }: Scaled): bigint => digits * powerOfTen(places - own);
  return parts.reduce((sum, part) => sum + at(part), 0n) > at(whole);
}
