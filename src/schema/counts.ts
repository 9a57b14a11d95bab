import { z } from 'zod';
import { type Indicator, measuresOf } from '../model/indicator.js';
import { isMoney, type Measure } from '../model/measure.js';
import type { Counted, Counts, Missing, TallyRow } from '../model/tally.js';
import type { Exact } from '../value/decimal.js';
import { exactSchema, periodSchema } from './values.js';

const whyMissing = z.enum(['not-reported', 'not-applicable', 'not-collected']);

/** A count that is not there, and why. */
export const missingSchema = z.strictObject({ missing: whyMissing });

const said = (measure: Measure): string => `${measure.name.zh} (${measure.name.en})`;

/** What a measure's count may be, with messages that name it. */
export function countSchema(measure: Measure): z.ZodType<Exact | Counted<Exact> | Missing> {
  const number = isMoney(measure) ? money(measure) : measure.sum === undefined ? rows(measure) : exactSchema;
  return z.union([number, z.strictObject({ yes: number, unknown: z.int().min(0) }), missingSchema], {
    error: (issue) =>
      issue.input === undefined
        ? `${said(measure)} is missing; if it is not known give { "missing": "not-reported" }`
        : isMoney(measure)
          ? `${said(measure)} should be yuan as text, "1234.50": a float is not exact`
          : `${said(measure)} should be a whole number from 0`,
  });
}

const rows = (measure: Measure) =>
  exactSchema.refine((value) => /^\d+$/.test(value), { error: `${said(measure)} should be a whole number from 0` });

const money = (measure: Measure) =>
  z
    .union([z.string().regex(/^-?\d{1,18}(\.\d{1,2})?$/), z.bigint(), z.int()], {
      error: `${said(measure)} should be yuan as text, "1234.50"`,
    })
    .pipe(exactSchema);

/**
 * The counts that an indicator needs, as a form or a service receives them.
 *
 * @example
 * countsSchema(infantMortalityRate).parse({ infantDeaths: 9, liveBirths: 2098 }); // { infantDeaths: '9', liveBirths: '2098' }
 */
export function countsSchema<const Of extends Indicator>(indicator: Of): z.ZodType<Counts<Of>> {
  const shape = Object.fromEntries(measuresOf(indicator).map((measure) => [measure.id, countSchema(measure)]));
  // The shape has just the keys that the type names; zod cannot know it.
  return z.strictObject(shape) as unknown as z.ZodType<Counts<Of>>;
}

/** A tally of the measures that some indicators need. */
export function tallySchema(indicators: readonly Indicator[]): z.ZodType<readonly TallyRow[]> {
  const measures = new Map(indicators.flatMap(measuresOf).map((measure) => [measure.id, measure] as const));
  const counts = z.object(Object.fromEntries([...measures].map(([id, measure]) => [id, countSchema(measure)])));
  return z.array(
    z.object({
      place: z.string().nullable().exactOptional(),
      period: periodSchema,
      population: z.string().default('everyone'),
      by: z.record(z.string(), z.string().nullable()).default({}),
      counts,
    }),
  );
}
