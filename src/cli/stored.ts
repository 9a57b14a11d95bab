import type { ColumnMapping } from '../dataset/index.js';
import { fileError } from '../error.js';
import type { Column, RecordKind } from '../model/column.js';
import type { StoredColumn } from '../sql/index.js';

/**
 * How a column of a mapping is read by SQL.
 *
 * @throws `PermilleError` `bad-request` for what SQL cannot say
 */
export function storedColumn(of: RecordKind, key: string, column: Column, mapping: ColumnMapping): StoredColumn {
  const { from, codes, format = 'yyyy-MM-dd', places = 'statistical' } = mapping;
  const refuse = (why: string): never => {
    throw fileError('bad-request', { why: `the mapping of ${of}.${key} cannot be said in SQL: ${why}` });
  };
  if (column.type === 'date' && format !== 'yyyy-MM-dd')
    refuse(`dates are stored as dates, or written yyyy-MM-dd, not ${format}`);
  if (places === 'own') refuse('places are statistical codes, not places of your own');
  const found = from === undefined ? {} : { from };
  return codes === undefined ? found : { ...found, codes: codesOf(column, codes, refuse) };
}

type Codes = NonNullable<StoredColumn['codes']>;

function codesOf({ type, codes: own = {} }: Column, codes: Codes, refuse: (why: string) => never): Codes {
  if (type !== 'flag' && type !== 'code') return refuse(`codes are of flags and codes, not of a ${type}`);
  if (Object.values(codes).some((means) => means !== null)) return codes;
  // Codes that say only what is missing leave all others as they are.
  const all = Object.keys(own).map((code) => [code, code] as const);
  return all.length === 0 ? refuse('its codes say what is missing only') : { ...Object.fromEntries(all), ...codes };
}
