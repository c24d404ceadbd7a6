import { dayIn, numberIn, textIn } from '../../workbook/bookRead.ts';
import type { BookRead, CellRead } from '../../workbook/bookRead.ts';
import type { Effect } from '../../claims/claim.ts';

export type Row = ReadonlyMap<string, CellRead>;

export const rowsOf = (book: BookRead | null, table: string): readonly Row[] => book?.tables.get(table)?.rows ?? [];

/** Worked out once for a workbook as it was read. */
export function once<T>(make: (book: BookRead) => T): (book: BookRead) => T {
  const made = new WeakMap<BookRead, T>();
  return (book) => {
    const known = made.get(book);
    if (known !== undefined) return known;
    const value = make(book);
    made.set(book, value);
    return value;
  };
}

/** A claim as it stands in the workbook now. */
export interface BookClaim {
  readonly code: string;
  readonly article: string;
  readonly quote: string;
  readonly count: string;
  readonly bound: string;
  readonly effect: Effect;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly victims: string;
  readonly incident: string;
  readonly status: string;
  readonly reviewer: string;
  readonly isInTotals: boolean;
  readonly whyNot: string;
  /** Where the quote stands in its article, in UTF-16 code units; null for a claim by hand. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly row: Row;
}

const byColumn = (table: string, column: string) => once((book): ReadonlyMap<string, Row> => new Map(rowsOf(book, table).map((row) => [textIn(row, column), row])));

/** Readings are never typed into: where only other tables changed they are found as before. */
const readingsIn = new WeakMap<readonly Row[], ReadonlyMap<string, Row>>();
export function readingRows(book: BookRead): ReadonlyMap<string, Row> {
  const rows = rowsOf(book, 'Readings');
  const known = readingsIn.get(rows) ?? new Map(rows.map((row) => [textIn(row, 'Claim'), row]));
  readingsIn.set(rows, known);
  return known;
}
export const incidentRows = byColumn('Incidents', 'Code');
export const figureRows = byColumn('Figures', 'Code');
const articleRows = byColumn('Articles', 'Code');

/** A row stays the same object as long as nobody typed in it. */
const made = new WeakMap<Row, BookClaim>();

export const claimsOf = once((book): readonly BookClaim[] => {
  const readings = readingRows(book);
  return rowsOf(book, 'Claims').filter((row) => textIn(row, 'Effect') !== '').map((row): BookClaim => {
    const known = made.get(row);
    if (known) return known;
    const claim = claimIn(row, readings);
    made.set(row, claim);
    return claim;
  });
});

function claimIn(row: Row, readings: ReadonlyMap<string, Row>): BookClaim {
  const text = (column: string): string => textIn(row, column);
  const reading = readings.get(text('Code'));
  const [start, end] = reading ? [numberIn(reading, 'Start'), numberIn(reading, 'End')] : [null, null];
  return {
    code: text('Code'), article: text('Article'), quote: text('Quote'), count: text('Count') || String(numberIn(row, 'Best') ?? numberIn(row, 'Low') ?? ''), bound: text('Bound'), effect: text('Effect') as Effect, low: numberIn(row, 'Low'), best: numberIn(row, 'Best'), high: numberIn(row, 'High'),
    victims: text('Victims'), incident: text('Incident'), status: text('Status') || 'new', reviewer: text('Reviewer'), isInTotals: text('In totals') === 'yes', whyNot: text('Why not'), span: start === null || end === null ? null : { start, end }, row,
  };
}

export const claimsByCode = once((book): ReadonlyMap<string, BookClaim> => new Map(claimsOf(book).map((c) => [c.code, c])));

export interface BookArticle { readonly code: string; readonly file: string; readonly title: string; readonly outlet: string; readonly published: string | null }

export function articleOf(book: BookRead, code: string): BookArticle {
  const row = articleRows(book).get(code);
  return row ? { code, file: textIn(row, 'File'), title: textIn(row, 'Title'), outlet: textIn(row, 'Outlet'), published: dayIn(row, 'Published') } : { code, file: '', title: '', outlet: '', published: null };
}

const passages = once((book) => {
  const found = new Map<string, { readonly no: number; readonly text: string }[]>();
  for (const row of rowsOf(book, 'Passages')) {
    const passage = { no: numberIn(row, 'No') ?? 0, text: String(row.get('Text')?.value ?? '') };
    const list = found.get(textIn(row, 'Article'));
    if (list) list.push(passage); else found.set(textIn(row, 'Article'), [passage]);
  }
  return found;
});

const texts = new WeakMap<BookRead, Map<string, string>>();

/** An article's whole text, as it travels in the workbook. */
export function textOf(book: BookRead, article: string): string {
  const known = texts.get(book) ?? new Map<string, string>();
  texts.set(book, known);
  const text = known.get(article) ?? [...(passages(book).get(article) ?? [])].sort((a, b) => a.no - b.no).map((p) => p.text).join('');
  known.set(article, text);
  return text;
}

/** The cell of a table's row, to be shown to the person. */
export function cellAt(book: BookRead, table: string, row: Row, column: string): { readonly sheet: string; readonly cell: string } | null {
  const [sheet, at] = [book.tables.get(table)?.sheet, row.get(column)?.at];
  return sheet === undefined || at === undefined || at === '' ? null : { sheet, cell: at };
}

export const isReviewed = (claim: Pick<BookClaim, 'status'>): boolean => claim.status === 'accepted' || claim.status === 'rejected';
