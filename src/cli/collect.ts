import { createInterface } from 'node:readline';
import { mappingNote } from '../exchange/excerpts.ts';
import type { ColumnMapping } from '../exchange/excerpts.ts';
import type { Article } from '../text/article.ts';
import type { Issue } from '../text/issue.ts';
import type { Arguments } from './arguments.ts';
import { readInputs, readLine, uniqueNames } from './input.ts';
import type { Given } from '../exchange/given.ts';
import { say } from './io.ts';

/** The articles one after another, so that a long stream never stands in memory whole. */
export async function* givenOf(args: Arguments, remembered: readonly Partial<ColumnMapping>[] = []): AsyncGenerator<Given> {
  if (!args.jsonl) { for (const file of args.files) yield* await readInputs(file, { published: args.published, mapping: args.map, remembered }); return; }
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim().length > 0) yield readLine(line, { number, published: args.published });
  }
}

export interface Collected { readonly articles: readonly Article[]; readonly issues: readonly Issue[]; /** How the columns of lists were read, for the log. */ readonly notes: readonly string[] }

/** All articles of a call; what cannot be read is said and the rest goes on. */
export async function collect(args: Arguments, remembered: readonly Partial<ColumnMapping>[] = []): Promise<Collected> {
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
