import { MOST_BYTES } from './steps.ts';

/** Rows to be asked for: in one request, or in several where the answer would be too large. */
export interface Wish { readonly rows: number; readonly bytesPerRow: number; /** Asks for some of the rows, from the first as 0; what it gives back takes the answer. */ readonly ask: (context: Excel.RequestContext, from: number, rows: number) => () => void }

/** Answers go in groups under the limit; a group that is too large all the same is halved. */
export async function readGroups(context: Excel.RequestContext, wishes: readonly Wish[]): Promise<void> {
  const groups: Part[][] = [[]];
  let room = MOST_BYTES;
  for (const part of wishes.flatMap(inParts)) {
    const size = part.rows * part.wish.bytesPerRow;
    if (size > room) { groups.push([]); room = MOST_BYTES; }
    groups.at(-1)?.push(part);
    room -= size;
  }
  const go = async (at: number): Promise<void> => {
    const group = groups[at];
    if (group === undefined) return;
    await readGroup(context, group);
    return go(at + 1);
  };
  return go(0);
}

interface Part { readonly wish: Wish; readonly from: number; readonly rows: number }

function inParts(wish: Wish): readonly Part[] {
  const most = Math.max(1, Math.floor(MOST_BYTES / wish.bytesPerRow));
  const parts: Part[] = [];
  for (let from = 0; from < wish.rows; from += most) parts.push({ wish, from, rows: Math.min(most, wish.rows - from) });
  return parts;
}

async function readGroup(context: Excel.RequestContext, group: readonly Part[]): Promise<void> {
  if (group.length === 0) return;
  const takes = group.map(({ wish, from, rows }) => wish.ask(context, from, rows));
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return readHalves(context, group, error);
  }
  for (const take of takes) take();
}

async function readHalves(context: Excel.RequestContext, group: readonly Part[], error: unknown): Promise<void> {
  const [only] = group;
  if (only === undefined || (group.length === 1 && only.rows === 1)) throw error;
  const half = only.rows >> 1;
  const [first, second]: readonly [readonly Part[], readonly Part[]] = group.length > 1 ? [group.slice(0, group.length >> 1), group.slice(group.length >> 1)]
    : [[{ ...only, rows: half }], [{ ...only, from: only.from + half, rows: only.rows - half }]];
  await readGroup(context, first);
  await readGroup(context, second);
}

/** A range of which something was asked; the library keeps no hold of it. */
export function loaded(range: Excel.Range, what: string): Excel.Range {
  range.load(what);
  range.untrack();
  return range;
}
