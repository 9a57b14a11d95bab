import { z } from 'zod';
import { state } from '../calculate/state.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Figure, StatedFigure } from '../model/figure.js';
import { type Found, lookUp, namesLike } from '../model/look-up.js';
import { units } from '../value/unit.js';
import { missingSchema } from './counts.js';
import { toJsonSchema } from './json-schema.js';
import { attempt, exactSchema, periodSchema, statedSchema, unitSchema } from './values.js';

const about = {
  place: z.string().nullable().exactOptional(),
  period: periodSchema.exactOptional(),
  population: z.string().exactOptional(),
  by: z.record(z.string(), z.string().nullable()).exactOptional(),
  role: z.enum(['actual', 'target', 'standard', 'change']).exactOptional(),
  from: z.string().exactOptional(),
};

const range = z.strictObject({ least: exactSchema.exactOptional(), most: exactSchema.exactOptional() });
const whyMissing = missingSchema.shape.missing;

const unknown = z.object({ rows: z.int().min(0), numerator: range, denominator: range, capped: z.boolean() });

const status = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('known'),
    numerator: exactSchema,
    denominator: exactSchema.refine((value) => value !== '0', {
      error: 'a known figure has a denominator other than 0',
    }),
    unknown: unknown.exactOptional(),
  }),
  z.object({ status: z.literal('stated'), written: statedSchema }),
  z.object({
    status: z.literal('undefined'),
    why: z.literal('zero-denominator'),
    numerator: exactSchema,
    unknown: unknown.exactOptional(),
  }),
  z.object({ status: z.literal('missing'), measures: z.record(z.string(), whyMissing) }),
  z.object({
    status: z.literal('incomplete'),
    reported: z.int().min(0),
    expected: z.int().min(0),
    numerator: exactSchema,
    denominator: exactSchema,
  }),
  z.object({ status: z.literal('suppressed'), rule: z.string() }),
]);

/** A figure in full, as `calculate` gives it and JSON keeps it. */
const whole = z.intersection(
  z.object({
    of: z.union([
      z.strictObject({ indicator: z.string(), fingerprint: z.string().exactOptional() }),
      z.strictObject({ measure: z.string(), fingerprint: z.string().exactOptional() }),
    ]),
    unit: unitSchema,
    ...about,
  }),
  status,
);

/** A figure as people list it: an indicator's or a measure's id or name, and its value as printed. */
const listed = z.strictObject({ figure: z.string(), value: z.union([z.string(), statedSchema]), ...about });

/** Either form; which one is told by its `status`, so that issues speak of that form alone. */
const either = z.unknown().meta({ anyOf: [toJsonSchema(listed), toJsonSchema(whole)] });

/**
 * A figure: in full, or as people list it, `{ "figure": "婴儿死亡率", "value": "4.29‰", "place": "450127", "period": 2019 }`.
 *
 * A name is looked up in the catalogue; one that it lacks, or that could mean two things, is an issue that says so.
 */
export function figureSchema(catalogue: Catalogue): z.ZodType<Figure> {
  const short = listed.transform(({ figure, value, ...rest }, context): Figure => {
    const found = one(lookUp(catalogue, figure));
    if (found === undefined) {
      const like = namesLike(catalogue, figure).slice(0, 5).join(', ');
      context.addIssue({
        code: 'custom',
        path: ['figure'],
        message: `there is no indicator or measure "${figure}"${like === '' ? '' : `; there are ${like}`}`,
      });
      return z.NEVER;
    }
    const population = found.population === undefined ? {} : { population: found.population };
    return attempt(context, () => state(found.indicator ?? found.measure, value, { ...population, ...rest }), [
      'value',
    ]);
  });
  return either.transform((given, context): Figure => {
    const isWhole = typeof given === 'object' && given !== null && 'status' in given;
    const read = isWhole ? whole.safeParse(given) : short.safeParse(given);
    if (read.success) return read.data.status === 'stated' ? printed(read.data) : read.data;
    for (const issue of read.error.issues)
      context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
    return z.NEVER;
  });
}

/** The unit that a figure was printed in is told by the written number. */
function printed<Stated extends Figure & StatedFigure>(figure: Stated): Stated {
  const { written, unit } = figure;
  return written.unit === undefined || written.unit === unit.id
    ? figure
    : { ...figure, printedIn: units[written.unit] };
}

// A name of both an indicator and the measure it counts means the indicator.
const one = (found: readonly Found[]): Found | undefined =>
  found.find(({ indicator }) => indicator !== undefined) ?? found[0];

/** A list of figures, as `permille check` reads it. */
export const figuresSchema = (catalogue: Catalogue): z.ZodType<readonly Figure[]> => z.array(figureSchema(catalogue));
