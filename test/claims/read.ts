import { readArticle } from '../../src/claims/readArticle.ts';
import type { Reading } from '../../src/claims/reading.ts';
import type { Article } from '../../src/text/article.ts';

/** Reads a text as an article of its own; published on Wednesday 10 June 2020 unless told otherwise. */
export const readText = (text: string, more: Partial<Article> = {}): Reading =>
  readArticle({ id: 'test', text, outlet: null, title: null, address: null, published: '2020-06-10', ...more });

/** The claims of a text in one line: count words and effect, separated by semicolons. */
export const claimsOf = (text: string): string =>
  readText(text).claims.map((c) => `${c.count.text ?? 'null'} ${c.effect}`).join('; ');
