/** A kernel: a loop over rows, with memory of its own. */
export type Kernel<Given> = (n: number, given: Given) => unknown;

/**
 * Calls a kernel. From this one place all of them are called, so that none is inlined where it is called: an engine takes the
 * arrays for constants only where it optimises the kernel by itself.
 */
export const call = <Given>(kernel: Kernel<Given>, n: number, given: Given): unknown => kernel(n, given);

// A call that has met so many functions is not inlined.
const others: readonly Kernel<number>[] = [
  (n) => n,
  (n, given) => n + given,
  (n, given) => n - given,
  (n, given) => n * given,
  (n, given) => n | given,
  (n, given) => n & given,
  (n, given) => n ^ given,
];
for (const other of others) call(other, 1, 1);
