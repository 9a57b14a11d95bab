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
  return { ...(from === undefined ? {} : { from }), ...(codes === undefined ? {} : { codes }) };
}
