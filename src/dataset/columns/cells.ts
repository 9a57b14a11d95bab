import { rawText } from '../batcher.js';
import { BadCell } from '../cell.js';

/** Arrays of numbers that JavaScript has. */
export type Numbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array;

/** Which cells are there: by byte (0 is missing), or by bit as Arrow has it, the lowest first. All are if left out. */
export type Valid = { readonly bytes: Uint8Array } | { readonly bits: Uint8Array; readonly from: number };

/**
 * Some cells of a column: as a caller has them, numbers (of `scale` decimals), days since 1970-01-01, bits (the lowest first), or places
 * in a list of the values there are.
 */
export type Cells =
  | { readonly form: 'cells'; readonly values: ArrayLike<unknown>; readonly valid?: undefined }
  | { readonly form: 'numbers'; readonly values: Numbers; readonly scale: number; readonly valid?: Valid | undefined }
  | { readonly form: 'days'; readonly values: Numbers; readonly valid?: Valid | undefined }
  | { readonly form: 'bits'; readonly values: Uint8Array; readonly from: number; readonly valid?: Valid | undefined }
  | {
      readonly form: 'listed';
      readonly values: Numbers;
      readonly texts: readonly unknown[];
      readonly valid?: Valid | undefined;
    };

/** The list of the two answers. */
export const noAndYes: readonly boolean[] = [false, true];

/** Cells, and how many there are. */
export interface Piece {
  readonly cells: Cells;
  readonly length: number;
}

/** Whether a cell is there. */
export function isThere(valid: Valid | undefined, row: number): boolean {
  if (valid === undefined) return true;
  return 'bytes' in valid ? valid.bytes[row] !== 0 : bitAt(valid.bits, valid.from + row) === 1;
}

const bitAt = (bits: Uint8Array, bit: number): number => ((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1;

const valueAt = (cells: Cells, row: number): unknown =>
  cells.form === 'bits' ? bitAt(cells.values, cells.from + row) === 1 : cells.values[row];

/** A cell as it came, for messages. */
export function rawAt(cells: Cells, row: number): unknown {
  if (!isThere(cells.valid, row)) return null;
  const raw = valueAt(cells, row);
  if (cells.form === 'listed') return Object.hasOwn(cells.texts, Number(raw)) ? cells.texts[Number(raw)] : raw;
  return cells.form === 'numbers' && isWhole(raw) ? decimalText(raw, cells.scale) : raw;
}

/** The text of a cell, as its reader takes it; empty is missing. */
export function textOf(cells: Cells, row: number): string | BadCell {
  if (!isThere(cells.valid, row)) return '';
  const raw = valueAt(cells, row);
  if (cells.form === 'cells' || cells.form === 'bits') return rawText(raw);
  if (cells.form === 'days') return dayText(Number(raw)) ?? new BadCell('a day of the years 1000 to 9999');
  if (cells.form === 'numbers') return isWhole(raw) ? decimalText(raw, cells.scale) : rawText(raw);
  if (!Object.hasOwn(cells.texts, Number(raw)))
    return new BadCell(`a place in a list of ${cells.texts.length} values, counted from 0`);
  return rawText(cells.texts[Number(raw)]);
}

const isWhole = (raw: unknown): raw is number | bigint => typeof raw === 'bigint' || Number.isSafeInteger(raw);

/** A whole number of 10^-scale in plain decimals: 1250 of scale 2 is 12.5. */
function decimalText(value: number | bigint, scale: number): string {
  if (scale === 0) return String(value);
  const digits = String(value)
    .replace('-', '')
    .padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`;
}

function dayText(day: number): string | undefined {
  const number = Number.isInteger(day) ? dayNumber(day) : 0;
  if (number < 1000_00_00 || number > 9999_12_31) return undefined;
  return String(number).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** A day since 1970-01-01 as the number 20190105. The year is taken to begin in March, so that a leap day is its last. */
export function dayNumber(day: number): number {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36_524) | 0) - ((ofEra / 146_096) | 0)) / 365) | 0;
  const ofYear = ofEra - (365 * year + ((year / 4) | 0) - ((year / 100) | 0));
  const month = ((5 * ofYear + 2) / 153) | 0;
  const date = ofYear - (((153 * month + 2) / 5) | 0) + 1;
  const isNext = +(month >= 10);
  return (year + era * 400 + isNext) * 10_000 + (month + 3 - 12 * isNext) * 100 + date;
}
