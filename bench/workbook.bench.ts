import { DEFAULT_PROFILE } from '../src/claims/profile.ts';
import { openBook, readBook } from '../src/hosts/xlsx/readBook.ts';
import { writeBook } from '../src/hosts/xlsx/writeBook.ts';
import { reconcile } from '../src/tallies/reconcile.ts';
import { makeWorkbook } from '../src/workbook/book.ts';
import { restore } from '../src/workbook/restore/restore.ts';
import { generate } from '../test/generate.ts';
import { libreOfficeIsThere, shownBy } from '../test/libreoffice/libreoffice.ts';

/** A workbook of about 10,000 claims of 4,000 articles: written, read back, and opened by LibreOffice with everything recalculated. */
const GOAL = { happenings: 1_550, write: 15_000, megabytes: 1_500, open: 60_000 };
const now = '2026-11-24T00:00:00Z';

export async function bench(print: (line: string) => void): Promise<boolean> {
  const world = generate(GOAL.happenings);
  const answer = reconcile(world.readings);
  const clock = startClock();
  const edits = makeWorkbook(answer, { now, version: '0', profile: DEFAULT_PROFILE });
  const made = clock();
  const bytes = await writeBook(edits, { now });
  const written = clock();
  const megabytes = process.memoryUsage().rss / 1_048_576;
  print(`${world.claims} claims of ${world.articles.length} articles: tables ${seconds(made)}, file of ${(bytes.length / 1_048_576).toFixed(1)} MB ${seconds(written - made)}, memory ${megabytes.toFixed(0)} MB`);
  const before = clock();
  const restored = restore(readBook(await openBook(bytes)), { now });
  print(`read back: ${restored.articles.length} articles, ${restored.kept.codes.claim.size} claims in ${seconds(clock() - before)}`);
  const opened = libreOfficeIsThere() ? open(bytes) : null;
  print(opened === null ? 'LibreOffice is not there' : `opened and recalculated by LibreOffice, every sheet saved: ${seconds(opened)}`);
  const met = written <= GOAL.write && megabytes <= GOAL.megabytes && (opened ?? 0) <= GOAL.open;
  print(`goals: written in ${seconds(GOAL.write)} with ${GOAL.megabytes} MB, opened in ${seconds(GOAL.open)}: ${met ? 'met' : 'missed'}`);
  return met;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Milliseconds since it was started. */
function startClock(): () => number {
  const start = performance.now();
  return () => performance.now() - start;
}

function open(bytes: Uint8Array): number {
  const clock = startClock();
  shownBy(bytes, { recalculate: true });
  return clock();
}
