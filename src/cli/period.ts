import { fileError } from '../error.js';
import { periodSchema } from '../schema/index.js';
import type { Period } from '../value/period.js';

/**
 * The period that `--year` or `--period` asks for.
 *
 * @throws `PermilleError` `bad-request` when neither or both are given, or it cannot be read
 */
export function asked({ year, period }: { readonly year?: string; readonly period?: string }): Period {
  const given = period ?? year;
  if (given === undefined)
    throw fileError('bad-request', { why: 'which period? give --year 2019 or --period 2018-10-01/2019-09-30' });
  if (period !== undefined && year !== undefined)
    throw fileError('bad-request', { why: 'give --year or --period, not both' });
  const read = periodSchema.safeParse(given);
  if (read.success) return read.data;
  throw fileError('bad-request', {
    why: `${period === undefined ? '--year' : '--period'}: ${read.error.issues[0]?.message ?? 'not a period'}`,
  });
}
