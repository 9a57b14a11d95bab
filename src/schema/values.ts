import { z } from 'zod';
import { figureError, PermilleError } from '../error.js';
import { isDate } from '../value/date.js';
import { type Exact, exact } from '../value/decimal.js';
import { between, cumulative, month, type Period, year } from '../value/period.js';
import { isPlaceCode } from '../value/place.js';
import { type Stated, scaleWords, stated } from '../value/stated.js';
import { type Unit, type UnitId, units } from '../value/unit.js';

/** What a `PermilleError` says, as an issue of the schema that met it; other errors go on. */
export function attempt<Result>(context: z.RefinementCtx, work: () => Result, path: string[] = []): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PermilleError)) throw error;
    context.addIssue({ code: 'custom', path, message: error.message });
    return z.NEVER;
  }
}

/** A whole number, a bigint or plain decimal text, as canonical decimal text. */
export const exactSchema = z
  .union([z.string(), z.number(), z.bigint()], { error: 'should be a whole number or decimal text, "12.50"' })
  .transform((value, context): Exact => attempt(context, () => exact(value)));

/** A civil date that exists, `2019-01-05`. */
export const dateSchema = z.string().refine(isDate, { error: 'should be a date that exists, 2019-01-05' });

/** A place code of six digits (GB/T 2260) or twelve; `null` where it is unknown. */
export const placeSchema = z
  .string()
  .refine(isPlaceCode, { error: 'should be a place code of six digits (GB/T 2260) or twelve' });

const monthly = /^(\d{4})-(\d{2})$/;
const toMonth = /^(\d{4})-01\.\.(\d{2})$/;

function named(text: string): Period {
  const [, months = '', last = ''] = monthly.exec(text) ?? [];
  if (months !== '') return month(Number(months), Number(last));
  const [, of = '', to = ''] = toMonth.exec(text) ?? [];
  if (of !== '') return cumulative(Number(of), Number(to));
  if (/^\d{4}$/.test(text)) return year(Number(text));
  const [from = '', end = '', ...more] = text.split('/');
  if (more.length > 0 || end === '')
    throw figureError('bad-period', {
      given: text,
      why: 'write 2019, 2019-09, 2019-01..09 or 2018-10-01/2019-09-30',
    });
  return between(from, end);
}

/** A period: two dates, a year, or text such as `2019`, `2019-09`, `2019-01..09` (cumulative) and `2018-10-01/2019-09-30`. */
export const periodSchema = z
  .union([z.object({ from: dateSchema, to: dateSchema }), z.number().int(), z.string()], {
    error: 'should be a year, 2019-09, or { from, to }',
  })
  .transform(
    (given, context): Period =>
      attempt(context, () =>
        typeof given === 'object'
          ? between(given.from, given.to)
          : typeof given === 'number'
            ? year(given)
            : named(given),
      ),
  );

/** A unit, by id or whole. */
export const unitSchema = z
  .union([z.string(), z.object({ id: z.string() })])
  .transform((given, context): Unit<UnitId> => {
    const id = typeof given === 'string' ? given : given.id;
    if (Object.hasOwn(units, id)) return units[id as UnitId];
    context.addIssue({
      code: 'custom',
      message: `there is no unit "${id}"; there are ${Object.keys(units).join(', ')}`,
    });
    return z.NEVER;
  });

const scales = [...new Set(Object.values(scaleWords))];
const unitIds = Object.keys(units) as [UnitId, ...UnitId[]];

/** A number as written: text such as `172.12万人`, or its parts. */
export const statedSchema = z
  .union([
    z.string(),
    z.object({
      value: exactSchema,
      places: z.int().min(0).max(40),
      scale: z.enum(scales, { error: `should be one of ${scales.join(', ')}` }),
      unit: z.enum(unitIds).optional(),
      qualifier: z
        .enum(['exact', 'approx', 'at-least', 'more-than', 'at-most', 'less-than', 'range', 'redacted'])
        .optional(),
    }),
  ])
  .transform((given, context): Stated => {
    if (typeof given === 'string') return attempt(context, () => stated(given));
    const { unit, qualifier, ...rest } = given;
    return { ...rest, ...(unit === undefined ? {} : { unit }), ...(qualifier === undefined ? {} : { qualifier }) };
  });

/** A name in Chinese and in English. */
export const nameSchema = z.object({ zh: z.string().min(1), en: z.string().min(1) });
