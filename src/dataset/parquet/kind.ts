import type { SchemaElement } from 'hyparquet';

/**
 * What the values of a Parquet column are: flags, days since 1970-01-01, whole numbers of 10^-scale (in bytes of either order),
 * texts, points in local time so many to a day.
 */
export type Kind =
  | { readonly is: 'flag' | 'day' | 'text' | 'float' }
  | { readonly is: 'whole'; readonly scale: number; readonly signed: 'signed' | 'unsigned' }
  | { readonly is: 'decimal'; readonly scale: number }
  | { readonly is: 'time'; readonly perDay: bigint };

const perDay = { MILLIS: 86_400_000n, MICROS: 86_400_000_000n, NANOS: 86_400_000_000_000n } as const;

const textual = new Set(['STRING', 'ENUM', 'UTF8']);

/** What a column's values are, or why they cannot be read. */
export function kindOf({ type, converted_type, logical_type, scale }: SchemaElement): Kind | string {
  const means = logical_type?.type ?? converted_type;
  if (type === 'BOOLEAN') return { is: 'flag' };
  if (means === 'DECIMAL') {
    const own = (logical_type?.type === 'DECIMAL' ? logical_type.scale : scale) ?? 0;
    return type === 'INT32' || type === 'INT64'
      ? { is: 'whole', scale: own, signed: 'signed' }
      : { is: 'decimal', scale: own };
  }
  if (means === 'DATE' && type === 'INT32') return { is: 'day' };
  if (logical_type?.type === 'TIMESTAMP')
    return logical_type.isAdjustedToUTC
      ? 'points in time of UTC are no civil dates; write it as DATE'
      : { is: 'time', perDay: perDay[logical_type.unit] };
  if (type === 'DOUBLE' || type === 'FLOAT') return { is: 'float' };
  const isUnsigned =
    converted_type?.startsWith('UINT_') === true || (logical_type?.type === 'INTEGER' && !logical_type.isSigned);
  const isInteger = means === undefined || means === 'INTEGER' || /^U?INT_/.test(means);
  if ((type === 'INT32' || type === 'INT64') && isInteger)
    return { is: 'whole', scale: 0, signed: isUnsigned ? 'unsigned' : 'signed' };
  if (type === 'BYTE_ARRAY' && (means === undefined || textual.has(means))) return { is: 'text' };
  return `${means ?? type} cannot be read as a column; write it as a boolean, whole number, DECIMAL, DATE or STRING`;
}
