import { fileError } from '../error.js';
import type { Dialect, ValueType } from './dialect.js';

/** How values stand in a query: marked, and handed over beside it; or written into it, checked and in quotes. */
export type ValueStyle = 'parameters' | 'literals';

/** The values of a query, each text once. */
export interface Values {
  /** A value as SQL. */
  readonly put: (value: string, type: ValueType) => string;
  /** Texts as SQL, between commas. */
  readonly list: (texts: readonly string[]) => string;
  readonly parameters: readonly string[];
}

/** No values yet. */
export function values(dialect: Dialect, style: ValueStyle): Values {
  const parameters: string[] = [];
  const places = new Map<string, number>();
  const marked = (value: string): string => {
    const place = places.get(value) ?? parameters.push(value);
    if (place > (dialect.mostParameters ?? place))
      throw fileError('bad-request', {
        why: `${dialect.name} takes ${dialect.mostParameters} values beside a query at most, and this one has more: ask for fewer measures, periods or populations at a time, or have them written into it, values: 'literals'`,
      });
    places.set(value, place);
    return dialect.marker(place);
  };
  const put: Values['put'] = (value, type) => {
    const text = dialect.text(value);
    if (text === undefined)
      throw fileError('bad-request', { why: `${dialect.name} cannot hold the text ${JSON.stringify(value)}` });
    const held = style === 'parameters' ? marked(value) : text;
    return `CAST(${held} AS ${typeof type === 'object' ? numberType(value, type, dialect) : dialect.types[type]})`;
  };
  return { parameters, put, list: (texts) => texts.map((text) => put(text, 'text')).join(', ') };
}

/** A type that a number fits in; columns are compared as they are with one that is no wider than they. */
function numberType(value: string, { decimals }: { readonly decimals: number }, dialect: Dialect): string {
  const { types, decimal, fewDigits } = dialect;
  const digits = digitsOf(value);
  // Of so few digits, a whole number fits in 64 bits with any decimals that it is compared with.
  const isWhole = decimals === 0 && digits <= (fewDigits > 18 ? 9 : 18);
  return isWhole ? types.whole : decimal(decimals, digits <= 18 ? fewDigits : undefined);
}

/** Whether a text is a number in plain decimals. */
export const isNumber = (text: string): boolean => /^-?\d+(?:[.]\d+)?$/.test(text);

/** How many digits a number is written with. */
export const digitsOf = (value: string): number => value.replace(/[-.]/g, '').length;

/**
 * An identifier in quotes.
 *
 * @throws `PermilleError` `bad-request` where the engine cannot hold it
 */
export function quoted(identifier: string, { name, quote }: Dialect): string {
  const text = identifier === '' ? undefined : quote(identifier);
  if (text !== undefined) return text;
  throw fileError('bad-request', {
    why: `${JSON.stringify(identifier)} cannot be the name of a table or column in ${name}`,
  });
}
