import { readFile } from 'node:fs/promises';
import { NotAWorkbook, openBook } from '../hosts/xlsx/readBook.ts';
import type { Arguments } from './arguments.ts';
import { say } from './io.ts';

/** The time of the run: the real one, unless --now fixes it. */
export function clock(args: Arguments): string {
  const now = args.now ?? new Date().toISOString();
  return now.length === 10 ? `${now}T00:00:00Z` : now;
}

export type Opened = { readonly bytes: Uint8Array; readonly book: Awaited<ReturnType<typeof openBook>> };

/** Opens a workbook, or says in a line why it cannot be. */
export async function openFile(file: string): Promise<Opened | null> {
  try {
    const bytes = new Uint8Array(await readFile(file));
    return { bytes, book: await openBook(bytes) };
  } catch (error) {
    if (error instanceof NotAWorkbook) say(`casualty-tally: ${file}: ${error.message}. Give a workbook that this program has written.`);
    else if ((error as NodeJS.ErrnoException).code === 'ENOENT') say(`casualty-tally: ${file}: there is no such file.`);
    else throw error;
    return null;
  }
}
