export type { AboutRowRule, AnyRowRule, RowAged, RowDemands, RowReference, RowRule } from '../model/row-rule.js';
export { rowRules } from '../model/row-rules.js';
export type { Counting } from '../tallying/asked.js';
export type { By, PlaceGroups } from '../tallying/breakdown.js';
export type { CellOptions } from './cell.js';
export type { Numbers } from './columns/cells.js';
export type { Encoding } from './decode.js';
export { type ArrowOptions, type ArrowTable, fromArrow } from './from-arrow.js';
export { type ColumnData, type ColumnsOptions, fromColumns } from './from-columns.js';
export { type CsvOptions, fromCsv } from './from-csv.js';
export { type ExcelOptions, fromExcel } from './from-excel.js';
export { fromNdjson, type NdjsonOptions } from './from-ndjson.js';
export { fromParquet, type ParquetOptions } from './from-parquet.js';
export { fromRows, type Row, type RowsOptions } from './from-rows.js';
export { type HoldOptions, hold } from './hold.js';
export { inspect } from './inspect/inspect.js';
export type {
  InspectedSource,
  InspectionReport,
  InspectRequest,
  RowExample,
  RowPlace,
  RuleReport,
} from './inspect/report.js';
export type { Input } from './open.js';
export { type Proposal, type ProposedColumn, propose } from './propose.js';
export type { TallyRequest } from './request.js';
export type { ColumnMapping, Progress, Source, SourceOptions, SourceReport } from './source.js';
export { type SourcedTally, tally } from './tally.js';
