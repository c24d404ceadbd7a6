import { writeFile } from 'node:fs/promises';
import packageFile from '../../../package.json' with { type: 'json' };
import { DEFAULT_PROFILE } from '../../claims/profile.ts';
import { partsLost } from '../../hosts/xlsx/partsLost.ts';
import { readBook } from '../../hosts/xlsx/readBook.ts';
import { writeBook } from '../../hosts/xlsx/writeBook.ts';
import { tally, tallyAgain, tallyForBook } from '../../pipeline.ts';
import type { Reconciliation } from '../../tallies/reconciliation.ts';
import { makeWorkbook } from '../../workbook/book.ts';
import { restore } from '../../workbook/restore/restore.ts';
import type { Arguments } from '../arguments.ts';
import { collect } from '../collect.ts';
import type { Collected } from '../collect.ts';
import { NOTHING_READ, print, say } from '../io.ts';
import { reconciliationJson } from '../json.ts';
import { clock, openFile } from '../openFile.ts';
import { reconciliationWords } from '../words.ts';

/** Claims, incidents, tallies and the bridge of many articles; with --out the workbook. */
export async function reconcile(args: Arguments): Promise<number> {
  if (args.book !== null) return goOn(args, args.book);
  const { articles, issues, notes } = await collect(args);
  if (articles.length === 0) { say('casualty-tally: nothing could be read.'); if (args.json) await print(JSON.stringify({ issues })); return NOTHING_READ; }
  const answer = tally(articles);
  if (args.out !== null) await writeOut(tallyForBook(articles), { args, out: args.out, notes });
  return print(args.json ? JSON.stringify(reconciliationJson(answer, issues)) : reconciliationWords(answer));
}

async function writeOut(answer: Reconciliation, of: { readonly args: Arguments; readonly out: string; readonly notes: readonly string[] }): Promise<void> {
  const { args, out, notes } = of;
  const now = clock(args);
  await writeFile(out, await writeBook(makeWorkbook(answer, { now, version: packageFile.version, profile: DEFAULT_PROFILE, notes, ...published(args) }), { now }));
  say(`${out} is written.`);
}

/** --publish, where it is given. */
const published = ({ publish }: Arguments): { readonly publish?: string } => (publish === null ? {} : { publish });

const NOTHING_FURTHER: Collected = { articles: [], issues: [], notes: [] };

/** A run over an existing workbook: a new file beside it, with all that people did in the old one. */
async function goOn(args: Arguments, file: string): Promise<number> {
  const opened = await openFile(file);
  if (opened === null) return NOTHING_READ;
  const now = clock(args);
  const restored = restore(readBook(opened.book), { now });
  for (const issue of restored.issues) say(issue.words);
  const missing = restored.issues.some((i) => i.code === 'table_missing');
  if (missing && !args.repair) { say(`casualty-tally: ${file} is not read further, so that nothing is lost.`); return NOTHING_READ; }
  const further = args.jsonl || args.files.length > 0 ? await collect(args, restored.mappings) : NOTHING_FURTHER;
  const { reconciliation, known } = tallyAgain(restored, further.articles);
  for (const k of known) say(`${k.article}: the workbook holds this very text already, as "${k.as}"; it is not read twice.`);
  if (args.out !== null) {
    const edits = makeWorkbook(reconciliation, { now, version: packageFile.version, profile: restored.profile, decisions: restored.decisions, kept: restored.kept, published: restored.published, notes: further.notes, ...published(args) });
    const bytes = await writeBook(edits, { now, over: opened.book, recalculate: true });
    for (const part of partsLost(opened.bytes, bytes)) say(`${file} holds ${part} that this program cannot carry over: they are in the old file only.`);
    await writeFile(args.out, bytes);
    say(`${args.out} is written; ${file} is as it was.`);
  }
  const issues = [...further.issues, ...restored.issues];
  return print(args.json ? JSON.stringify(reconciliationJson(reconciliation, issues)) : reconciliationWords(reconciliation));
}
