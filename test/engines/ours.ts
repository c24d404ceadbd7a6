import { openBook } from '../../src/hosts/xlsx/readBook.ts';
import { computedValues } from '../../src/hosts/xlsx/recalculate.ts';
import type { ShownSheets } from '../workbookDifferences.ts';

/** What the file library's calculation engine makes of a file's formulas. */
export async function shownByOurs(bytes: Uint8Array): Promise<ShownSheets> {
  const shown = new Map<string, string[][]>();
  for (const [where, value] of computedValues(await openBook(bytes))) {
    const [, sheet = '', letters = '', row = ''] = /^(.*)!([A-Z]+)(\d+)$/.exec(where) ?? [];
    const column = [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
    const rows = shown.get(sheet) ?? shown.set(sheet, []).get(sheet) as string[][];
    (rows[Number(row) - 1] ??= [])[column - 1] = value === null ? '' : String(value);
  }
  return shown;
}
