import { z } from 'zod';
import { recordKinds } from '../model/column.js';
import type { Condition } from '../model/condition.js';
import type { Indicator, Population, Target } from '../model/indicator.js';
import type { Measure } from '../model/measure.js';
import { dateSchema, exactSchema, nameSchema, unitSchema } from './values.js';

// Checked but kept as written: a definition that comes back has the fingerprint that it went out with.
const asWritten = <Of extends string | number>(of: z.ZodType<Of>) =>
  of.refine((value) => exactSchema.safeParse(value).success, {
    error: 'should be a whole number or decimal text, "12.50"',
  });
const exactText = asWritten(z.string());
const exactNumber = asWritten(z.union([z.string(), z.number()]));

const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, { error: 'an id is camelCase, such as infantDeaths' });
const column = z.string().min(1);
const age = z.union([z.strictObject({ years: z.int().min(0) }), z.strictObject({ days: z.int().min(0) })]);

/** A question put to a row, or several with `all`, `any` and `not`. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ is: z.tuple([column, z.union([z.boolean(), z.string()])]) }),
      z.strictObject({ oneOf: z.tuple([column], z.string()) }),
      z.strictObject({ atLeast: z.tuple([column, exactNumber]) }),
      z.strictObject({ atMost: z.tuple([column, exactNumber]) }),
      z.strictObject({ during: column }),
      z.strictObject({ byEnd: column }),
      z.strictObject({
        aged: z.strictObject({ since: column, at: column, atLeast: age.exactOptional(), below: age.exactOptional() }),
      }),
      z.strictObject({ known: column }),
      z.strictObject({ all: z.array(conditionSchema) }),
      z.strictObject({ any: z.array(conditionSchema) }),
      z.strictObject({ not: conditionSchema }),
      z.strictObject({ everyMember: members }),
      z.strictObject({ someMember: members }),
      z.strictObject({
        total: z.strictObject({
          of: column,
          atLeast: z.strictObject({ times: exactText, of: column }),
          among: conditionSchema.exactOptional(),
        }),
      }),
    ],
    {
      error:
        'a condition asks just one of is, oneOf, atLeast, atMost, during, byEnd, aged, known, all, any, not, everyMember, someMember, total',
    },
  ),
) as z.ZodType<Condition>;

const members = z.lazy(() => z.strictObject({ are: conditionSchema, among: conditionSchema.exactOptional() }));

/** A measure of a user's own. */
export const measureSchema: z.ZodType<Measure> = z.strictObject({
  id,
  name: nameSchema,
  aliases: z.array(z.string()).exactOptional(),
  meaning: nameSchema.exactOptional(),
  unit: unitSchema,
  of: z.enum(recordKinds),
  where: conditionSchema.exactOptional(),
  sum: column.exactOptional(),
  overTime: z.enum(['flow', 'stock', 'mean']),
  partOf: z.array(id).exactOptional(),
  usuallyPartOf: z.array(id).exactOptional(),
  sumOf: z.array(id).exactOptional(),
  additive: z.literal(false).exactOptional(),
  lag: z.strictObject({ years: z.int().min(1) }).exactOptional(),
});

const term = z.union([
  measureSchema,
  z.strictObject({
    times: exactText.exactOptional(),
    over: z
      .string()
      .regex(/^[1-9]\d*$/)
      .exactOptional(),
    of: measureSchema,
    unit: unitSchema.exactOptional(),
  }),
]);

const amount = z.union(
  [measureSchema, z.strictObject({ plus: z.array(term).min(1), minus: z.array(term).exactOptional() })],
  {
    error: 'should be a measure, or { plus: […], minus: […] }',
  },
);

const sourceSchema = z.strictObject({
  title: z.string().min(1),
  number: z.string().exactOptional(),
  year: z.int().exactOptional(),
  verified: z.boolean(),
  note: z.string().exactOptional(),
});
const effective = z.strictObject({ from: dateSchema.exactOptional(), to: dateSchema.exactOptional() });

const example = z.union([
  z.strictObject({
    given: z.record(z.string(), exactNumber),
    gives: z.string(),
    source: z.string(),
    population: z.string().exactOptional(),
    written: z.string().exactOptional(),
  }),
  z.strictObject({ states: z.string(), source: z.string(), written: z.string().exactOptional() }),
]);

/** An indicator of a user's own; its examples are not optional. */
export const indicatorSchema: z.ZodType<Indicator> = z.strictObject({
  id,
  name: nameSchema,
  aliases: z.array(z.string()).exactOptional(),
  meaning: nameSchema,
  kind: z.enum(['proportion', 'ratio', 'rate', 'mean', 'count', 'amount', 'reported']),
  unit: unitSchema,
  numerator: amount,
  denominator: amount.nullable(),
  bound: z.enum(['hard', 'soft', 'none']),
  better: z.enum(['higher', 'lower', 'neither']),
  basis: z.enum(['cohort', 'survey', 'lifeTable']).exactOptional(),
  aggregation: z.enum(['pool', 'survey', 'recalculate', 'none']),
  plausible: z.strictObject({ from: exactText, to: exactText }).exactOptional(),
  rare: z.boolean().exactOptional(),
  method: z.literal('lifeTable').exactOptional(),
  effective: effective.exactOptional(),
  replaces: id.exactOptional(),
  within: z
    .array(
      z.strictObject({ population: id, names: z.tuple([z.string()], z.string()), note: z.string().exactOptional() }),
    )
    .exactOptional(),
  source: sourceSchema,
  note: nameSchema.exactOptional(),
  examples: z.tuple([example], example),
}) as unknown as z.ZodType<Indicator>;

/** A population of a user's own. */
export const populationSchema = z.strictObject({
  id,
  name: nameSchema,
  aliases: z.array(z.string()).exactOptional(),
  where: z.partialRecord(z.enum(recordKinds), conditionSchema),
  partOf: z.array(id).exactOptional(),
  note: nameSchema.exactOptional(),
}) as unknown as z.ZodType<Population>;

/** A target of a user's own. */
export const targetSchema: z.ZodType<Target> = z.strictObject({
  id,
  name: nameSchema,
  indicator: id,
  population: id.exactOptional(),
  must: z.enum(['be at least', 'be at most']),
  value: exactText,
  effective,
  place: z.string().exactOptional(),
  source: sourceSchema,
});
