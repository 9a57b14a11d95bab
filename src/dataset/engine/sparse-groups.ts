/** Groups numbered as they turn up, by a key that is a whole number. */
export interface SparseGroups {
  /** The group of each row. */
  readonly number: (rows: number, keyOf: (row: number) => number) => Int32Array<ArrayBuffer>;
  readonly keyOf: (group: number) => number;
  readonly size: () => number;
  /** Forgets all groups: keys are about to mean something else. */
  readonly forget: () => void;
}

/** No groups yet. */
export function sparseGroups(): SparseGroups {
  const numbers = new Map<number, number>();
  const keys: number[] = [];
  return {
    number: (rows, keyOf) => {
      const found = new Int32Array(rows);
      for (let row = 0; row < rows; row += 1) {
        const key = keyOf(row);
        const before = numbers.get(key) ?? keys.push(key) - 1;
        numbers.set(key, before);
        found[row] = before;
      }
      return found;
    },
    keyOf: (group) => keys[group] ?? 0,
    size: () => keys.length,
    forget: () => {
      numbers.clear();
      keys.length = 0;
    },
  };
}
