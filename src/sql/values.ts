import { fileError } from '../error.js';
import type { Dialect, ValueType } from './dialect.js';

/** How values stand in a query: marked, and handed over beside it; or written into it, checked and in quotes. */
export type ValueStyle = 'parameters' | 'literals';

/** The values of a query, each text once. */
export interface Values {
  /** A value as SQL. */
  readonly put: (value: string, type: ValueType) => string;
  readonly parameters: readonly string[];
}

/** No values yet. */
export function values(dialect: Dialect, style: ValueStyle): Values {
  const parameters: string[] = [];
  const marked = (value: string): string => {
    const before = parameters.indexOf(value);
    return dialect.marker(before < 0 ? parameters.push(value) : before + 1);
  };
  return {
    parameters,
    put: (value, type) => {
      const text = dialect.text(value);
      if (text === undefined)
        throw fileError('bad-request', { why: `${dialect.name} cannot hold the text ${JSON.stringify(value)}` });
      const held = style === 'parameters' ? marked(value) : text;
      return `CAST(${held} AS ${typeof type === 'object' ? numberType(value, type, dialect) : dialect.types[type]})`;
    },
  };
}

/** A type that a number fits in; columns are compared as they are with one that is no wider than they. */
function numberType(value: string, { decimals }: { readonly decimals: number }, { types, decimal }: Dialect): string {
  const isShort = value.replace(/[-.]/g, '').length <= 18;
  return isShort && decimals === 0 ? types.whole : decimal(decimals, isShort ? 18 : undefined);
}

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
