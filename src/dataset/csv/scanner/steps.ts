import { batchRows, no, yes } from '../../batch.js';
import { call } from '../../call.js';
import { isCoded, type ScannedColumn } from './columns.js';
import { flagRun, mostFlags } from './flags.js';
import { type Kernels, kernels } from './kernels.js';
import { memory, mostSide } from './memory.js';
import type { TextStep } from './texts.js';

/** One step of reading a batch: it takes some cells off each row, beginning at the cursors. */
type Step = (rows: number) => unknown;

/** How rows are read: steps from the first cell to the last. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly width: number;
  readonly delimiter: number;
  /** The column whose keys are read in runs. */
  readonly runs: ScannedColumn | undefined;
}

/** The steps that read rows of so many cells. */
export function planOf(
  columns: readonly ScannedColumn[],
  width: number,
  delimiter: number,
  runs: ScannedColumn | undefined,
): Plan {
  const at = new Map(columns.map((column) => [column.index, column]));
  const run = kernels();
  const { found } = memory();
  const steps: Step[] = [];
  for (let index = 0; index < width; ) {
    const column = at.get(index);
    if (column === undefined) {
      let cells = 1;
      while (index + cells < width && !at.has(index + cells)) cells += 1;
      index += cells;
      const skip = cells === 1 ? run.skipOne : run.skip;
      const over = { cells, delimiter };
      steps.push((rows) => call(found.quotes ? run.skipQuoted : skip, rows, over));
      continue;
    }
    const side = sideBySide(column, at);
    steps.push(stepOf(side, columns, delimiter, runs === column, run));
    index += side.length;
  }
  return { steps, width, delimiter, runs };
}

/** A column and those right after it that one kernel reads with it. */
function sideBySide(first: ScannedColumn, at: ReadonlyMap<number, ScannedColumn>): readonly ScannedColumn[] {
  const { type } = first.column;
  const most = type === 'flag' ? mostFlags : isRead(first) ? mostSide : 1;
  const side = [first];
  for (let next = at.get(first.index + 1); next !== undefined && side.length < most; next = at.get(next.index + 1)) {
    if (next.column.type !== type || next.word !== first.word || isCoded(next) !== isCoded(first)) break;
    if (type === 'flag' && inDigits(next) !== inDigits(first)) break;
    side.push(next);
  }
  return side;
}

/** Whether a column holds numbers that are read as such. */
const isRead = (column: ScannedColumn): boolean =>
  (column.column.type === 'count' || column.column.type === 'money') && !isCoded(column);

/** Whether 1 says yes and 0 says no. */
const inDigits = ({ read }: ScannedColumn): boolean => read('1') === yes && read('0') === no;

const textStep = (column: ScannedColumn, columns: readonly ScannedColumn[], delimiter: number): TextStep => ({
  column: { serial: column.serial, meaning: column.meaning },
  index: columns.indexOf(column),
  delimiter,
  word: column.word,
  bit: column.column.type === 'flag' ? column.bit - 1 : column.bit,
  digits: column.column.type === 'flag' && inDigits(column),
});

function stepOf(
  side: readonly ScannedColumn[],
  columns: readonly ScannedColumn[],
  delimiter: number,
  inRuns: boolean,
  run: Kernels,
): Step {
  const steps = side.map((each) => textStep(each, columns, delimiter));
  const [column, text] = [side[0] as ScannedColumn, steps[0] as TextStep];
  const { type } = column.column;
  const { format = 'yyyy-MM-dd' } = column.options;
  if (type === 'flag') {
    const together = flagRun(steps);
    return (rows) => call(run.flags, rows, together);
  }
  if (inRuns) return (rows) => call(run.findKeys, rows, text);
  const { values } = memory();
  const kept =
    (kernel: Step): Step =>
    (rows) => {
      kernel(rows);
      column.values.set(values.subarray(0, rows));
    };
  // A number or date that a code says is missing is known by its text alone.
  const coded = isCoded(column);
  if (isRead(column)) {
    const bits = Int32Array.from({ length: 1 << mostSide }, (_, known) =>
      steps.reduce((all, { bit }, place) => all | (((known >> place) & 1) << bit), 0),
    );
    const together = { steps, delimiter, word: column.word, bits };
    const kernel = type === 'count' ? run.counts : run.amounts;
    return (rows) => {
      call(kernel, rows, together);
      for (const [place, each] of side.entries())
        each.values.set(values.subarray(place * batchRows, place * batchRows + rows));
    };
  }
  if (type === 'count' || type === 'money') return kept((rows) => call(run.leaveAll, rows, text));
  if (type === 'date' && !coded && format === 'yyyy-MM-dd') return kept((rows) => call(run.isoDates, rows, text));
  if (type === 'date' && !coded && format === 'yyyyMMdd') return kept((rows) => call(run.compactDates, rows, text));
  return kept((rows) => call(run.texts, rows, text));
}
