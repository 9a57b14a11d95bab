import { figureError } from '../error.js';
import { type Exact, exact, fixed, type Numeric, product } from './decimal.js';
import { over, type Ratio, times } from './ratio.js';
import { gbt8170, halfUp, round } from './round.js';
import { type Unit, type UnitId, units } from './unit.js';

/** How a written number is meant: as it stands, or hedged. */
export type Qualifier = 'exact' | 'approx' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'redacted';

/**
 * A number as somebody wrote it: `172.12万人` has the value 1721200, two places and the scale 10000.
 *
 * `value` is in the unit as printed: 41.67 for `41.67%`.
 */
export interface Stated {
  readonly value: Exact;
  readonly places: number;
  readonly scale: Exact;
  readonly unit?: UnitId;
  readonly qualifier?: Qualifier;
}

/** Words that multiply the number before them, and by how much. */
export const scaleWords = {
  '': '1',
  千: '1000',
  万: '10000',
  亿: '100000000',
  万亿: '1000000000000',
  thousand: '1000',
  million: '1000000',
  billion: '1000000000',
} as const satisfies Record<string, Exact>;

const form =
  /^([+\-−]?)(\d{1,3}(?:,\d{3})+|\d{1,60})(?:\.(\d{1,40}))?( ?(?:万亿|亿|[万千](?!分[之点])|thousand|million|billion)|)(.{0,40})$/u;

const waysOf = (unit: Unit<UnitId>): readonly string[] =>
  [unit.symbol.zh, unit.symbol.en, ...unit.written.zh, ...unit.written.en]
    .filter((way) => way !== '')
    .map((way) => way.normalize('NFKC'));

let symbols: ReadonlyMap<string, UnitId> | undefined;

// Made when first asked for: made on import, it would hold every unit in every bundle.
function unitWritten(symbol: string): UnitId | undefined {
  symbols ??= new Map(
    (Object.values(units) as readonly Unit<UnitId>[])
      .flatMap((unit) => waysOf(unit).map((way) => [way, unit.id] as const))
      .reverse(),
  );
  return symbols.get(symbol);
}

const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/** One form for full-width and other compatible characters; none if it would make digits of marks: 172² is not 1722. */
function compatible(text: string): string | undefined {
  const same = text.normalize('NFKC').trim();
  return digitsIn(same) === digitsIn(text) ? same : undefined;
}

/**
 * Reads a number as written, keeping its places and its scale.
 *
 * @param unit what it is stated in, when the text does not say or could say two things (`分` is minutes and points)
 * @throws `PermilleError` `bad-written`
 * @example
 * stated('172.12万人'); // { value: '1721200', places: 2, scale: '10000', unit: 'persons' }
 */
export function stated(text: string, unit?: UnitId): Stated {
  const match = text.length > 160 ? null : form.exec(compatible(text) ?? '');
  if (match === null)
    throw figureError('bad-written', { text: text.slice(0, 40), why: 'it should be like 12.50, 41.67% or 172.12万人' });
  const [, sign = '', whole = '', decimals = '', scaleName = '', rest = ''] = match;
  const scale = scaleWords[scaleName.trim() as keyof typeof scaleWords];
  const symbol = rest.trim();
  const hinted = symbol === '' || (unit !== undefined && waysOf(units[unit]).includes(symbol));
  const read = hinted ? unit : unitWritten(symbol);
  if (symbol !== '' && read === undefined)
    throw figureError('bad-written', { text, why: `"${symbol}" is not a unit it knows` });
  const digits = `${whole.replaceAll(',', '')}.${decimals || '0'}`;
  const value = product(sign === '' || sign === '+' ? digits : `-${digits}`, scale);
  return { value, places: decimals.length, scale, ...(read === undefined ? {} : { unit: read }) };
}

/** The printed value as an exact ratio in base units: `41.67%` is 41.67 over 100. */
export const statedRatio = (written: Stated): Ratio => over(written.value, worthOf(written));

const worthOf = (written: Stated): Exact => (written.unit === undefined ? '1' : units[written.unit].worth);

/**
 * Whether an exact value could have been written so: rounded to the written places by `halfUp` or by `gbt8170`, it prints
 * the written digits. There is no epsilon.
 *
 * A written number with a unit stands for its worth: `12.49‰` is compared with 0.01249.
 *
 * @example
 * agrees(stated('12.49'), '12.494'); // true
 * @example
 * agrees(stated('12.50'), '12.494'); // false
 */
export function agrees(written: Stated, value: Ratio | Numeric): boolean {
  const printed = over(times(value, worthOf(written)), written.scale);
  return [halfUp, gbt8170].some((rounding) => round(printed, written.places, rounding) === shown(written));
}

/** The digits of a written number as they stand before its scale and unit: `172.12` of `172.12万人`. */
export const shown = ({ value, scale, places }: Stated): string =>
  round({ numerator: value, denominator: scale }, places);

/** The exact values that print a written number: between two ends, each with or without itself. In base units. */
export interface Interval {
  readonly from: Ratio;
  readonly to: Ratio;
  readonly fromIncluded: boolean;
  readonly toIncluded: boolean;
}

/**
 * All values that could have been written so (see `agrees`), in base units.
 *
 * Of a positive number the lower end always belongs (四舍五入 rounds it up), the upper one only when the last digit is
 * even (GB/T 8170 rounds it down).
 *
 * @example
 * printsAs(stated('74%')); // { from: { numerator: '147', denominator: '200' }, to: { numerator: '149', denominator: '200' }, fromIncluded: true, toIncluded: true }
 */
export function printsAs(written: Stated): Interval {
  const digits = BigInt(shown(written).replace('.', ''));
  const even = digits % 2n === 0n;
  const end = (step: bigint): Ratio =>
    over(times(fixed(digits * 10n + step, written.places + 1), written.scale), worthOf(written));
  return { from: end(-5n), to: end(5n), fromIncluded: digits > 0n || even, toIncluded: digits < 0n || even };
}

/**
 * An exact ratio as a written number: rounded once, with its places kept.
 *
 * @throws `PermilleError` `zero-denominator`, `bad-places`
 */
export function writtenAs(value: Ratio, unit: UnitId, places: number, scale: Exact = '1'): Stated {
  const digits = round(over(times(value, units[unit].worth), scale), places);
  return { value: product(digits, scale), places, scale: exact(scale), unit };
}
