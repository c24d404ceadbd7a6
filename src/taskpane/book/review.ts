import { dayIn, numberIn, textIn } from '../../workbook/bookRead.ts';
import type { BookRead, CellValue } from '../../workbook/bookRead.ts';
import type { TypedCell } from '../../workbook/host.ts';
import { serialDay } from '../../workbook/table.ts';
import { FACT_FIELDS } from '../parts/facts.ts';
import type { Cells } from '../parts/facts.ts';
import type { PaneState } from '../state/state.ts';
import { claimsOf, isReviewed, once } from './rows.ts';
import type { BookClaim, Row } from './rows.ts';

/** The claims of the list in sight, in their order. */
export const listed = (book: BookRead, { show, article }: Pick<PaneState['review'], 'show' | 'article'>): readonly BookClaim[] =>
  claimsOf(book).filter((c) => (article === null || c.article === article) && (show === 'all' || !isReviewed(c)));

/** The claim in sight: the one chosen, or the first that waits. */
export const atClaim = (book: BookRead, review: PaneState['review']): BookClaim | null =>
  claimsOf(book).find((c) => c.code === review.at) ?? listed(book, review).find((c) => !isReviewed(c)) ?? listed(book, review)[0] ?? null;

/** The one after, or before, a claim: of those that wait, going round at the end. */
export function besides(book: BookRead, review: PaneState['review'], step: 1 | -1): BookClaim | null {
  const all = claimsOf(book).filter((c) => review.article === null || c.article === review.article);
  const here = all.findIndex((c) => c.code === atClaim(book, review)?.code);
  const order = step === 1 ? [...all.slice(here + 1), ...all.slice(0, Math.max(0, here))] : [...all.slice(0, Math.max(0, here)).reverse(), ...all.slice(here + 1).reverse()];
  return order.find((c) => review.show === 'all' || !isReviewed(c)) ?? null;
}

const inClaim = (code: string) => (column: string, value: CellValue): TypedCell => ({ table: 'Claims', where: { column: 'Code', is: code }, column, value });

/** A judgement as the cells that a person would fill. */
export function judge(claims: readonly BookClaim[], status: 'accepted' | 'rejected' | 'new', reviewer: string): readonly TypedCell[] {
  return claims.flatMap(({ code }) => [inClaim(code)('Status', status), ...(reviewer === '' ? [] : [inClaim(code)('Reviewer', reviewer)])]);
}

/** A corrected fact as the cell that a person would type; a day as the workbook's own number. */
export const correct = (code: string, column: string, value: CellValue): TypedCell => inClaim(code)(column, (column === 'From' || column === 'To') && typeof value === 'string' ? serialDay(value) : value);

/** The facts of a row as they are shown in fields. */
export const factsIn = (row: Row): Cells => Object.fromEntries(FACT_FIELDS.map((f): [string, CellValue] => [f.column, f.kind === 'day' ? dayIn(row, f.column) : f.kind === 'number' ? numberIn(row, f.column) : textIn(row, f.column) || null]));

/** Whether a claim reads otherwise than when it was placed: it waits for the next run. */
export const waiting = once((book): number => claimsOf(book).filter((c) => textIn(c.row, 'Waits') === 'yes').length);
