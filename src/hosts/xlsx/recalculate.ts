import type { Workbook } from '@cj-tech-master/excelts';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import type { CellValue } from '../../workbook/bookRead.ts';
import { readFormulas } from './readBook.ts';

/** Computes every formula of an open workbook with our engine, in place. */
export function recalculate(book: Workbook): void {
  installFormulaEngine();
  book.calculateFormulas();
}

/** What every formula cell gives, by "Sheet!A1". The workbook in memory shows the new values afterwards. */
export function computedValues(book: Workbook): ReadonlyMap<string, CellValue> {
  recalculate(book);
  return readFormulas(book);
}
