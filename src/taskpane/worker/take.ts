import { fromCsv } from '../../exchange/csv.ts';
import { decode } from '../../exchange/decode.ts';
import { articlesOfRows } from '../../exchange/excerpts.ts';
import { articleOf } from '../../exchange/given.ts';
import { isHeaderLine, splitPaste } from '../../exchange/pasted.ts';
import { readHtml } from '../../exchange/page.ts';
import type { Article } from '../../text/article.ts';
import type { Issue } from '../../text/issue.ts';
import { bookText } from '../../workbook/safeText.ts';
import type { Item, Taken } from './messages.ts';

const NOTHING: Taken = { articles: [], issues: [], wasSplit: false };

/** Articles of what was pasted or dropped, with the facts that it states about itself; the text as it will travel in a workbook. */
export async function takeItems(items: readonly Item[], split: boolean): Promise<Taken> {
  const taken: Taken[] = [];
  for (const item of items) taken.push(await takeItem(item, split));
  return { articles: taken.flatMap((t) => t.articles).map(travelling), issues: taken.flatMap((t) => t.issues), wasSplit: taken.some((t) => t.wasSplit) };
}

const travelling = (article: Article): Article => ({ ...article, text: bookText(article.text) });

async function takeItem(item: Item, split: boolean): Promise<Taken> {
  switch (item.kind) {
    case 'text': return takeText(item.name, item.text, split);
    case 'page': return takePage(item, split);
    case 'file': return takeFile(item.name, item.bytes, split);
  }
}

function takeText(name: string, text: string, split: boolean): Taken {
  const parts = split ? splitPaste(bookText(text)) : [text];
  return { articles: parts.flatMap((part, i) => one(parts.length === 1 ? name : `${name} ${i + 1}`, part)), issues: [], wasSplit: parts.length > 1 };
}

function one(id: string, text: string): readonly Article[] {
  const { article } = articleOf({ id, text, html: false, published: null });
  return article === null ? [] : [{ ...article, title: article.title ?? titleOf(article.text) }];
}

const LONGEST_TITLE = 160;
const SHORTEST_BODY = 200;

/** The first line, where it stands alone above a text and ends like no sentence. */
function titleOf(text: string): string | null {
  const lines = text.trim().split('\n', 12);
  const [first = '', second = ''] = lines.slice(Math.max(0, lines.findIndex((line, i) => !isHeaderLine(line) && line.trim() !== '' && i >= 0)));
  const words = first.trim();
  return second.trim() === '' && words.length > 0 && words.length <= LONGEST_TITLE && text.length > words.length + SHORTEST_BODY && !/[.!?:;,"”]$/.test(words) ? words : null;
}

/** A page copied from a browser: its HTML keeps the paragraphs; where it holds no words the plain text is taken. */
function takePage(item: Item & { readonly kind: 'page' }, split: boolean): Taken {
  const { text, ...facts } = readHtml(item.html);
  if (text.trim() === '') return takeText(item.name, item.text, split);
  const plain = takeText(item.name, text, split);
  return plain.articles.length === 1 ? { ...plain, articles: plain.articles.map((a) => ({ ...a, outlet: facts.outlet ?? a.outlet, title: facts.title ?? a.title, address: facts.address ?? a.address, published: facts.published?.slice(0, 10) ?? a.published })) } : plain;
}

const refused = (name: string, why: string): Taken => ({ ...NOTHING, issues: [{ code: 'unreadable_file', words: `${name}: ${why}. The others are still read.` }] });

async function takeFile(name: string, bytes: Uint8Array, split: boolean): Promise<Taken> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const stem = name.replace(/\.[a-z]{2,5}$/i, '');
  if (ending === 'docx') return takeDocument(stem, bytes, split);
  const decoded = decode(bytes);
  if (decoded.kind === 'refused') return refused(name, `${decoded.why}; .txt, .html, .docx and .csv can be read`);
  const assumed: readonly Issue[] = decoded.assumed === null ? [] : [{ code: 'decoded_as', words: `${name}: read as ${decoded.assumed}, since it is not UTF-8. If letters look wrong, save it as UTF-8.` }];
  if (ending === 'csv' || ending === 'tsv') { const list = articlesOfRows(fromCsv(decoded.text), { name, mapping: {} }); return { articles: list.articles, issues: [...assumed, ...list.issues], wasSplit: false }; }
  if (/^x?html?$/.test(ending)) {
    const given = articleOf({ id: stem, text: decoded.text, html: true, published: null });
    return { articles: given.article ? [{ ...given.article, published: given.article.published?.slice(0, 10) ?? null }] : [], issues: [...assumed, ...given.issues], wasSplit: false };
  }
  const taken = takeText(stem, decoded.text, split);
  return taken.articles.length === 0 ? refused(name, 'there are no words in it') : { ...taken, issues: assumed };
}

async function takeDocument(stem: string, bytes: Uint8Array, split: boolean): Promise<Taken> {
  const { readDocx } = await import('../../exchange/docx.ts');
  const read = readDocx(bytes);
  if (read.kind === 'refused') return refused(`${stem}.docx`, read.why);
  const taken = takeText(stem, read.text, split);
  return taken.articles.length === 0 ? refused(`${stem}.docx`, 'there are no words in it') : { ...taken, articles: taken.articles.map((a) => ({ ...a, title: a.title ?? read.title })) };
}
