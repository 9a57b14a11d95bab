import type { DecodedArray, SchemaElement } from 'hyparquet';
import type { Piece } from '../columns/cells.js';
import type { Kind } from './kind.js';
import { cellsFrom } from './pages.js';
import { textFrom, type Values, valuesFromBytes, valuesFromWholes } from './values.js';

/** A schema in which a column says only how it is written, not what it means: its values then come as they are. */
export const plainSchema = (schema: readonly SchemaElement[], name: string): SchemaElement[] =>
  schema.map((element) => {
    if (element.name !== name) return element;
    const { converted_type: _, logical_type: __, scale: ___, precision: ____, ...plain } = element;
    return plain;
  });

/** A column's values, read as they are written, as one piece. */
export function pieceOfValues(values: DecodedArray, kind: Kind, { type, type_length = 0 }: SchemaElement): Piece {
  const cells: readonly unknown[] = Array.from(values as readonly unknown[]);
  if (type === 'BOOLEAN') return { cells: { form: 'cells', values: cells }, length: cells.length };
  const valid = Uint8Array.from(cells, (cell) => +(cell !== null && cell !== undefined));
  const there = cells.filter((_, row) => valid[row] === 1);
  const hasGaps = there.length < cells.length;
  const made = valuesOf(there, type, kind);
  return {
    cells: cellsFrom(made, { type: type ?? '', length: type_length, kind }, hasGaps ? valid : undefined),
    length: cells.length,
  };
}

function valuesOf(there: readonly unknown[], type: string | undefined, kind: Kind): Values {
  if (kind.is === 'text') return there.map((bytes) => textFrom(bytes as Uint8Array, 0, (bytes as Uint8Array).length));
  if (kind.is === 'decimal') return valuesFromBytes(there as readonly Uint8Array[]);
  if (kind.is === 'float') return Float64Array.from(there as readonly number[]);
  const isSigned = kind.is !== 'whole' || kind.signed === 'signed';
  if (type === 'INT32')
    return isSigned
      ? Int32Array.from(there as readonly number[])
      : Uint32Array.from(there as readonly number[], (value) => value >>> 0);
  return valuesFromWholes(there as readonly bigint[], kind);
}
