/** What whole numbers of 32 bits mean, by number: a table that grows. */
export interface NumberTable {
  /** What a number means; 0 if it has not been met. */
  readonly get: (number: number) => number;
  /** Keeps what a number not met before means; not 0. */
  readonly set: (number: number, meaning: number) => void;
}

/** An empty table. */
export function numberTable(): NumberTable {
  let keys = new Int32Array(1024);
  let meanings = new Int32Array(1024);
  let shift = 22;
  let size = 0;
  const placeOf = (number: number): number => {
    const last = keys.length - 1;
    let place = Math.imul(number, 0x9e3779b1) >>> shift;
    while (meanings[place] !== 0 && keys[place] !== number) place = (place + 1) & last;
    return place;
  };
  const put = (number: number, meaning: number): void => {
    const place = placeOf(number);
    keys[place] = number;
    meanings[place] = meaning;
  };
  const grow = (): void => {
    const [oldKeys, oldMeanings] = [keys, meanings];
    keys = new Int32Array(oldKeys.length * 2);
    meanings = new Int32Array(oldKeys.length * 2);
    shift -= 1;
    for (const [place, meaning] of oldMeanings.entries()) if (meaning !== 0) put(oldKeys[place] as number, meaning);
  };
  return {
    get: (number) => meanings[placeOf(number)] as number,
    set: (number, meaning) => {
      put(number, meaning);
      size += 1;
      if (size * 2 > keys.length) grow();
    },
  };
}
