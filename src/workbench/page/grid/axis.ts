/** One axis of a sheet: where each row or column begins, in pixels. Most have the standard size; those that do not are listed. */
export interface Axis {
  readonly count: number;
  readonly sizeOf: (index: number) => number;
  readonly startOf: (index: number) => number;
  /** The row or column at a distance from the sheet's corner; never a hidden one, never beyond the last. */
  readonly indexAt: (pixels: number) => number;
  /** The next one in a direction that is not hidden, `from` itself when it is shown; where there is none, `null`. */
  readonly shownFrom: (from: number, step: 1 | -1) => number | null;
}

/** The standard sizes in points: 64 x 20 pixels, as in Excel. */
export const STANDARD = { width: 48, height: 15 } as const;

export const pixelsOf = (points: number, zoom: number): number => Math.round((points * 96 * zoom) / 72);
export const pointsOf = (pixels: number, zoom: number): number => Math.round((pixels * 7200) / (96 * zoom)) / 100;

/** The last entry of an ordered list for which the test holds; -1 where none does. */
function lastWhere(count: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1; else high = middle;
  }
  return low - 1;
}

/** `own` lists [index, pixels], ordered by index; 0 is hidden. */
export function createAxis(count: number, standard: number, own: readonly (readonly [number, number])[]): Axis {
  const indexes = own.map(([index]) => index);
  const sizes = own.map(([, size]) => size);
  const starts: number[] = [];
  own.forEach(([index], i) => {
    const [before, start] = i === 0 ? [-1, 0] : [indexes[i - 1] as number, (starts[i - 1] as number) + (sizes[i - 1] as number)];
    starts.push(start + (index - before - 1) * standard);
  });
  const lastOwn = (index: number): number => lastWhere(own.length, (i) => (indexes[i] as number) <= index);
  const sizeOf = (index: number): number => {
    const i = lastOwn(index);
    return i >= 0 && indexes[i] === index ? (sizes[i] as number) : standard;
  };
  const startOf = (index: number): number => {
    const i = lastOwn(index - 1);
    return i < 0 ? index * standard : (starts[i] as number) + (sizes[i] as number) + (index - (indexes[i] as number) - 1) * standard;
  };
  const shownFrom = (from: number, step: 1 | -1): number | null => {
    for (let index = from; index >= 0 && index < count; index += step) if (sizeOf(index) > 0) return index;
    return null;
  };
  const indexAt = (pixels: number): number => {
    const i = lastWhere(own.length, (j) => (starts[j] as number) <= pixels);
    const [first, start] = i < 0 ? [0, 0] : [(indexes[i] as number) + 1, (starts[i] as number) + (sizes[i] as number)];
    const guess = i >= 0 && pixels < start ? (indexes[i] as number) : first + Math.floor((pixels - start) / standard);
    const within = Math.min(count - 1, Math.max(0, guess));
    return shownFrom(within, -1) ?? shownFrom(within, 1) ?? within;
  };
  return { count, sizeOf, startOf, indexAt, shownFrom };
}
