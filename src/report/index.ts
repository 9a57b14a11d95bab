export { type ReadOptions, read, type Stages, stagesOf } from './read.js';
export type { AlsoOf, Evidence, EvidenceRule, Implied, Meaning, Reading, ReadingUnit, Span } from './reading.js';
