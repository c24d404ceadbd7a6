import { makePlan } from '../../src/taskpane/flow/plan.ts';
import { NOTHING_WISHED } from '../../src/taskpane/flow/wish.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import type { Article } from '../../src/text/article.ts';
import { readEdits } from './editsHost.ts';

const EMPTY: BookRead = { tables: new Map(), inputs: new Map(), otherSheets: [], lastSavedBy: null };

/** A workbook over articles as it is read back. */
export const bookOf = (articles: readonly Article[]): BookRead => readEdits(makePlan(EMPTY, { ...NOTHING_WISHED, further: articles, by: 'Ana', now: '2026-11-25T10:00:00Z' }, '0.1.0').edits);
