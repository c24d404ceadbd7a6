/** How the rows of a table become the rows that are wanted, in place: what stays keeps its row, so that comments, notes and colours stay with it. Positions count from 0 in the table's body. */

/** A row that is there. */
export interface OldRow {
  /** The wanted row that it is; null where it is none of them. */
  readonly is: number | null;
  /** Empty: anything may be written there. Ours: may be deleted when it is wanted no more. Theirs: stays whatever happens. */
  readonly fate: 'empty' | 'ours' | 'theirs';
}

/** A row of the table while both old and new rows stand in it, after room was made and before anything is deleted. */
export interface Slot { readonly old: number | null; readonly wanted: number | null; /** Its cells come from there. */ readonly movedFrom: number | null }

export interface RowPlan {
  /** Room to make, from the last to the first: so many rows before that old row (the number of old rows for the end). */
  readonly inserts: readonly { readonly before: number; readonly count: number }[];
  /** Rows to move, counted after room was made. */
  readonly moves: readonly { readonly from: number; readonly to: number }[];
  /** Rows to delete, counted after room was made, from the last to the first. */
  readonly deletes: readonly { readonly at: number; readonly count: number }[];
  /** The rows as they stand in the end. `isSettled` is false where the row above is another one than before. */
  readonly rows: readonly (Slot & { readonly isSettled: boolean })[];
}

export function planRows(old: readonly OldRow[], wanted: number): RowPlan {
  const oldOf = new Map(old.flatMap((row, i) => (row.is === null ? [] : [[row.is, i] as const])));
  const stays = new Set(longestRise(Array.from({ length: wanted }, (_, w) => oldOf.get(w)).filter((i) => i !== undefined)));
  const slots = layOut(old, { wanted, oldOf, stays });
  const at = new Map(slots.flatMap((s, i) => (s.old === null ? [] : [[s.old, i] as const])));
  const isGone = (s: Slot): boolean => s.wanted === null && s.old !== null && (old[s.old]?.fate !== 'theirs' || old[s.old]?.is !== null);
  const rows = slots.filter((s) => !isGone(s));
  const before = slots.filter((s) => s.old !== null);
  return {
    inserts: [...runsOf(slots.map((s) => s.old === null))].reverse().map(({ at: start, count }) => ({ before: slots.slice(0, start).filter((s) => s.old !== null).length, count })),
    moves: slots.flatMap((s, to) => (s.movedFrom === null ? [] : [{ from: at.get(s.movedFrom) as number, to }])),
    deletes: [...runsOf(slots.map(isGone))].reverse(),
    rows: rows.map((s, i) => ({ ...s, isSettled: s.old !== null && s.movedFrom === null && (i === 0 ? before[0]?.old === s.old : rows[i - 1]?.old === s.old - 1 && rows[i - 1]?.movedFrom === null) })),
  };
}

/** Walks the wanted rows; old rows that stay come in their order, new and moved ones take an empty row or new room before the next. What is new at the end comes behind every old row. */
function layOut(old: readonly OldRow[], of: { readonly wanted: number; readonly oldOf: ReadonlyMap<number, number>; readonly stays: ReadonlySet<number> }): readonly Slot[] {
  const slots: Slot[] = [];
  let next = 0;
  const pass = (until: number): void => { for (; next < until; next++) slots.push({ old: next, wanted: null, movedFrom: null }); };
  const lastStay = Math.max(-1, ...Array.from({ length: of.wanted }, (_, w) => { const i = of.oldOf.get(w); return i !== undefined && of.stays.has(i) ? w : -1; }));
  for (let w = 0; w < of.wanted; w++) {
    const own = of.oldOf.get(w);
    if (own !== undefined && of.stays.has(own)) { pass(own); slots.push({ old: own, wanted: w, movedFrom: null }); next = own + 1; continue; }
    if (w > lastStay) while (next < old.length && old[next]?.fate !== 'empty') pass(next + 1);
    const isEmpty = old[next]?.fate === 'empty';
    slots.push({ old: isEmpty ? next : null, wanted: w, movedFrom: own ?? null });
    if (isEmpty) next++;
  }
  pass(old.length);
  return slots;
}

/** Stretches of true. */
export function runsOf(flags: readonly boolean[]): readonly { readonly at: number; readonly count: number }[] {
  const found: { readonly at: number; count: number }[] = [];
  flags.forEach((flag, i) => { if (!flag) return; if (i > 0 && flags[i - 1]) (found.at(-1) as { count: number }).count++; else found.push({ at: i, count: 1 }); });
  return found;
}

/** The longest list of numbers, in their order, that only rises. */
export function longestRise(numbers: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before: number[] = [];
  numbers.forEach((n, i) => {
    let [low, high] = [0, tails.length];
    while (low < high) { const middle = (low + high) >> 1; if ((numbers[tails[middle] as number] as number) < n) low = middle + 1; else high = middle; }
    before[i] = low > 0 ? tails[low - 1] as number : -1;
    tails[low] = i;
  });
  const rise: number[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] as number) rise.push(numbers[i] as number);
  return rise.reverse();
}
