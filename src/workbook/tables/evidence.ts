import type { Claim, SetAside } from '../../claims/claim.ts';
import type { ArticleLink } from '../../incidents/incident.ts';
import type { Article } from '../../text/article.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { codeOf } from '../codes.ts';
import { cellText, safeText, splitPassages } from '../safeText.ts';
import { HEADER_ROW, makeTable, read, serialDay, typed } from '../table.ts';
import type { Table } from '../table.ts';
import type { Book } from '../contents.ts';

const words = (text: string | null | undefined): string | null => (text ? cellText(text) : null);
const number = { format: 'integer', width: 8 } as const;

export function articlesTable({ reconciliation: r, codes }: Book): Table {
  const links = new Map(r.articles.map((a) => [a.id, a]));
  return makeTable<{ readonly article: Article; readonly link: ArticleLink | undefined }>({
    name: 'Articles', sheet: 'Articles', grey: false, words: 'What was read. A missing publication date is asked for, never guessed.',
    rows: r.readings.map((x) => ({ article: x.article, link: links.get(x.article.id) })),
    columns: [
      read('Code', 'The short code other sheets use.', ({ article }) => codeOf(codes.article, article.id), { width: 7 }),
      read('File', 'The file or the name it was given.', ({ article }) => cellText(article.id), { width: 22 }),
      typed('Outlet', 'Who published it.', { width: 22 }, ({ article }) => words(article.outlet)),
      typed('Title', 'Its headline.', { width: 46, wrap: true }, ({ article }) => words(article.title)),
      typed('Address', 'Where it was published.', { width: 28 }, ({ article }) => words(article.address)),
      typed('Published', 'The day of publication.', { format: 'date' }, ({ article }) => serialDay(article.published)),
      read('Rewrites', 'The article that this one rewrites: both are one source.', ({ link }) => codeOf(codes.article, link?.derivativeOf ?? null), { width: 10 }),
      read('Drift', 'What the rewrite changed.', ({ link }) => cellText(link?.drift.map((d) => `${d.field}: "${d.original}" became "${d.rewrite}"`).join('; ') ?? ''), { width: 60, wrap: true }),
      read('Fingerprint', 'Names the text itself.', ({ article }) => fingerprint(article.text, 'a'), { width: 16 }),
    ],
  });
}

/** The text travels with the workbook, passage by passage. */
export function passagesTable({ reconciliation: r, codes }: Book): Table {
  return makeTable<{ readonly passage: { readonly start: number; readonly text: string }; readonly no: number; readonly article: string }>({
    name: 'Passages', sheet: 'Passages', grey: true, tall: true, words: 'The articles themselves, so that the evidence travels with the workbook.',
    rows: r.readings.flatMap((x) => splitPassages(x.article.text).map((passage, i) => ({ passage, no: i + 1, article: codeOf(codes.article, x.article.id) }))),
    columns: [
      read('Article', 'The article.', (p) => p.article, { width: 8 }),
      read('No', 'The order of the passages.', (p) => p.no, { format: 'integer', width: 6 }),
      read('Start', 'Where it begins in the article, in UTF-16 code units.', (p) => p.passage.start, number),
      read('Text', 'The words.', (p) => safeText(p.passage.text), { width: 120, wrap: true }),
    ],
  });
}

/** The row of each article's passages on their sheet, for links from claims. */
export function passageFinder(r: Book['reconciliation']): Book['passageRows'] {
  const rows = new Map<string, { readonly start: number; readonly row: number }[]>();
  let row = HEADER_ROW;
  for (const x of r.readings) rows.set(x.article.id, splitPassages(x.article.text).map((p) => ({ start: p.start, row: ++row })));
  return (article, start) => (rows.get(article) ?? []).filter((p) => p.start <= start).at(-1)?.row ?? HEADER_ROW;
}

/** What the reader read, never edited: a person's cell is compared with it. */
export function readingsTable({ claims }: Book): Table {
  return makeTable<{ readonly claim: Claim; readonly code: string }>({
    name: 'Readings', sheet: 'Readings', grey: true, words: 'What was read, kept as it was read: a corrected cell on Claims can always be put back.',
    rows: claims.map((c) => ({ claim: c.original, code: c.code })),
    columns: [
      read('Claim', 'The claim.', (c) => c.code, { width: 8 }),
      read('Id', 'A hash of the evidence.', ({ claim }) => claim.id, { width: 16 }),
      read('Count', 'As printed.', ({ claim }) => words(claim.count.text), { width: 16 }),
      read('Bound', 'As read.', ({ claim }) => claim.count.bound),
      read('Low', 'As read.', ({ claim }) => claim.count.low, number),
      read('Best', 'As read.', ({ claim }) => claim.count.best, number),
      read('High', 'As read.', ({ claim }) => claim.count.high, number),
      read('Effect', 'As read.', ({ claim }) => claim.effect),
      read('Victims', 'As read.', ({ claim }) => words(claim.victim.text), { width: 24 }),
      read('Actor', 'As read.', ({ claim }) => words(claim.victim.actor), { width: 22 }),
      read('Class', 'As read.', ({ claim }) => claim.victim.class),
      read('Perpetrator', 'As read.', ({ claim }) => words(claim.perpetrator?.actor ?? claim.perpetrator?.text), { width: 20 }),
      read('Contested', 'As read.', ({ claim }) => (claim.perpetrator?.contested ? 'yes' : null)),
      read('Means', 'As read.', ({ claim }) => words(claim.means?.kind)),
      read('Place', 'As read.', ({ claim }) => words(claim.place?.name), { width: 20 }),
      read('From', 'As read.', ({ claim }) => serialDay(claim.date?.from ?? null), { format: 'date' }),
      read('To', 'As read.', ({ claim }) => serialDay(claim.date?.to ?? null), { format: 'date' }),
      read('Who says so', 'As read.', ({ claim }) => words(claim.attribution?.text), { width: 22 }),
      read('Assertion', 'As read.', ({ claim }) => claim.status),
      read('Scope', 'As read.', ({ claim }) => claim.scope),
      read('Start', 'Of the quote, in UTF-16 code units.', ({ claim }) => claim.quote.start, number),
      read('End', 'Of the quote.', ({ claim }) => claim.quote.end, number),
      read('Rules', 'The rules that made it, in order.', ({ claim }) => claim.rules.join(', '), { width: 50, wrap: true }),
    ],
  });
}

export function setAsideTable({ reconciliation: r, codes }: Book): Table {
  return makeTable<{ readonly aside: SetAside; readonly article: string }>({
    name: 'SetAside', sheet: 'SetAside', grey: true, words: 'Numbers that were seen and are no casualty claims, each with its reason.',
    rows: r.readings.flatMap((x) => x.setAside.map((aside) => ({ aside, article: codeOf(codes.article, x.article.id) }))),
    columns: [
      read('Article', 'The article.', (s) => s.article, { width: 8 }),
      read('Words', 'As printed.', ({ aside }) => cellText(aside.text), { width: 40, wrap: true }),
      read('Reason', 'Why it is no claim.', ({ aside }) => aside.reason, { width: 40 }),
      read('Start', 'Where it stands.', ({ aside }) => aside.start, number),
    ],
  });
}
