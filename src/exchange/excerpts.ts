import type { Article } from '../text/article.ts';
import type { Issue } from '../text/issue.ts';

/** Which column of a sheet holds what of an article; only the text must be there. */
export interface ColumnMapping { readonly text: string; readonly id?: string; readonly outlet?: string; readonly title?: string; readonly address?: string; readonly published?: string }

/** Names that people give to such columns, in the order in which they are tried. */
const USUAL: Readonly<Record<keyof ColumnMapping, readonly string[]>> = {
  text: ['text', 'excerpt', 'article', 'body', 'content', 'description', 'notes', 'summary'], id: ['id', 'event_id', 'event_id_cnty', 'code', 'no'], outlet: ['outlet', 'source', 'publisher', 'source_office'],
  title: ['title', 'headline', 'source_headline'], address: ['address', 'url', 'link'], published: ['published', 'date', 'publication date', 'source_date', 'event_date'],
};

const FIELDS = Object.keys(USUAL) as readonly (keyof ColumnMapping)[];

/** A mapping as people write it: "text=Excerpt, outlet=Source". What is wrong with it is an issue. */
export function readMapping(words: string): { readonly mapping: Partial<ColumnMapping>; readonly issue: Issue | null } {
  const pairs = words.split(',').map((p) => p.split('=').map((w) => w.trim()));
  const bad = pairs.find(([field, column]) => !FIELDS.includes(field as keyof ColumnMapping) || !column);
  if (bad) return { mapping: {}, issue: { code: 'bad_mapping', words: `"${bad.join('=')}" is no mapping: write ${FIELDS.map((f) => `${f}=Column`).join(', ')}, of which only text is needed.` } };
  return { mapping: Object.fromEntries(pairs) as Partial<ColumnMapping>, issue: null };
}

const NOTE = 'columns of a list: ';

/** A mapping as a line of the log: the next list with these columns needs none. */
export const mappingNote = (mapping: Partial<ColumnMapping>): string => NOTE + FIELDS.flatMap((f) => (mapping[f] === undefined ? [] : [`${f}=${mapping[f]}`])).join(', ');

/** The mapping that a line of the log keeps, or null. */
export const mappingIn = (note: string): Partial<ColumnMapping> | null => (note.startsWith(NOTE) ? readMapping(note.slice(NOTE.length)).mapping : null);

/** A list may stand below a title and a line or two of its own. */
const MOST_TITLES = 10;

/** The rows of a list from its column names on: the first row that names the text; the rows as they are where none does. */
export function fromHeader(rows: readonly (readonly string[])[], mapping: Partial<ColumnMapping>): { readonly rows: readonly (readonly string[])[]; readonly above: number; readonly found: boolean } {
  const names = mapping.text === undefined ? USUAL.text : [mapping.text];
  const at = rows.slice(0, MOST_TITLES).findIndex((row) => row.some((cell) => names.some((n) => n.toLowerCase() === cell.trim().toLowerCase())));
  return { rows: rows.slice(Math.max(0, at)), above: Math.max(0, at), found: at >= 0 };
}

/** The articles of a sheet, a row each. Columns that nobody named are found by their usual names; rows without words are passed over and named. */
export function articlesOfRows(rows: readonly (readonly string[])[], of: { readonly name: string; readonly mapping: Partial<ColumnMapping> }): { readonly articles: readonly Article[]; readonly mapping: Partial<ColumnMapping>; readonly issues: readonly Issue[] } {
  const list = fromHeader(rows, of.mapping);
  const [header = [], ...body] = list.rows;
  const number = (i: number): number => i + 2 + list.above;
  const find = (names: readonly string[]): string | undefined => names.flatMap((n) => header.find((h) => h.trim().toLowerCase() === n.toLowerCase()) ?? [])[0];
  const mapping = Object.fromEntries(FIELDS.flatMap((f) => { const column = find(of.mapping[f] === undefined ? USUAL[f] : [of.mapping[f]]); return column === undefined ? [] : [[f, column]]; })) as Partial<ColumnMapping>;
  const unknown = FIELDS.find((f) => of.mapping[f] !== undefined && mapping[f] === undefined);
  const issue = (words: string): { readonly articles: readonly Article[]; readonly mapping: Partial<ColumnMapping>; readonly issues: readonly Issue[] } => ({ articles: [], mapping, issues: [{ code: 'bad_mapping', words: `${of.name}: ${words}. Its columns are ${header.map((h) => `"${h}"`).join(', ')}.` }] });
  if (unknown !== undefined) return issue(`there is no column "${of.mapping[unknown] ?? ''}"`);
  if (mapping.text === undefined) return issue('no column looks like the text: say which with --map text=Column');
  const value = (row: readonly string[], f: keyof ColumnMapping): string | null => { const at = mapping[f] === undefined ? -1 : header.indexOf(mapping[f]); return (row[at] ?? '').trim() || null; };
  const day = (words: string | null): string | null => (words !== null && /^\d{4}-\d{2}-\d{2}/.test(words) ? words.slice(0, 10) : null);
  const empty = body.flatMap((row, i) => (value(row, 'text') === null && row.some((cell) => cell.trim() !== '') ? [number(i)] : []));
  const articles = body.flatMap((row, i): readonly Article[] => {
    const text = value(row, 'text');
    return text === null ? [] : [{ id: value(row, 'id') ?? `${of.name} row ${number(i)}`, text, outlet: value(row, 'outlet'), title: value(row, 'title'), address: value(row, 'address'), published: day(value(row, 'published')) }];
  });
  return { articles, mapping, issues: empty.length === 0 ? [] : [{ code: 'empty_text', words: `${of.name}: no words in ${empty.length === 1 ? 'row' : 'rows'} ${empty.slice(0, 20).join(', ')}${empty.length > 20 ? ' ...' : ''}; the others are read.` }] };
}
