import { writeFile } from 'node:fs/promises';
import { toAcled } from '../../exchange/acled.ts';
import { claimLines, claimSheet } from '../../exchange/claimRows.ts';
import { toCsv } from '../../exchange/csv.ts';
import { toUcdp } from '../../exchange/ucdp.ts';
import { tally, tallyAgain } from '../../pipeline.ts';
import type { Reconciliation } from '../../tallies/reconciliation.ts';
import type { Arguments, ExportFormat } from '../arguments.ts';
import { collect } from '../collect.ts';
import { NOTHING_READ, say } from '../io.ts';
import { openToGoOn } from '../openFile.ts';

/** Incidents in another standard's layout, or the claims as flat rows, to a file or to standard output. */
export async function exportAs(args: Arguments, format: ExportFormat): Promise<number> {
  const answer = args.book === null ? await tallied(args) : await talliedBook(args, args.book);
  if (answer === null) return NOTHING_READ;
  const written = EXPORTS[format](answer);
  if (args.out === null) { process.stdout.write(written); return 0; }
  await writeFile(args.out, written);
  say(`${args.out} is written.`);
  return 0;
}

const EXPORTS: Readonly<Record<ExportFormat, (r: Reconciliation) => string>> = {
  ucdp: (r) => toCsv(toUcdp(r)), acled: (r) => toCsv(toAcled(r)), 'claims-csv': (r) => toCsv(claimSheet(r)), 'claims-jsonl': claimLines,
};

async function tallied(args: Arguments): Promise<Reconciliation | null> {
  const { articles } = await collect(args);
  if (articles.length > 0) return tally(articles);
  say('casualty-tally: nothing could be read.');
  return null;
}

async function talliedBook(args: Arguments, file: string): Promise<Reconciliation | null> {
  const opened = await openToGoOn(file, args);
  return opened === null ? null : tallyAgain(opened.restored, []).reconciliation;
}
