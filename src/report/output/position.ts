/** Where a character stands: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const breaks = /\r\n?|\n/g;

/** Lines and columns of places in a text; a line ends as editors have it. */
export function positionsIn(text: string): (index: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(breaks), ({ 0: { length }, index }) => index + length)];
  return (index) => {
    let [first, last] = [0, starts.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((starts[middle] ?? 0) <= index) first = middle;
      else last = middle - 1;
    }
    return { line: first + 1, column: index - (starts[first] ?? 0) + 1 };
  };
}

/** A place as editors and terminals know it: `3:12`. */
export const placed = ({ line, column }: Position): string => `${line}:${column}`;
