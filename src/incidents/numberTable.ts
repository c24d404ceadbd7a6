/** A table from 32-bit numbers to non-zero numbers that grows without ever making an object per entry: it holds millions. */
export interface NumberTable {
  /** 0 where there is none. */
  readonly get: (key: number) => number;
  readonly set: (key: number, value: number) => void;
}

export function makeNumberTable(): NumberTable {
  let size = 1 << 12;
  let count = 0;
  /** Each key with its value behind it: whoever finds the one has the other at hand. */
  let cells = new Int32Array(2 * size);
  /** Where a key stands, or the free place for it. */
  const placeOf = (key: number): number => {
    let place = 2 * ((Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1));
    while (cells[place + 1] !== 0 && cells[place] !== key) place = (place + 2) & (2 * size - 1);
    return place;
  };
  const put = (place: number, key: number, value: number): void => { cells[place] = key; cells[place + 1] = value; };
  const grow = (): void => {
    const old = cells;
    size *= 4;
    cells = new Int32Array(2 * size);
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) put(placeOf(old[i] as number), old[i] as number, old[i + 1] as number);
  };
  return {
    get: (key) => cells[placeOf(key) + 1] as number,
    set: (key, value) => {
      const place = placeOf(key);
      if (cells[place + 1] === 0) count++;
      put(place, key, value);
      if (count * 2 > size) grow();
    },
  };
}
