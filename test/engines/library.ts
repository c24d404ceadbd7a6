import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { openBook, readFormulas } from '../../src/hosts/xlsx/readBook.ts';
import { computedValues } from '../../src/hosts/xlsx/recalculate.ts';
import type { CellValue } from '../../src/workbook/bookRead.ts';
import type { ShownSheets } from '../workbookDifferences.ts';
import { placeOf } from './calc.ts';

/** What the file library's own engine makes of a file's formulas. */
export async function shownByLibrary(bytes: Uint8Array): Promise<ShownSheets> {
  const book = await openBook(bytes);
  installFormulaEngine();
  book.calculateFormulas();
  return shown(readFormulas(book));
}

/** What the program makes of a file's formulas when it opens it. */
export const shownByFile = async (bytes: Uint8Array): Promise<ShownSheets> => shown(computedValues(await openBook(bytes)));

function shown(values: ReadonlyMap<string, CellValue>): ShownSheets {
  const sheets = new Map<string, string[][]>();
  for (const [where, value] of values) {
    const at = where.lastIndexOf('!');
    const { row, column } = placeOf(where.slice(at + 1));
    const sheet = where.slice(0, at);
    const rows = sheets.get(sheet) ?? sheets.set(sheet, []).get(sheet) as string[][];
    (rows[row] ??= [])[column] = value === null ? '' : String(value);
  }
  return sheets;
}
