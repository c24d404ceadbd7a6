import { readArticle } from '../../claims/readArticle.ts';
import type { Arguments } from '../arguments.ts';
import { givenOf } from '../collect.ts';
import { uniqueNames } from '../input.ts';
import { NOTHING_READ, print, say } from '../io.ts';
import { readingJson } from '../json.ts';
import { readingWords } from '../words.ts';

/** The claims of each article, one article after another. */
export async function extract(args: Arguments): Promise<number> {
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
