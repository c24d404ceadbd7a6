/** A table from 32-bit numbers to non-zero numbers that grows without ever making an object per entry: it holds millions. */
export interface NumberTable {
  /** 0 where there is none. */
  readonly get: (key: number) => number;
  readonly set: (key: number, value: number) => void;
}

export function makeNumberTable(): NumberTable {
  let size = 1 << 12;
  let count = 0;
  let keys = new Int32Array(size);
  let values = new Int32Array(size);
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1);
    while (values[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const put = (key: number, value: number): void => { const slot = slotOf(key); keys[slot] = key; values[slot] = value; };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    size *= 2;
    keys = new Int32Array(size);
    values = new Int32Array(size);
    for (let i = 0; i < oldValues.length; i++) if (oldValues[i] !== 0) put(oldKeys[i] as number, oldValues[i] as number);
  };
  return {
    get: (key) => values[slotOf(key)] as number,
    set: (key, value) => {
      const slot = slotOf(key);
      if (values[slot] === 0) count++;
      keys[slot] = key;
      values[slot] = value;
      if (count * 2 > size) grow();
    },
  };
}
