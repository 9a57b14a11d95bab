import {
  type Catalogue,
  type Indicator,
  type Measure,
  percent,
  persons,
  type RecordDictionary,
  type RecordKind,
  type Unit,
  type UnitId,
  units,
} from 'permille';
import { records } from 'permille/catalogue';

type Named = readonly [id: string, zh: string, en: string];

type MeasureIn<U extends UnitId> = Measure<RecordKind, RecordDictionary, U>;

/** A measure of one's own: persons, unless more is said. */
export const measure = <U extends UnitId = 'persons'>(
  [id, zh, en]: Named,
  more: Partial<MeasureIn<U>> = {},
): MeasureIn<U> => ({
  id,
  name: { zh, en },
  // Persons are what is meant where no unit is given, which is when U is 'persons'.
  unit: persons as Unit<UnitId> as Unit<U>,
  of: 'person',
  overTime: 'flow',
  ...more,
});

/** A measure that needs no other name than its id. */
export const thing = (id: string, unit: UnitId, more: Partial<Measure> = {}): Measure =>
  measure([id, id, id], { unit: units[unit], ...more });

/** An indicator of one's own: a share in per cent, unless more is said. */
export const indicator = (
  [id, zh, en]: Named,
  numerator: Indicator['numerator'],
  denominator: Indicator['denominator'],
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  name: { zh, en },
  meaning: { zh, en },
  kind: 'proportion',
  unit: percent,
  numerator,
  denominator,
  bound: 'hard',
  better: 'neither',
  aggregation: 'pool',
  source: { title: 'made up', verified: false },
  examples: [{ states: '1%', source: 'made up' }],
  ...more,
});

/** Some definitions as a catalogue. */
export const catalogueOf = ({
  indicators = [],
  ...others
}: Partial<Omit<Catalogue, 'chapters'>> & { readonly indicators?: readonly Indicator[] }): Catalogue => ({
  chapters: [{ id: 'all', name: { zh: '全部', en: 'All' }, indicators }],
  measures: [],
  populations: [],
  targets: [],
  records,
  ...others,
});
