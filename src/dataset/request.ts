import type { Counting } from '../tallying/asked.js';
import type { Progress, Source } from './source.js';

/** What is to be counted, and from what. */
export interface TallyRequest extends Counting {
  /** The sources, of any kinds of record; they meet by place and period. */
  readonly from: readonly Source[];
  /** Into how many threads the reading of files, and of rows held in memory, is split; as many as pay if left out. The tally is the same. */
  readonly threads?: number;
  /** The most bytes that counters and households may take; more is an error, rather than a machine that swaps. */
  readonly memory?: number;
  readonly signal?: AbortSignal;
  /** Told how far reading has come, every some thousand rows. */
  readonly onProgress?: (progress: Progress) => void;
}
