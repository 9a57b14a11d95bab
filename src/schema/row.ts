import { z } from 'zod';
import type { Column, ColumnType, RecordDictionary, RecordKind } from '../model/column.js';
import { records } from '../model/records/index.js';
import { dateSchema, placeSchema } from './values.js';

const absent = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

const cells: { readonly [Type in ColumnType]: (column: Column) => z.ZodType } = {
  key: () => z.union([z.string(), z.int()]).transform(String),
  place: () => placeSchema,
  flag: () => z.boolean({ error: 'should be true or false' }),
  code: ({ codes }) =>
    codes === undefined
      ? z.string()
      : z.enum(Object.keys(codes) as [string, ...string[]], {
          error: `should be one of ${Object.keys(codes).join(', ')}`,
        }),
  date: () => dateSchema,
  count: () => z.int({ error: 'should be a whole number from 0' }).min(0, { error: 'should be a whole number from 0' }),
  money: () =>
    z.union([z.string().regex(/^-?\d{1,18}(\.\d{1,2})?$/), z.int().transform(String)], {
      error: 'should be yuan as text, "1234.50": a float is not exact',
    }),
  decimal: () =>
    z.union([z.string().regex(/^-?\d{1,40}(\.\d{1,40})?$/), z.int().transform(String)], {
      error: 'should be decimal text, "12.5"',
    }),
};

/**
 * A row of a kind of record, as a form or a service receives it; any column may be left out, empty or `null`, which is missing.
 *
 * Columns that the record dictionary lacks are refused by name.
 *
 * @example
 * rowSchema('birth').parse({ born: '2019-03-01', live: true, weight: 3200 });
 */
export function rowSchema(
  of: RecordKind,
  { records: dictionary = records }: { readonly records?: RecordDictionary } = {},
): z.ZodType<Readonly<Record<string, unknown>>> {
  const shape = Object.fromEntries(
    Object.entries(dictionary[of]).map(([key, column]) => [
      key,
      z
        .preprocess(absent, cells[column.type](column).nullable())
        .optional()
        .meta({ title: column.name.zh, description: column.name.en }),
    ]),
  );
  return z.strictObject(shape);
}
