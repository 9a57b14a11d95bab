import { cellKernels } from './cells.js';
import { dateKernels } from './dates.js';
import { flagKernels } from './flags.js';
import { keyRunKernels } from './key-runs.js';
import { keyKernels } from './keys.js';
import { type Memory, memory } from './memory.js';
import { numberKernels } from './numbers.js';
import { rowKernels } from './rows.js';
import { textKernels } from './texts.js';

/**
 * Each kernel names the arrays it reads anew before its loops: V8 takes for no constant what it meets first within a loop that has
 * another in it, nor a number of the module, which bundlers make a variable.
 */
const make = (whole: Memory) => {
  const cells = cellKernels(whole);
  const texts = textKernels(whole, cells);
  return {
    ...rowKernels(whole),
    ...cells,
    ...texts,
    ...flagKernels(whole, texts),
    ...dateKernels(whole, cells),
    ...numberKernels(whole, cells),
    ...keyKernels(whole, cells),
    ...keyRunKernels(whole),
  };
};

/** All kernels of the scanner. */
export type Kernels = ReturnType<typeof make>;

let made: Kernels | undefined;

/** The kernels of this process: made once, so that each captures the memory as a constant. */
export const kernels = (): Kernels => {
  made ??= make(memory());
  return made;
};
