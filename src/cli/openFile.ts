import { NotAWorkbook, openBook, readBook } from '../hosts/xlsx/readBook.ts';
import type { BookRead } from '../workbook/bookRead.ts';
import { restore } from '../workbook/restore/restore.ts';
import type { Restored } from '../workbook/restore/restore.ts';
import type { Arguments } from './arguments.ts';
import { bytesOf } from './input.ts';
import { say } from './io.ts';

/** The time of the run: the real one, unless --now fixes it. */
export function clock(args: Arguments): string {
  const now = args.now ?? new Date().toISOString();
  return now.length === 10 ? `${now}T00:00:00Z` : now;
}

export interface Opened { readonly bytes: Uint8Array; readonly book: Awaited<ReturnType<typeof openBook>>; readonly read: BookRead; readonly restored: Restored }

/** Opens a workbook that this program has written, or says in one line why it cannot be. */
export async function openFile(file: string, args: Arguments): Promise<Opened | null> {
  const bytes = await bytesOf(file);
  if (bytes.kind === 'failed') { say(`casualty-tally: ${file}: ${bytes.why}. ${bytes.todo}`); return null; }
  try {
    const book = await openBook(bytes.bytes);
    const read = readBook(book);
    const restored = restore(read, { now: clock(args) });
    if (restored.isOurs) return { bytes: bytes.bytes, book, read, restored };
    say(`casualty-tally: ${file}: it holds none of this program's tables. Give a workbook that it has written; a list of excerpts is read as a FILE.`);
  } catch (error) {
    if (!(error instanceof NotAWorkbook)) throw error;
    say(`casualty-tally: ${file}: ${error.message}. Give a workbook that this program has written.`);
  }
  return null;
}

/** The same for going on from it: what is wrong with it is said, and without --repair a missing table ends the run, so that nothing is lost. */
export async function openToGoOn(file: string, args: Arguments): Promise<Opened | null> {
  const opened = await openFile(file, args);
  if (opened === null) return null;
  for (const issue of opened.restored.issues) say(issue.words);
  if (args.repair || !opened.restored.issues.some((i) => i.code === 'table_missing')) return opened;
  say(`casualty-tally: ${file} is not read further, so that nothing is lost.`);
  return null;
}
