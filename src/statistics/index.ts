export {
  binomialControlLimits,
  binomialDeviation,
  binomialLimits,
  type Deviation,
  type Expected,
  type Limits,
  poissonControlLimits,
  poissonDeviation,
  poissonLimits,
} from './limits.js';
export { betaQuantile, betaTails } from './special/beta.js';
export { lnGamma } from './special/density.js';
export { chiSquareQuantile, gammaQuantile, gammaTails } from './special/gamma.js';
export { normalQuantile } from './special/normal.js';
export { tQuantile } from './special/t.js';
export type { Tail } from './special/tail.js';
export {
  type ModifiedScores,
  mean,
  meanAbsoluteDeviation,
  median,
  medianAbsoluteDeviation,
  modifiedZScores,
  populationStandardDeviation,
  type Quartiles,
  quartiles,
  sampleStandardDeviation,
  tukeyFences,
  type Values,
  zScores,
} from './spread.js';
