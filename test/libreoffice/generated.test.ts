import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { reconcile } from '../../src/tallies/reconcile.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { shownByIronCalc } from '../engines/ironcalc.ts';
import { generate } from '../generate.ts';
import { differences } from '../workbookDifferences.ts';
import { libreOfficeIsThere, shownByAll } from './libreoffice.ts';

const now = '2026-11-24T00:00:00Z';
/** As many as JUDGED_BOOKS says (200 for a release); a start of the program takes longer than a workbook. */
const BOOKS = Number(process.env.JUDGED_BOOKS ?? 40);
const AT_ONCE = 20;

describe.runIf(libreOfficeIsThere())(`${BOOKS} generated workbooks`, () => {
  it.each(Array.from({ length: BOOKS / AT_ONCE }, (_, i) => i * AT_ONCE + 1))('show in LibreOffice and in a second engine what the program computed, from seed %i on', async (first) => {
    const books = Array.from({ length: AT_ONCE }, (_, i) => { const seed = first + i; return { seed, edits: makeWorkbook(reconcile(generate(1 + (seed % 5), seed).readings), { now, version: '0', profile: DEFAULT_PROFILE }) }; });
    const bytes = [];
    for (const { edits } of books) bytes.push(await writeBook(edits, { now }));
    const shown = shownByAll(bytes, { recalculate: true });
    for (const [i, { seed, edits }] of books.entries()) {
      expect(differences(edits, shown[i] ?? new Map()), `seed ${seed}, LibreOffice`).toEqual([]);
      expect(differences(edits, shownByIronCalc(edits), { links: false }), `seed ${seed}, IronCalc`).toEqual([]);
    }
  });
});
