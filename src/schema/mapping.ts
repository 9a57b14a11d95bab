import { z } from 'zod';
import { recordKinds } from '../model/column.js';

/** How the columns of a file map onto the record dictionary, as `permille init` proposes it and `fromCsv` takes it. */
export const mappingSchema = z.strictObject({
  of: z.enum(recordKinds),
  columns: z.record(
    z.string(),
    z.union([
      z.string(),
      z.strictObject({
        from: z.string().exactOptional(),
        codes: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])).exactOptional(),
        format: z.string().exactOptional(),
        places: z.enum(['statistical', 'own']).exactOptional(),
      }),
    ]),
  ),
  encoding: z.enum(['auto', 'utf-8', 'gb18030']).exactOptional(),
  delimiter: z.string().length(1).exactOptional(),
});
