export { type Encoding } from './decode.js';
export { type CsvOptions, fromCsv } from './from-csv.js';
export { fromRows, type Row, type RowsOptions } from './from-rows.js';
export type { By, PlaceGroups } from './group.js';
export type { CellOptions } from './cell.js';
export type { Input } from './open.js';
export { type Proposal, type ProposedColumn, propose } from './propose.js';
export type { ColumnMapping, Progress, Source, SourceOptions, SourceReport } from './source.js';
export { type SourcedTally, tally, type TallyRequest } from './tally.js';
