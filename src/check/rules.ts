import { contradiction } from './rules/contradiction.js';
import { impliedCount } from './rules/implied.js';
import { joint } from './rules/joint.js';
import { nesting } from './rules/nesting.js';
import { partOfWhole } from './rules/part-of-whole.js';
import { plausibleRange, possibleRange } from './rules/range.js';
import { recomputed } from './rules/recomputed.js';
import { breakInSeries, outsideEdition } from './rules/series.js';
import { sharedDenominator } from './rules/shared-denominator.js';
import { sumOfParts, sumOfRates } from './rules/sums.js';
import { targetAttainment } from './rules/targets.js';
import { unitSlip } from './rules/unit-slip.js';
import type { Rule } from './scope.js';

/** Every rule, in the order in which findings are given. */
export const rules: readonly Rule[] = [
  possibleRange,
  partOfWhole,
  nesting,
  recomputed,
  contradiction,
  unitSlip,
  sumOfParts,
  sumOfRates,
  sharedDenominator,
  impliedCount,
  joint,
  plausibleRange,
  targetAttainment,
  outsideEdition,
  breakInSeries,
];
