export type { Finding, Severity } from '../model/finding.js';
export type { Case, Measured } from './case.js';
export { check, examine } from './check.js';
export { type Examination, judge, type Verdict } from './judge.js';
export type { CheckOptions } from './options.js';
export { type ThresholdId, type Thresholds, thresholds } from './thresholds.js';
