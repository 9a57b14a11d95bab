import type { Progress } from '../dataset/index.js';

/** A file of a run, and how many bytes it has where that is known. */
export interface Turn {
  readonly name: string;
  readonly size?: number;
}

/** How far the files of a run have come, all together. */
export interface Passage {
  readonly rows: number;
  readonly bytes: number;
  /** Left out where a file of the run has no known size. */
  readonly totalBytes?: number;
}

/** A passage in words. */
export interface PassageWords {
  readonly rows: string;
  readonly speed: string;
  readonly left: string;
}

/** How far a run has come, out of what is told of its files in turn. A file that is read anew counts once. */
export function passageOf(turns: readonly Turn[]): (progress: Progress) => Passage {
  const sizes = turns.flatMap(({ size }) => size ?? []);
  const total = sizes.length === turns.length ? { totalBytes: added(sizes) } : {};
  const read = turns.map(() => ({ rows: 0, bytes: 0 }));
  let current = 0;
  return ({ name, rows, bytes = 0 }) => {
    const before = read[current]?.rows ?? 0;
    const isNext = turns[current]?.name !== name || rows < before;
    const next = isNext ? turns.findIndex((turn, index) => index > current && turn.name === name) : -1;
    for (; current < next; current += 1) {
      const [done, turn] = [read[current], turns[current]];
      if (done !== undefined) read[current] = { ...done, bytes: turn?.size ?? done.bytes };
    }
    read[current] = { rows, bytes: Math.min(bytes, turns[current]?.size ?? bytes) };
    return { rows: added(read.map((each) => each.rows)), bytes: added(read.map((each) => each.bytes)), ...total };
  };
}

const added = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** What a passage that has taken so many milliseconds says: rows, rows a second, and the time left. */
export function passageWords({ rows, bytes, totalBytes }: Passage, milliseconds: number): PassageWords {
  const left = totalBytes === undefined || bytes === 0 ? undefined : (milliseconds * (totalBytes - bytes)) / bytes;
  return {
    rows: whole.format(rows),
    speed: whole.format(milliseconds === 0 ? 0 : (rows * 1000) / milliseconds),
    left: left === undefined ? '?' : clock(Math.ceil(left / 1000)),
  };
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first, ...rest] = seconds >= 3600 ? parts : parts.slice(1);
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
