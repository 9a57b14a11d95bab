/** A thread that does one thing after the other. */
export interface Thread {
  /** Says something to it; buffers of the second are handed over rather than copied. */
  readonly tell: (message: unknown, handedOver?: readonly ArrayBuffer[]) => void;
  /** Who hears what it says, and why it stopped if it does by itself. */
  readonly listen: (heard: (message: unknown) => void, lost: (why: string) => void) => void;
  /** Has the process wait for it, or not. */
  readonly occupy: (by: 'work' | 'nothing') => void;
  readonly stop: () => Promise<void>;
}

/** The other end: who started this thread. */
export interface Starter {
  readonly tell: (message: unknown, handedOver?: readonly ArrayBuffer[]) => void;
  readonly listen: (heard: (message: unknown) => void) => void;
}
