/** Names for the columns of a query, none of them twice in any spelling of capitals. */
export type Names = (wanted: string) => string;

const longest = 48;

/** No names yet. */
export function names(): Names {
  const taken = new Set<string>();
  return (wanted) => {
    const plain = wanted.replace(/[^A-Za-z0-9_]+/g, '_').slice(0, longest);
    const base = /^[A-Za-z_]/.test(plain) ? plain : `c_${plain}`;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}_${number}`;
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Expressions under names of their own, each once. */
export interface Named {
  /** Puts an expression under a name like the one wanted, unless it has one. */
  readonly add: (wanted: string, expression: string) => string;
  readonly all: () => readonly { readonly name: string; readonly value: string }[];
}

export function named(names: Names): Named {
  const found = new Map<string, string>();
  return {
    add: (wanted, expression) => {
      const name = found.get(expression) ?? names(wanted);
      found.set(expression, name);
      return name;
    },
    all: () => [...found].map(([value, name]) => ({ name, value })),
  };
}
