/** From when on threads are worth starting. */
export const limits = {
  /** Bytes of a file that are not cut into parts, and rows held in memory, which stand in blocks of so many. */
  leastBytes: 1 << 20,
  leastRows: 1 << 16,
  /** What pays where the number of threads is left to us: bytes of a file where none has been started, bytes and rows where some have. */
  coldBytes: 200e6,
  warmBytes: 16e6,
  warmRows: 2e6,
  /** By when a thread must have come up, in milliseconds: what a bundler has put in its place may never answer. */
  startMs: 30_000,
  /** How many threads wait for work at most. */
  idle: 8,
  /** How many parts each thread is given, one after the other. */
  partsEach: 1,
};
