import { countyCode, countyCount, villageCode, villageCount } from '../workload/geography.js';
import { groupCount, type Level } from '../workload/reference.js';
import { sumIds } from '../workload/sums.js';

/** The number of a group by its code; the unknown place is `''`, `null` or left out. */
function groupNumbers(level: Level): (code: string | null | undefined) => number {
  const [count, codeOf] = level === 'county' ? [countyCount, countyCode] : [villageCount, villageCode];
  const numbers = new Map(Array.from({ length: count + 1 }, (_, group) => [codeOf(group), group]));
  return (code) => {
    const number = numbers.get(code ?? '');
    if (number === undefined) throw new Error(`there is no ${level} ${code}`);
    return number;
  };
}

/** A table of all sums, filled in by group code and name of the sum. */
export interface Sums {
  readonly set: (code: string | null | undefined, id: string, value: number) => void;
  readonly all: Float64Array;
}

/** A table of all sums, zero till it is filled in. */
export function blankSums(level: Level): Sums {
  const numberOf = groupNumbers(level);
  const places = new Map(sumIds.map((id, index) => [id, index]));
  const all = new Float64Array(groupCount(level) * sumIds.length);
  return {
    set: (code, id, value) => {
      const place = places.get(id);
      if (place === undefined) throw new Error(`there is no sum ${id}`);
      all[numberOf(code) * sumIds.length + place] = value;
    },
    all,
  };
}

/** Yuan, as text with two decimals or fewer, in fen. */
export function fen(text: string): number {
  const [yuan = '0', cents = ''] = text.split('.');
  return Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
}
