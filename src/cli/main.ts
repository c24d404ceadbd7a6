import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { readArticle } from '../claims/readArticle.ts';
import { DEFAULT_PROFILE } from '../claims/profile.ts';
import { writeBook } from '../hosts/xlsx/writeBook.ts';
import { tally } from '../pipeline.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import type { Article } from '../text/article.ts';
import type { Issue } from '../text/issue.ts';
import { makeWorkbook } from '../workbook/book.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { readArguments, USAGE } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { readInput, readLine, uniqueNames } from './input.ts';
import type { Given } from './input.ts';
import { readingJson, reconciliationJson } from './json.ts';
import { readingWords, reconciliationWords } from './words.ts';

const NOTHING_READ = 2;

/** Runs the command line and gives its exit code. */
async function run(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if ('kind' in args) { say(`casualty-tally: ${args.words}`); say(''); say(USAGE); return NOTHING_READ; }
  switch (args.command) {
    case 'help': return print(USAGE);
    case 'version': return print(packageFile.version);
    case 'check': say('casualty-tally: check is not built yet; reconcile writes the workbook and its Summary holds the checks.'); return NOTHING_READ;
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
async function* givenOf(args: Arguments): AsyncGenerator<Given> {
  if (!args.jsonl) { for (const file of args.files) yield await readInput(file, args.published); return; }
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim().length > 0) yield readLine(line, { number, published: args.published });
  }
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
  const { articles, issues } = await collect(args);
  if (articles.length === 0) { say('casualty-tally: nothing could be read.'); if (args.json) await print(JSON.stringify({ issues })); return NOTHING_READ; }
  const answer = tally(articles);
  if (args.out !== null) await writeOut(answer, args, args.out);
  return print(args.json ? JSON.stringify(reconciliationJson(answer, issues)) : reconciliationWords(answer));
}

async function collect(args: Arguments): Promise<{ readonly articles: readonly Article[]; readonly issues: readonly Issue[] }> {
  const unique = uniqueNames();
  const articles: Article[] = [];
  const issues: Issue[] = [];
  for await (const given of givenOf(args)) {
    for (const issue of given.issues) say(issue.words);
    issues.push(...given.issues);
    if (given.article === null) continue;
    const named = unique(given.article);
    articles.push(named.article);
    issues.push(...named.issues);
  }
  return { articles, issues };
}

async function writeOut(answer: Reconciliation, args: Arguments, out: string): Promise<void> {
  const now = args.now ?? new Date().toISOString();
  const at = now.length === 10 ? `${now}T00:00:00Z` : now;
  await writeFile(out, await writeBook(makeWorkbook(answer, { now: at, version: packageFile.version, profile: DEFAULT_PROFILE }), { now: at }));
  say(`${out} is written.`);
}

/** A reader who has seen enough (`| head`) closes the pipe; that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code === 'EPIPE') process.exit(0); throw error; });

process.exitCode = await run(process.argv.slice(2));
