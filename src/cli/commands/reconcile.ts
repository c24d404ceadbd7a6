import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import packageFile from '../../../package.json' with { type: 'json' };
import { DEFAULT_PROFILE } from '../../claims/profile.ts';
import { partsLost } from '../../ooxml/parts.ts';
import { writeBook } from '../../hosts/xlsx/writeBook.ts';
import { tally, tallyAgain, tallyForBook } from '../../pipeline.ts';
import type { Reconciliation } from '../../tallies/reconciliation.ts';
import { makeWorkbook } from '../../workbook/book.ts';
import type { Arguments } from '../arguments.ts';
import { collect } from '../collect.ts';
import type { Collected } from '../collect.ts';
import { NOTHING_READ, print, say } from '../io.ts';
import { reconciliationJson } from '../json.ts';
import { clock, openFile, openToGoOn } from '../openFile.ts';
import { reconciliationWords } from '../words.ts';

/** Claims, incidents, tallies and the bridge of many articles; with --out the workbook. */
export async function reconcile(args: Arguments): Promise<number> {
  if (args.book !== null) return goOn(args, args.book);
  const { articles, issues, notes } = await collect(args);
  if (articles.length === 0) { say('casualty-tally: nothing could be read.'); if (args.json) await print(JSON.stringify({ issues })); return NOTHING_READ; }
  if (args.out !== null && await isWorkedIn(args.out, args)) { say(`casualty-tally: people have worked in ${args.out}. Name another --out, and give this one with --book so that their work goes on.`); return NOTHING_READ; }
  const answer = tally(articles);
  if (args.out !== null) await writeOut(tallyForBook(articles, answer), { args, out: args.out, notes });
  return print(args.json ? JSON.stringify(reconciliationJson(answer, issues)) : reconciliationWords(answer));
}

/** Whether a workbook of that name is there already and holds people's work. Anything else may be written over, as every program does. */
async function isWorkedIn(out: string, args: Arguments): Promise<boolean> {
  return existsSync(out) && statSync(out).isFile() && out.endsWith('.xlsx') ? (await openFile(out, args))?.restored.isWorkedIn ?? false : false;
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
  const opened = await openToGoOn(file, args);
  if (opened === null) return NOTHING_READ;
  const { restored } = opened;
  const now = clock(args);
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
