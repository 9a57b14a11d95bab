import type { RecordKind } from './column.js';
import type { Condition } from './condition.js';
import type { Population as LoosePopulation } from './indicator.js';
import type { Measure } from './measure.js';
import type { records } from './records/index.js';

type Standard = typeof records;

/** A measure over the record dictionary: a column that it lacks does not compile. */
export type StandardMeasure = { [Kind in RecordKind]: Measure<Kind, Standard> }[RecordKind];

/** A population over the record dictionary: a column that it lacks does not compile. */
export type StandardPopulation = Omit<LoosePopulation, 'where'> & {
  readonly where: { readonly [Kind in RecordKind]?: Condition<Kind, Standard> };
};
