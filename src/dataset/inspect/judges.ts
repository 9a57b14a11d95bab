import type { Condition } from '../../model/condition.js';
import type { RowAged } from '../../model/row-rule.js';
import type { Batch, HeldColumn } from '../batch.js';
import { unknown as answeredUnknown, yes as answeredYes } from '../batch.js';
import { rowTest } from '../test-row.js';
import { broken, holds, type Judge, unknown } from './work.js';

/** The dates of a column, 0 where missing; `undefined` where the source has none. */
function datesOf(batch: Batch, key: string): Int32Array | undefined {
  const column = batch.columns.get(key);
  return column?.type === 'date' ? column.values : undefined;
}

const allUnknown = ({ length }: Batch, verdicts: Uint8Array): void => {
  verdicts.fill(unknown, 0, length);
};

/** The judge of dates in order. */
export const inOrderJudge = ([first, second]: readonly [string, string]): Judge => ({
  judge: (batch, verdicts) => {
    const [one, other] = [datesOf(batch, first), datesOf(batch, second)];
    if (one === undefined || other === undefined) return allUnknown(batch, verdicts);
    for (let row = 0; row < batch.length; row += 1) {
      const [from, to] = [one[row] as number, other[row] as number];
      verdicts[row] = from === 0 || to === 0 ? unknown : from > to ? broken : holds;
    }
  },
});

/** The judge of dates that are not after a day. */
export const notAfterJudge = (key: string, day: number): Judge => ({
  judge: (batch, verdicts) => {
    const dates = datesOf(batch, key);
    if (dates === undefined) return allUnknown(batch, verdicts);
    for (let row = 0; row < batch.length; row += 1) {
      const date = dates[row] as number;
      verdicts[row] = date === 0 ? unknown : date > day ? broken : holds;
    }
  },
});

/** The judge of ages; `today` is 0 where no day was given. Born on 29 February, a year is completed on 1 March. */
export function agedJudge({ since, at, atLeast, atMost }: RowAged, today: number): Judge {
  const ends = typeof at === 'string' ? [at] : at;
  const key = ends.find((end) => end !== 'today');
  const otherwise = ends.includes('today') ? today : 0;
  const least = atLeast?.years ?? Number.NEGATIVE_INFINITY;
  const most = atMost?.years ?? Number.POSITIVE_INFINITY;
  return {
    judge: (batch, verdicts) => {
      const from = datesOf(batch, since);
      if (from === undefined) return allUnknown(batch, verdicts);
      const to = key === undefined ? undefined : datesOf(batch, key);
      for (let row = 0; row < batch.length; row += 1) {
        const start = from[row] as number;
        const end = (to?.[row] ?? 0) || otherwise;
        const years = Math.floor((end - start) / 10000);
        verdicts[row] = start === 0 || end === 0 ? unknown : years < least || years > most ? broken : holds;
      }
    },
  };
}

const wordOf = ({ words }: Batch, { known }: HeldColumn): Int32Array => words[known >> 5] as Int32Array;

/** The judge of columns that are there together or not at all; a bad cell may be either. */
export const togetherJudge = (keys: readonly string[]): Judge => ({
  judge: (batch, verdicts) => {
    const held = keys.flatMap((key) => batch.columns.get(key) ?? []);
    if (held.length < keys.length) return allUnknown(batch, verdicts);
    verdicts.fill(0, 0, batch.length);
    for (const column of held) {
      const [word, bit] = [wordOf(batch, column), column.known & 31];
      for (let row = 0; row < batch.length; row += 1)
        verdicts[row] = (verdicts[row] as number) + (((word[row] as number) >>> bit) & 1);
    }
    for (let row = 0; row < batch.length; row += 1)
      verdicts[row] = verdicts[row] === 0 || verdicts[row] === held.length ? holds : broken;
    for (const { bad } of held) for (const row of bad) verdicts[row] = unknown;
  },
});

/** The verdicts on a pair of flags, by the bits of the first (yes, known) and those of the second. */
const onlyIfVerdicts = Uint8Array.from({ length: 16 }, (_, bits) => {
  const [isFirst, knowsFirst, isSecond, knowsSecond] = [bits & 1, bits & 2, bits & 4, bits & 8];
  if ((knowsFirst && !isFirst) || (knowsSecond && isSecond)) return holds;
  return knowsFirst && knowsSecond ? broken : unknown;
});

/** The judge of a flag that is yes only where another is. */
export const onlyIfJudge = ([first, second]: readonly [string, string]): Judge => ({
  judge: (batch, verdicts) => {
    const [one, other] = [batch.columns.get(first), batch.columns.get(second)];
    if (one === undefined || other === undefined) return allUnknown(batch, verdicts);
    const [word, bit] = [wordOf(batch, one), (one.known & 31) - 1];
    const [otherWord, otherBit] = [wordOf(batch, other), (other.known & 31) - 1];
    for (let row = 0; row < batch.length; row += 1) {
      const bits = ((word[row] as number) >>> bit) & 3;
      const otherBits = ((otherWord[row] as number) >>> otherBit) & 3;
      verdicts[row] = onlyIfVerdicts[bits | (otherBits << 2)] as number;
    }
  },
});

/** The judge of a condition whose period is a day. */
export function conditionJudge(condition: Condition, day: number): Judge {
  const test = rowTest(condition, { from: day, to: day });
  return {
    judge: (batch, verdicts) => {
      const answer = test(batch);
      for (let row = 0; row < batch.length; row += 1) {
        const given = answer(row);
        verdicts[row] = given === answeredYes ? holds : given === answeredUnknown ? unknown : broken;
      }
    },
  };
}
