/** What a contender's process is told: run until so many milliseconds have gone by, or so many times. */
export interface Order {
  readonly leastMs: number;
  readonly mostRuns: number;
}

/** What a contender's process says when it is loaded. */
export interface Loaded {
  readonly ready: true;
  readonly loadMs: number;
}

/** What a contender's process says of one order. */
export interface Sample {
  /** Milliseconds of each run. */
  readonly each: readonly number[];
  /** Processor time used meanwhile, comparing included, in milliseconds. */
  readonly cpu: number;
  /** The most memory the process ever held, in MiB. */
  readonly peak: number;
}

/** What went wrong in a contender's process. */
export interface Failure {
  readonly failure: string;
  /** A package that is not installed. */
  readonly absent?: string;
}

/** Anything that a contender's process says. */
export type Message = Loaded | Sample | Failure;
