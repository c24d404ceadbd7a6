import { refusal } from './errors.ts';

/** What is written is planned first, as a list of small deeds that each know their size; then it goes to Excel in as few requests as its limit allows. */
export interface Step {
  /** The sheet it happens on, for messages. */
  readonly place: string;
  /** An estimate from above. */
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** Excel for the web takes and gives 5 MB at most; the estimate leaves out little. */
export const MOST_BYTES = 4_000_000;
/** A step of a few calls. */
export const SMALL = 700;

/** The steps in groups that each go in one request, in their order. */
export function chunksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const chunks: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (room < step.bytes || chunks.length === 0) { chunks.push([]); room = MOST_BYTES; }
    chunks.at(-1)?.push(step);
    room -= step.bytes;
  }
  return chunks;
}

/** Runs the steps, one sync for each group; nothing is computed or drawn in between. Tells how much is done, from 0 to 1, and stops between two groups when it is asked to. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[], { onProgress, isStopped }: { readonly onProgress?: ((part: number) => void) | undefined; readonly isStopped?: (() => boolean) | undefined }): Promise<void> {
  const chunks = chunksOf(steps);
  const go = async (at: number): Promise<void> => {
    const chunk = chunks[at];
    if (chunk === undefined) return;
    if (isStopped?.() === true) throw refusal(at === 0 ? 'Cancelled' : 'Stopped', { place: null });
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    runChunk(context, chunk);
    await context.sync();
    onProgress?.((at + 1) / chunks.length);
    return go(at + 1);
  };
  return go(0);
}

/** The library remembers the place last traced before a failure. */
function runChunk(context: Excel.RequestContext, chunk: readonly Step[]): void {
  let place: string | null = null;
  for (const step of chunk) {
    if (step.place !== place) context.trace(step.place);
    place = step.place;
    step.run(context);
  }
}

/** The size of data on its way, in bytes. */
export const bytesOf = (data: unknown): number => new TextEncoder().encode(JSON.stringify(data)).length + 400;

type SheetDeed = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

export const onSheet = (place: string, bytes: number, deed: SheetDeed): Step => ({ place, bytes, run: (context) => { deed(context.workbook.worksheets.getItem(place), context); } });

/** A step with one range, of which the library keeps no hold. */
export const onRange = (place: string, address: string, of: { readonly bytes?: number; readonly deed: (range: Excel.Range, sheet: Excel.Worksheet) => void }): Step => onSheet(place, of.bytes ?? SMALL, (sheet) => {
  const range = sheet.getRange(address);
  of.deed(range, sheet);
  range.untrack();
});
