import { z } from 'zod';

/** A schema as JSON Schema (draft 2020-12) of what it accepts, for other languages; checks that JSON Schema cannot say are left out. */
export const toJsonSchema = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
