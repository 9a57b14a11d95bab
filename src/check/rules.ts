import { changeBetween } from './rules/change.js';
import { completeness, timeliness } from './rules/completeness.js';
import { composition } from './rules/composition.js';
import { contradiction } from './rules/contradiction.js';
import { externalComparison } from './rules/external.js';
import { funnel } from './rules/funnel.js';
import { sumOfGroups } from './rules/groups.js';
import { changeOverTime, seasonalChange } from './rules/history.js';
import { allOfThem } from './rules/hundred.js';
import { impliedCount } from './rules/implied.js';
import { impliedRange } from './rules/implied-range.js';
import { joint } from './rules/joint.js';
import { nesting } from './rules/nesting.js';
import { outlierFence, outlierModifiedZ, outlierZ } from './rules/outliers.js';
import { partOfWhole } from './rules/part-of-whole.js';
import { priorityPopulation } from './rules/priority.js';
import { plausibleRange, possibleRange } from './rules/range.js';
import { recomputed } from './rules/recomputed.js';
import { relations } from './rules/relations.js';
import { consistencyOfReporting } from './rules/reporting.js';
import { breakInSeries, outsideEdition } from './rules/series.js';
import { sharedDenominator } from './rules/shared-denominator.js';
import { impliedStandard } from './rules/standards.js';
import { sumOfParts, sumOfRates } from './rules/sums.js';
import { targetAttainment } from './rules/targets.js';
import { titlePeriod } from './rules/title.js';
import { unitSlip } from './rules/unit-slip.js';
import { wholeCount } from './rules/whole-count.js';
import { zeroRate } from './rules/zero-rate.js';
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
  wholeCount,
  composition,
  sumOfGroups,
  sharedDenominator,
  impliedCount,
  relations,
  joint,
  zeroRate,
  impliedRange,
  changeBetween,
  priorityPopulation,
  plausibleRange,
  targetAttainment,
  outsideEdition,
  breakInSeries,
  impliedStandard,
  titlePeriod,
  externalComparison,
  completeness,
  timeliness,
  consistencyOfReporting,
  changeOverTime,
  seasonalChange,
  outlierZ,
  outlierModifiedZ,
  outlierFence,
  funnel,
  allOfThem,
];
