import { readFile, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { readArticle } from '../claims/readArticle.ts';
import { DEFAULT_PROFILE } from '../claims/profile.ts';
import { toAcled } from '../exchange/acled.ts';
import { claimLines, claimSheet } from '../exchange/claimRows.ts';
import { toCsv } from '../exchange/csv.ts';
import { mappingNote, readMapping } from '../exchange/excerpts.ts';
import type { ColumnMapping } from '../exchange/excerpts.ts';
import { toUcdp } from '../exchange/ucdp.ts';
import { partsLost } from '../hosts/xlsx/partsLost.ts';
import { NotAWorkbook, openBook, readBook } from '../hosts/xlsx/readBook.ts';
import { computedValues } from '../hosts/xlsx/recalculate.ts';
import { writeBook } from '../hosts/xlsx/writeBook.ts';
import { tally, tallyAgain, tallyForBook } from '../pipeline.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import type { Article } from '../text/article.ts';
import type { Issue } from '../text/issue.ts';
import { makeWorkbook } from '../workbook/book.ts';
import { checkBook } from '../workbook/check.ts';
import { restore } from '../workbook/restore/restore.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { readArguments, USAGE } from './arguments.ts';
import type { Arguments, ExportFormat } from './arguments.ts';
import { readInputs, readLine, uniqueNames } from './input.ts';
import type { Given } from './input.ts';
import { readingJson, reconciliationJson } from './json.ts';
import { readingWords, reconciliationWords } from './words.ts';

const FINDINGS = 1;
const NOTHING_READ = 2;

/** Runs the command line and gives its exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if ('kind' in args) { say(`casualty-tally: ${args.words}`); say(''); say(USAGE); return NOTHING_READ; }
  switch (args.command) {
    case 'help': return print(USAGE);
    case 'version': return print(packageFile.version);
    case 'check': return check(args);
    case 'export': return exportAs(args, args.format ?? 'claims-csv');
    case 'extract': return extract(args);
    case 'reconcile': return reconcile(args);
  }
}

const say = (words: string): void => { process.stderr.write(`${words}\n`); };

async function print(words: string): Promise<number> {
  if (!process.stdout.write(`${words}\n`)) await once(process.stdout, 'drain');
  return 0;
}

/** The articles one after another, so that a long stream never stands in memory whole. */
async function* givenOf(args: Arguments, remembered: readonly Partial<ColumnMapping>[] = []): AsyncGenerator<Given> {
  if (!args.jsonl) { const mapping = mappingOf(args); for (const file of args.files) yield* await readInputs(file, { published: args.published, mapping, remembered }); return; }
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim().length > 0) yield readLine(line, { number, published: args.published });
  }
}

/** The mapping of --map; what is wrong with it is said, and the usual names are looked for instead. */
function mappingOf(args: Arguments): Partial<ColumnMapping> | null {
  if (args.map === null) return null;
  const { mapping, issue } = readMapping(args.map);
  if (issue) say(issue.words);
  return mapping;
}

async function extract(args: Arguments): Promise<number> {
  const unique = uniqueNames();
  let read = 0;
  for await (const given of givenOf(args)) {
    for (const issue of given.issues) say(issue.words);
    if (given.article === null) continue;
    const named = unique(given.article);
    const reading = readArticle(named.article);
    read++;
    const json = args.json || args.jsonl;
    await print(json ? JSON.stringify(readingJson(reading, { html: given.html, issues: [...given.issues, ...named.issues] })) : readingWords(reading));
  }
  return read > 0 ? 0 : NOTHING_READ;
}

async function reconcile(args: Arguments): Promise<number> {
  if (args.book !== null) return goOn(args, args.book);
  const { articles, issues, notes } = await collect(args);
  if (articles.length === 0) { say('casualty-tally: nothing could be read.'); if (args.json) await print(JSON.stringify({ issues })); return NOTHING_READ; }
  const answer = tally(articles);
  if (args.out !== null) await writeOut(tallyForBook(articles), { args, out: args.out, notes });
  return print(args.json ? JSON.stringify(reconciliationJson(answer, issues)) : reconciliationWords(answer));
}

interface Collected { readonly articles: readonly Article[]; readonly issues: readonly Issue[]; /** How the columns of lists were read, for the log. */ readonly notes: readonly string[] }

async function collect(args: Arguments, remembered: readonly Partial<ColumnMapping>[] = []): Promise<Collected> {
  const unique = uniqueNames();
  const articles: Article[] = [];
  const issues: Issue[] = [];
  const notes: string[] = [];
  for await (const given of givenOf(args, remembered)) {
    for (const issue of given.issues) say(issue.words);
    if (given.mapping) notes.push(mappingNote(given.mapping));
    issues.push(...given.issues);
    if (given.article === null) continue;
    const named = unique(given.article);
    articles.push(named.article);
    issues.push(...named.issues);
  }
  return { articles, issues, notes };
}

async function writeOut(answer: Reconciliation, of: { readonly args: Arguments; readonly out: string; readonly notes: readonly string[] }): Promise<void> {
  const { args, out, notes } = of;
  const now = clock(args);
  await writeFile(out, await writeBook(makeWorkbook(answer, { now, version: packageFile.version, profile: DEFAULT_PROFILE, notes, ...published(args) }), { now }));
  say(`${out} is written.`);
}

/** --publish, where it is given. */
const published = ({ publish }: Arguments): { readonly publish?: string } => (publish === null ? {} : { publish });

/** The time of the run: the real one, unless --now fixes it. */
function clock(args: Arguments): string {
  const now = args.now ?? new Date().toISOString();
  return now.length === 10 ? `${now}T00:00:00Z` : now;
}

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

/** Incidents in another standard's layout, or the claims as flat rows, to a file or to standard output. */
async function exportAs(args: Arguments, format: ExportFormat): Promise<number> {
  const answer = args.book === null ? await tallied(args) : await talliedBook(args, args.book);
  if (answer === null) { say('casualty-tally: nothing could be read.'); return NOTHING_READ; }
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
  return articles.length === 0 ? null : tally(articles);
}

async function talliedBook(args: Arguments, file: string): Promise<Reconciliation | null> {
  const opened = await openFile(file);
  return opened === null ? null : tallyAgain(restore(readBook(opened.book), { now: clock(args) }), []).reconciliation;
}

type Opened = { readonly bytes: Uint8Array; readonly book: Awaited<ReturnType<typeof openBook>> };

/** Opens a workbook, or says in a line why it cannot be. */
async function openFile(file: string): Promise<Opened | null> {
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

async function check(args: Arguments): Promise<number> {
  const file = args.files[0] ?? '';
  const opened = await openFile(file);
  if (opened === null) return NOTHING_READ;
  const book = readBook(opened.book);
  const restored = restore(book, { now: clock(args) });
  const { reconciliation } = tallyAgain(restored, []);
  const findings = checkBook(book, { restored, reconciliation, computed: computedValues(opened.book) });
  if (args.json) await print(JSON.stringify({ findings, issues: restored.issues.map((i) => ({ code: i.code, words: i.words })) }));
  else for (const f of findings) await print(`${f.at}: ${f.words}`);
  say(findings.length === 0 ? `${file}: the texts, the readings, the formulas and every figure agree.` : `${file}: ${findings.length} ${findings.length === 1 ? 'difference' : 'differences'}.`);
  return findings.length === 0 ? 0 : FINDINGS;
}

/** A reader who has seen enough (`| head`) closes the pipe; that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); throw error; });

process.exitCode = await run(process.argv.slice(2));
