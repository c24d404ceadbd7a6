import { Parser } from 'htmlparser2';
import { dayOf } from './header.ts';
import type { Stated } from './header.ts';

interface Page extends Stated { readonly text: string }

const DROPPED = new Set(['script', 'style', 'noscript', 'template', 'nav', 'svg', 'iframe', 'form', 'button', 'select', 'head', 'footer', 'aside']);
const BLOCKS = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'table', 'section', 'article', 'blockquote', 'figcaption', 'header', 'main', 'time', 'dd', 'dt', 'pre', 'hr']);
const DATES = new Set(['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'date', 'dc.date', 'dc.date.issued', 'og:published_time']);

/** The words of a page, without running or keeping anything of it; title, outlet, address and day where the page states them. */
export function readHtml(html: string): Page {
  const parts: string[] = [];
  const found: Record<string, string> = {};
  let dropped = 0;
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'title') inTitle = true;
      if (name === 'meta') note(found, attributes);
      if (name === 'time' && attributes.datetime) found.published ??= attributes.datetime;
      if (DROPPED.has(name) && name !== 'head') dropped++;
      if (BLOCKS.has(name)) parts.push('\n');
    },
    ontext(words) {
      if (inTitle) found.title = (found.title ?? '') + words;
      else if (dropped === 0) parts.push(words);
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
      if (DROPPED.has(name) && name !== 'head') dropped--;
      if (BLOCKS.has(name)) parts.push('\n');
    },
  }, { decodeEntities: true });
  parser.write(html);
  parser.end();
  const text = parts.join('').split('\n').map((line) => line.replace(/[ \t\r\f\v]+/g, ' ').trim()).filter((line) => line.length > 0).join('\n\n');
  return { text, title: found['og:title'] ?? found.title?.trim() ?? null, outlet: found['og:site_name'] ?? null, address: found['og:url'] ?? null, ...dayOf(found.published) };
}

function note(found: Record<string, string>, attributes: Readonly<Record<string, string>>): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content;
  if (!content) return;
  if (DATES.has(name)) found.published ??= content;
  if (name === 'og:title' || name === 'og:site_name' || name === 'og:url') found[name] = content;
}
