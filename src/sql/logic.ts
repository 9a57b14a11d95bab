/** A logical expression of SQL, in three values, that can be printed on one line or on many. */
export type Sql =
  | { readonly leaf: string }
  | { readonly join: 'AND' | 'OR'; readonly parts: readonly Sql[] }
  | { readonly not: Sql };

export const leaf = (text: string): Sql => ({ leaf: text });

/** Kleene and, which is SQL's. */
export const all = (parts: readonly Sql[]): Sql => joined('AND', 'TRUE', parts);

/** Kleene or, which is SQL's. */
export const any = (parts: readonly Sql[]): Sql => joined('OR', 'FALSE', parts);

export const not = (part: Sql): Sql => ('not' in part ? part.not : { not: part });

function joined(join: 'AND' | 'OR', empty: string, parts: readonly Sql[]): Sql {
  const flat = parts
    .flatMap((part) => ('join' in part && part.join === join ? part.parts : [part]))
    .filter((part) => !('leaf' in part && part.leaf === empty));
  const [only] = flat;
  return only === undefined ? leaf(empty) : flat.length === 1 ? only : { join, parts: flat };
}

const width = 100;

/** An expression as text; beyond a line's width each part has its own. */
export function print(sql: Sql, indent = ''): string {
  const line = oneLine(sql);
  if (indent.length + line.length <= width || 'leaf' in sql) return line;
  if ('not' in sql) return `NOT (\n${indent}  ${print(sql.not, `${indent}  `)}\n${indent})`;
  return sql.parts
    .map((part) => ('join' in part ? `(\n${indent}  ${print(part, `${indent}  `)}\n${indent})` : print(part, indent)))
    .join(`\n${indent}${sql.join} `);
}

function oneLine(sql: Sql): string {
  if ('leaf' in sql) return sql.leaf;
  if ('not' in sql) return `NOT (${oneLine(sql.not)})`;
  return sql.parts.map((part) => ('join' in part ? `(${oneLine(part)})` : oneLine(part))).join(` ${sql.join} `);
}
