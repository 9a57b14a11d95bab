import type { Stretch } from '../mentions.js';

/** What of a list in order begins at a place or after it, and before another. */
export function beginningIn<Part extends Stretch>(parts: readonly Part[], from: number, to: number): readonly Part[] {
  const first = firstFrom(parts, from);
  let last = first;
  while ((parts[last]?.start ?? Number.POSITIVE_INFINITY) < to) last += 1;
  return parts.slice(first, last);
}

/** Where the first of a list in order is that begins at a place or after it. */
function firstFrom(parts: readonly Stretch[], at: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? Number.POSITIVE_INFINITY) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
