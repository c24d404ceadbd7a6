import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fromCsv } from '../exchange/csv.ts';
import { articlesOfRows, fromHeader } from '../exchange/excerpts.ts';
import type { ColumnMapping } from '../exchange/excerpts.ts';
import { NotAWorkbook, openBook, sheetTexts } from '../hosts/xlsx/readBook.ts';
import type { Article } from '../text/article.ts';
import type { Issue } from '../text/issue.ts';
import { decode } from '../exchange/decode.ts';
import { articleOf } from '../exchange/given.ts';
import type { Given } from '../exchange/given.ts';
import { dayOf, noDayIssues } from '../exchange/header.ts';

const refused = (name: string, why: string, todo: string): Given => ({ article: null, html: false, issues: [{ code: 'unreadable_file', words: `${name}: ${why}. ${todo}`, article: name }] });

/** Reads one FILE of the command line: one article, or a list of them (.csv, .xlsx) with a row each. */
export async function readInputs(file: string, of: { readonly published: string | null; readonly mapping: Partial<ColumnMapping> | null; readonly remembered: readonly Partial<ColumnMapping>[] }): Promise<readonly Given[]> {
  const kind = extname(file).toLowerCase();
  if (kind !== '.csv' && kind !== '.xlsx' && kind !== '.tsv') return [await readInput(file, of.published)];
  const bytes = await bytesOf(file);
  if (bytes.kind === 'failed') return [refused(file, bytes.why, bytes.todo)];
  const sheets = kind === '.xlsx' ? await sheetsOfBook(bytes.bytes) : sheetOfText(bytes.bytes);
  if (typeof sheets === 'string') return [refused(file, sheets, 'Give a list with a row of column names.')];
  const { rows, mapping: named } = listIn(sheets, of);
  const { articles, issues, mapping } = articlesOfRows(rows, { name: basename(file), mapping: named });
  return [{ article: null, html: false, issues, mapping }, ...articles.map((article): Given => ({ article: { ...article, published: article.published ?? of.published }, html: false, issues: [] }))];
}

type Rows = readonly (readonly string[])[];

/** The first sheet that holds a list, by the mapping given, one that the workbook remembers, or the usual names; else the first that holds anything. */
function listIn(sheets: readonly Rows[], of: { readonly mapping: Partial<ColumnMapping> | null; readonly remembered: readonly Partial<ColumnMapping>[] }): { readonly rows: Rows; readonly mapping: Partial<ColumnMapping> } {
  const mappings = of.mapping === null ? [...of.remembered].reverse() : [of.mapping];
  for (const rows of sheets) for (const mapping of [...mappings, ...(of.mapping === null ? [{}] : [])]) {
    const { rows: [header = []], found } = fromHeader(rows, mapping);
    if (found && (of.mapping !== null || Object.values(mapping).every((column) => header.includes(column)))) return { rows, mapping };
  }
  return { rows: sheets.find((rows) => rows.length > 0) ?? [], mapping: of.mapping ?? {} };
}

const sheetOfText = (bytes: Uint8Array): readonly Rows[] | string => { const decoded = decode(bytes); return decoded.kind === 'refused' ? decoded.why : [fromCsv(decoded.text)]; };

async function sheetsOfBook(bytes: Uint8Array): Promise<readonly Rows[] | string> {
  try {
    return sheetTexts(await openBook(bytes));
  } catch (error) {
    if (error instanceof NotAWorkbook) return error.message;
    throw error;
  }
}

/** Reads one FILE of the command line; `-` is standard input. */
export async function readInput(file: string, published: string | null): Promise<Given> {
  const bytes = await bytesOf(file);
  if (bytes.kind === 'failed') return refused(file, bytes.why, bytes.todo);
  const decoded = decode(bytes.bytes);
  if (decoded.kind === 'refused') return refused(file, decoded.why, 'Give a .txt or .html file with the words of the article.');
  const id = file === '-' ? 'stdin' : basename(file, extname(file));
  const given = articleOf({ id, text: decoded.text, html: /^\.(html?|xhtml)$/i.test(extname(file)), published });
  const assumed: readonly Issue[] = decoded.assumed === null ? [] : [{ code: 'decoded_as', words: `${file}: read as ${decoded.assumed}, since it is not UTF-8. If letters look wrong, save it as UTF-8.`, article: id }];
  return { ...given, issues: [...assumed, ...given.issues] };
}

type Bytes = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly why: string; readonly todo: string };

/** The bytes of a file, or in words why there are none. */
export async function bytesOf(file: string): Promise<Bytes> {
  if (file === '-') return { kind: 'bytes', bytes: await readAll(process.stdin) };
  try {
    if ((await stat(file)).isDirectory()) return { kind: 'failed', why: 'is a folder', todo: 'Name the files in it.' };
    return { kind: 'bytes', bytes: await readFile(file) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { kind: 'failed', why: 'there is no such file', todo: 'Check the name.' };
    if (code === 'EACCES' || code === 'EPERM') return { kind: 'failed', why: 'it may not be read', todo: 'Check its permissions.' };
    throw error;
  }
}

async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** One line of --jsonl: `{id, text, outlet?, title?, address?, published?}`. */
export function readLine(line: string, of: { readonly number: number; readonly published: string | null }): Given {
  const bad = (why: string): Given => ({ article: null, html: false, issues: [{ code: 'bad_jsonl_line', words: `line ${of.number}: ${why}. The other lines are still read.` }] });
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad('it is not a JSON object');
  const { id, text, outlet, title, address, published } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return bad('it has no "text"');
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : `line-${of.number}`;
  if (text.trim().length === 0) return { article: null, html: false, issues: [{ code: 'empty_text', words: `${name}: there are no words in it.`, article: name }] };
  const words = (x: unknown): string | null => (typeof x === 'string' && x.length > 0 ? x : null);
  const day = dayOf(words(published));
  return { article: { id: name, text, outlet: words(outlet), title: words(title), address: words(address), published: day.published ?? of.published }, html: false, issues: noDayIssues(day.noDay, name) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** A second article with a name already taken gets a number behind it; nothing is lost. */
export function uniqueNames(): (article: Article) => { readonly article: Article; readonly issues: readonly Issue[] } {
  const seen = new Map<string, number>();
  return (article) => {
    const n = (seen.get(article.id) ?? 0) + 1;
    seen.set(article.id, n);
    if (n === 1) return { article, issues: [] };
    const id = `${article.id}-${n}`;
    return { article: { ...article, id }, issues: [{ code: 'doubtful_reading', words: `Two articles are called "${article.id}": the later one is "${id}" here.`, article: id }] };
  };
}
