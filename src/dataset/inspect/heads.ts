import type { RowDemands } from '../../model/row-rule.js';
import type { Batch } from '../batch.js';
import { grown } from '../engine/grown.js';
import { keyCodes } from './key-codes.js';
import type { FoundRow, RuleWork } from './work.js';

/** What is known of a group: bits of whether a row, a head, a second head, or one that may be a head has come. */
const [member, head, second, doubtful] = [1, 2, 4, 8] as const;

/** The work of a rule by which groups of rows have just one head. */
export function headWork({ in: group, is, unless = [] }: RowDemands['oneHead'], most: number): RuleWork {
  const [column, code] = is;
  const codes = keyCodes();
  let states = new Int32Array(0);
  let firsts = new Int32Array(0);
  const take = (batch: Batch, before: number): void => {
    const groups = batch.columns.get(group);
    if (groups?.type !== 'key' || !('texts' in groups.dictionary)) return;
    const shared = codes.of(groups.dictionary.texts);
    if (states.length < codes.size()) {
      states = grown(states, codes.size());
      firsts = grown(firsts, codes.size());
    }
    const bits = rowBits(batch, column, code, unless);
    const { ids } = groups;
    for (let row = 0; row < batch.length; row += 1) {
      const own = shared === undefined ? (ids[row] as number) : (shared[ids[row] as number] as number);
      const given = bits(row);
      if (own === 0 || given === 0) continue;
      const state = states[own] as number;
      const isSecond = (given & state & head) !== 0;
      if (state === 0 || (isSecond && (state & second) === 0)) firsts[own] = before + row + 1;
      states[own] = state | given | (isSecond ? second : 0);
    }
  };
  return {
    take,
    settle: () => {
      const found = { judged: 0, broken: 0, unknown: 0 };
      const rows: { readonly row: number; readonly own: number }[] = [];
      for (let own = 1; own < codes.size(); own += 1) {
        const state = states[own] as number;
        if (state === 0) continue;
        if ((state & doubtful) !== 0 && (state & second) === 0) {
          found.unknown += 1;
          continue;
        }
        found.judged += 1;
        if ((state & second) === 0 && (state & head) !== 0) continue;
        found.broken += 1;
        rows.push({ row: firsts[own] as number, own });
      }
      const shown = rows.sort((one, other) => one.row - other.row).slice(0, most);
      const examples = shown.map(({ row, own }): FoundRow => {
        const heads = ((states[own] as number) & second) === 0 ? {} : { [column]: code };
        return { row, cells: { [group]: codes.textOf(own), ...heads } };
      });
      return { ...found, examples };
    },
  };
}

/** What a row of a batch is in its group; 0 if it is passed over. */
function rowBits(batch: Batch, key: string, code: string, unless: readonly string[]): (row: number) => number {
  const column = batch.columns.get(key);
  const texts = column?.type === 'code' ? column.dictionary.texts : [];
  const wanted = texts.indexOf(code);
  const ids = column?.type === 'code' ? column.ids : undefined;
  const gone = unless.flatMap((each) => batch.columns.get(each) ?? []);
  const dates = gone.flatMap((each) => (each.type === 'date' ? [each.values] : []));
  const bad = new Set(gone.flatMap((each) => [...each.bad]));
  return (row) => {
    for (const values of dates) if (values[row] !== 0) return 0;
    if (bad.size > 0 && bad.has(row)) return member | doubtful;
    const id = ids?.[row] ?? 0;
    return id === 0 ? member | doubtful : id === wanted ? member | head : member;
  };
}
