import type { Workbook } from '@cj-tech-master/excelts';
import { expect } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { openBook, readBook } from '../../src/hosts/xlsx/readBook.ts';
import { computedValues } from '../../src/hosts/xlsx/recalculate.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { tallyAgain, tallyForBook } from '../../src/pipeline.ts';
import type { Article } from '../../src/text/article.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import { checkBook } from '../../src/workbook/check.ts';
import type { Finding } from '../../src/workbook/check.ts';
import { restore } from '../../src/workbook/restore/restore.ts';
import type { Restored } from '../../src/workbook/restore/restore.ts';

const FIRST = '2026-11-24T00:00:00Z';
export const LATER = '2026-11-25T00:00:00Z';

/** A new workbook over some articles. */
export const fresh = (articles: readonly Article[]): Promise<Uint8Array> => writeBook(makeWorkbook(tallyForBook(articles), { now: FIRST, version: '0', profile: DEFAULT_PROFILE }), { now: FIRST });

/** A person's work in it: what `work` does, then saved. */
export async function worked(bytes: Uint8Array, work: (book: Workbook) => void, by = 'Ana'): Promise<Uint8Array> {
  const book = await openBook(bytes);
  work(book);
  book.lastModifiedBy = by;
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Puts a value into the one row that a column's value picks. */
export function put(book: Workbook, of: { readonly sheet: string; readonly where: readonly [column: string, value: string]; readonly column: string; readonly value: string | number | null }): void {
  const sheet = book.getWorksheet(of.sheet);
  const header = (sheet?.getRow(4).values ?? []) as readonly unknown[];
  const shown = (value: unknown): string => (typeof value === 'object' && value !== null ? String((value as { readonly text?: unknown; readonly result?: unknown }).text ?? (value as { readonly result?: unknown }).result ?? '') : String(value ?? ''));
  let done = 0;
  sheet?.eachRow((row, n) => { if (n > 4 && shown(row.getCell(header.indexOf(of.where[0])).value) === of.where[1]) { row.getCell(header.indexOf(of.column)).value = of.value; done++; } });
  expect(done, `${of.sheet}: ${of.where.join(' = ')}`).toBe(1);
}

export interface Again { readonly bytes: Uint8Array; readonly read: BookRead; readonly restored: Restored; readonly rows: (table: string) => readonly Readonly<Record<string, string>>[] }

/** The next run over a workbook, as the command line does it. */
export async function again(bytes: Uint8Array, further: readonly Article[] = [], of: { readonly publish?: string; readonly now?: string } = {}): Promise<Again> {
  const { now = LATER, ...options } = of;
  const book = await openBook(bytes);
  const restored = restore(readBook(book), { now });
  const { reconciliation } = tallyAgain(restored, further);
  const out = await writeBook(makeWorkbook(reconciliation, { now, version: '0', profile: restored.profile, decisions: restored.decisions, kept: restored.kept, published: restored.published, ...options }), { now, over: book, recalculate: true });
  return shown(out, restored);
}

export async function shown(bytes: Uint8Array, restored: Restored): Promise<Again> {
  const read = readBook(await openBook(bytes));
  return { bytes, read, restored, rows: (table) => { const found = read.tables.get(table); return (found?.rows ?? []).map((row) => Object.fromEntries((found?.columns ?? []).map((c) => [c, textIn(row, c)]))); } };
}

/** What `check` finds. */
export async function findings(bytes: Uint8Array): Promise<readonly Finding[]> {
  const book = await openBook(bytes);
  const read = readBook(book);
  const restored = restore(read, { now: LATER });
  const { reconciliation } = tallyAgain(restored, []);
  return checkBook(read, { restored, reconciliation, computed: computedValues(book) });
}
