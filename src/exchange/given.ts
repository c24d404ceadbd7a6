import type { Article } from '../text/article.ts';
import type { Issue } from '../text/issue.ts';
import type { ColumnMapping } from './excerpts.ts';
import { noDayIssues, readHeader } from './header.ts';
import { readHtml } from './page.ts';

/** What one file or line gave: an article, or the one clear line that says why not; notes go with either. */
export interface Given { readonly article: Article | null; readonly issues: readonly Issue[]; readonly html: boolean; /** Of a list: how its columns were read. */ readonly mapping?: Partial<ColumnMapping> }

/** One text as an article: a page gives its own facts, a plain text those of its first lines. */
export function articleOf(of: { readonly id: string; readonly text: string; readonly html: boolean; readonly published: string | null }): Given {
  const { noDay, ...page } = of.html ? readHtml(of.text) : { text: of.text, ...readHeader(of.text) };
  if (page.text.trim().length === 0) return { article: null, html: of.html, issues: [{ code: 'empty_text', words: `${of.id}: there are no words in it. Give the text of the article.`, article: of.id }] };
  return { article: { ...page, id: of.id, published: page.published ?? of.published }, html: of.html, issues: noDayIssues(noDay, of.id) };
}
