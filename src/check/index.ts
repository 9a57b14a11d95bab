export type { Finding, Severity } from '../model/finding.js';
export {
  type Comparison,
  type Constant,
  dropOut,
  type Inequality,
  level,
  type Pair,
  type Relation,
  type RelationAmount,
  type RelationBase,
  type RelationContext,
  type RelationDefinition,
  type RelationGiven,
  type RelationSide,
  type RelationSum,
  type RelationTerm,
  type RelationUnsaid,
  relation,
  type Tolerance,
  type WhenMissing,
} from '../model/relation.js';
export type { Case, Measured } from './case.js';
export { check, examine } from './check.js';
export { type CountBehind, countsBehind } from './counts-behind.js';
export type { Reference, Submission, Title } from './given.js';
export { type Examination, judge, type Verdict } from './judge.js';
export type { CheckOptions } from './options.js';
export { type JsonOptions, toJson } from './output/json.js';
export { type MarkdownOptions, toMarkdown } from './output/markdown.js';
export { type Region, type SarifOptions, toSarif } from './output/sarif.js';
export { type ThresholdId, type Thresholds, thresholds } from './thresholds.js';
