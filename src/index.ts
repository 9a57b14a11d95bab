export { type Attainment, attain } from './calculate/attain.js';
export { type Bounds, bounds } from './calculate/bounds.js';
export { type Calculable, type Context, type CountsFor, calculate } from './calculate/calculate.js';
export { type ChangeOptions, change, type PercentChange, type PointChange } from './calculate/change.js';
export { exactValue } from './calculate/exact-value.js';
export { type FormatOptions, format, type Quantity } from './calculate/format.js';
export { type PoolOptions, pool } from './calculate/pool.js';
export { state } from './calculate/state.js';
export { check } from './check/check.js';
export type { CheckOptions } from './check/options.js';
export { type ErrorCode, type ErrorDetails, PermilleError } from './error.js';
export { type Catalogue, type Chapter, indicatorsOf } from './model/catalogue.js';
export {
  type Column,
  type ColumnKey,
  type Columns,
  type ColumnType,
  type RecordDictionary,
  type RecordKind,
  recordKinds,
} from './model/column.js';
export type { Age, Aged, Condition, Members, MembersTotal, Questions } from './model/condition.js';
export { everyone } from './model/everyone.js';
export type {
  About,
  Figure,
  FigureOf,
  Incomplete,
  Known,
  KnownFigure,
  MissingFigure,
  Range,
  Role,
  StatedFigure,
  Suppressed,
  Undefined,
  Unknown,
} from './model/figure.js';
export type { Finding, Severity } from './model/finding.js';
export { fingerprint } from './model/fingerprint.js';
export { type Filled, formula } from './model/formula.js';
export {
  type Effective,
  type Example,
  type Indicator,
  type IndicatorKind,
  measuresOf,
  type Population,
  type Published,
  type Source,
  type Target,
  type Variant,
} from './model/indicator.js';
export { type Found, lookUp, namesLike } from './model/look-up.js';
export type { Amount, Measure, OverTime, Term, Terms } from './model/measure.js';
export type { StandardMeasure, StandardPopulation } from './model/standard.js';
export type {
  Counted,
  CountInput,
  Counts,
  MeasuresOf,
  Missing,
  MoneyInput,
  Tally,
  TallyRow,
  TallyValue,
  WhyMissing,
} from './model/tally.js';
export { type CivilDate, completedYears } from './value/date.js';
export { type Exact, exact, type Numeric, sum } from './value/decimal.js';
export type { Language, Name } from './value/name.js';
export {
  between,
  contains,
  cumulative,
  half,
  lengthInDays,
  maternalChildYear,
  midPoint,
  month,
  overlaps,
  type Period,
  periodName,
  quarter,
  samePeriod,
  year,
  yearsAway,
} from './value/period.js';
export {
  ancestors,
  codeOn,
  isPlaceCode,
  type ParentMap,
  type PlaceChange,
  type PlaceCode,
  type PlaceLevel,
  parentPlace,
  placeAt,
  placeContains,
  placeLevel,
  placeLevels,
} from './value/place.js';
export { type QuotientsOptions, quotients } from './value/quotients.js';
export { compare, type Ratio, ratio } from './value/ratio.js';
export { down, gbt8170, halfUp, type Rounding, round } from './value/round.js';
export { agrees, type Interval, printsAs, type Qualifier, type Stated, stated } from './value/stated.js';
export {
  beds,
  bedsPer1k,
  cases,
  couples,
  days,
  documents,
  events,
  households,
  institutions,
  items,
  minutes,
  months,
  per10k,
  per100k,
  percent,
  percentagePoint,
  perHundredFemales,
  permille,
  permillePoint,
  persons,
  personsPer1k,
  personsPer10k,
  personsPerTeam,
  personTimes,
  personTimesPer10k,
  points,
  seconds,
  teams,
  toOne,
  type Unit,
  type UnitId,
  type UnitKind,
  units,
  villages,
  workdays,
  years,
  yuan,
  yuanPerHundred,
  yuanPerMonth,
  yuanPerPerson,
  yuanPerPersonYear,
} from './value/unit.js';
